/** One time of reading, from being switched on to being switched off: reads, draws, lets the reader at the mentions. */
import { drawHighlights } from '../highlights/index.ts';
import type { Hover } from '../hover/hover-script.ts';
import type { KnownNames } from '../mentions/index.ts';
import { askBackground } from '../messages/ask-background.ts';
import type { Settings } from '../settings/settings.ts';
import type { PopupAnswers } from './answer-popup.ts';
import { isDrawn } from './is-drawn.ts';
import { type Judge, loadedJudge } from './judge-script.ts';
import { loadHover } from './late-hover.ts';
import { type PageReading, readPage } from './read-page.ts';

export interface Surroundings {
  known: KnownNames;
  site: string;
  settings: () => Settings;
  popup: PopupAnswers;
  badge: () => void;
}

export interface Session {
  reading: PageReading;
  /** Draws anew after a change of settings. */
  redraw: () => void;
  jump: Hover['jump'];
  end: () => void;
}

export function startSession({ known, site, settings, popup, badge }: Surroundings, outer: AbortSignal): Session {
  const ending = new AbortController();
  const signal = AbortSignal.any([outer, ending.signal]);
  const drawing = drawHighlights(settings().highlightStyle, signal);
  const drawn = drawnIds(() => reading.entities(), settings);

  const reading = readPage(
    known,
    loadJudge,
    ({ added, removed }) => {
      drawing.remove(removed);
      if (!isChosen(settings())) drawing.add(added.filter(({ entity, drawable }) => drawable && drawn().has(entity)));
      hover.loaded()?.forget(removed);
      if (added.length > 0) void hover.load().then((loaded) => loaded?.came(added));
      popup.update();
      badge();
    },
    signal,
  );
  const hover = loadHover({ drawing, ...reading, settings, site, drawn, chosen: isChosen }, signal);

  return {
    reading,
    // Without the hover script there is no mention, so there is nothing to draw anew.
    redraw: () => hover.loaded()?.redraw(),
    jump: (wish) => void hover.load().then((loaded) => loaded?.jump(wish)),
    end: () => ending.abort(),
  };
}

/** Whether mentions differ in how they are drawn, or some are left out: then the hover script draws, which knows how. */
function isChosen({ hidden, hiddenOnPages, density, highlightStyle }: Settings): boolean {
  return hidden.length + hiddenOnPages.length > 0 || density !== 'all' || highlightStyle === 'topic';
}

/** The judge comes with the first candidate: a page without one never pays for it. */
async function loadJudge(): Promise<Judge | undefined> {
  if (!loadedJudge()) await askBackground({ type: 'judge' });
  return loadedJudge();
}

/** Ids of the entities that are drawn, worked out once per settings. */
function drawnIds(entities: PageReading['entities'], settings: () => Settings): () => Set<string> {
  let of: Settings | undefined;
  let ids = new Set<string>();
  return () => {
    const now = settings();
    // There are none before the page may have a name.
    if (of !== now || ids.size === 0) {
      of = now;
      ids = new Set(
        entities()
          .filter((entity) => isDrawn(entity, now))
          .map(({ id }) => id),
      );
    }
    return ids;
  };
}
