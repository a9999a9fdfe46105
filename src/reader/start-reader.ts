/**
 * What runs in a frame: reads it, draws highlights, lets the reader at them, answers the popup, follows the settings.
 * Starts and stops the reading itself as the reader switches sites and everything on and off.
 */
import { drawHighlights, isSeen, type PageMention } from '../highlights/index.ts';
import { type Hover, type HoverSetting, loadedHoverScript } from '../hover/hover-script.ts';
import type { KnownNames } from '../mentions/index.ts';
import { askBackground } from '../messages/ask-background.ts';
import type { FromPage, PageState } from '../messages/page-port.ts';
import type { ToBackground } from '../messages/to-background.ts';
import type { Settings } from '../settings/settings.ts';
import { hasPatterns } from '../settings/site-rule.ts';
import { readSettings, watchSettings } from '../settings/store.ts';
import { answerPopup, type PopupAnswers } from './answer-popup.ts';
import { countShown } from './count-shown.ts';
import { isDrawn, isTopicOn } from './is-drawn.ts';
import { isSiteOn } from './is-site-on.ts';
import { type Judge, loadedJudge } from './judge-script.ts';
import { type PageReading, readPage } from './read-page.ts';
import { topSite } from './top-site.ts';

/** Milliseconds for which changes are gathered before the badge is told. */
const BADGE_DELAY = 250;

/** Milliseconds between the moments in which the frames of a page are shown again: all that is older is another page. */
const FRAMES_SHOWN_WITHIN = 50;

/**
 * Runs until the signal aborts, then leaves nothing behind.
 * @param openNames called once, when there is something to read: a page that is switched off does without
 */
export async function startReader(openNames: () => KnownNames, signal: AbortSignal): Promise<void> {
  const [site, stored] = await Promise.all([topSite(), readSettings()]);
  if (signal.aborted) return;
  const frame = randomId();
  const top = window.top === window;
  let settings = stored;
  let session: Session | undefined;
  let known: KnownNames | undefined;
  let siteOn = await isSiteOn(settings, site);
  const state = (): PageState => (settings.paused ? 'paused' : siteOn ? 'on' : 'site-off');
  const isOn = (): boolean => state() === 'on';
  /** When the document was loaded, or last shown again by the back button. */
  let born = performance.timeOrigin;

  const mentions = (): PageMention[] => session?.reading.mentions() ?? [];
  const say = (): FromPage => ({
    type: 'page-facts',
    frame,
    top,
    site,
    state: session?.reading.busy() ? 'busy' : state(),
    ...countShown(mentions().filter(isSeen), settings),
    pageHas: session?.reading.pageHas() ?? [],
    complete: session?.reading.complete() ?? !isOn(),
  });
  const popup = answerPopup({ say, mentions, jump: (wish) => session?.jump(wish) }, signal);
  const badge = tellBadge(() => {
    const on = new Map(session?.reading.entities().map((entity) => [entity.id, isTopicOn(entity, settings)]));
    const counts = say().mentions.filter(({ entity }) => on.get(entity));
    const message = { type: 'mentions', counts, frame, top, born } as const;
    return { message, badge: settings.badge };
  }, signal);

  const follow = (): void => {
    if (isOn() && !session) {
      session = startSession({ known: (known ??= openNames()), site, settings: () => settings, popup, badge }, signal);
    } else if (!isOn() && session) {
      session.end();
      session = undefined;
    } else session?.redraw();
    popup.update();
    badge();
  };
  const apply = async (changed: Settings): Promise<void> => {
    settings = changed;
    const on = await isSiteOn(changed, site);
    // Others may have come meanwhile.
    if (signal.aborted || settings !== changed) return;
    siteOn = on;
    follow();
  };
  watchSettings((changed) => void apply(changed), signal);
  // An app that swaps its page has gone to another path of the same document.
  if (top) onAddress(() => void (hasPatterns(settings) && apply({ ...settings })), signal);
  // Out of the back-forward cache: another page has had the badge meanwhile, and settings may have changed unheard.
  const onShow = async (event: PageTransitionEvent): Promise<void> => {
    if (!event.persisted || !event.isTrusted) return;
    born = Date.now() - (top ? FRAMES_SHOWN_WITHIN : 0);
    const read = await readSettings();
    if (!signal.aborted) await apply(read);
  };
  window.addEventListener('pageshow', (event) => void onShow(event), { signal });
  follow();
}

/** Not crypto.randomUUID: on plain http pages there is none. */
function randomId(): string {
  return [...crypto.getRandomValues(new Uint32Array(3))].map((part) => part.toString(36)).join('-');
}

/** Calls `moved` each time the document's address changes without a load, where the browser tells of that. */
function onAddress(moved: () => void, signal: AbortSignal): void {
  const { navigation } = window as { navigation?: EventTarget };
  navigation?.addEventListener('currententrychange', moved, { signal });
}

interface Surroundings {
  known: KnownNames;
  site: string;
  settings: () => Settings;
  popup: PopupAnswers;
  badge: () => void;
}

interface Session {
  reading: PageReading;
  /** Draws anew after a change of settings. */
  redraw: () => void;
  jump: Hover['jump'];
  end: () => void;
}

function startSession({ known, site, settings, popup, badge }: Surroundings, outer: AbortSignal): Session {
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

interface LateHover {
  loaded: () => Hover | undefined;
  /** Starts it on the first call; undefined if the background could not put it here. */
  load: () => Promise<Hover | undefined>;
}

/** The hover script comes with the first mention: a page without one never pays for it. */
function loadHover(setting: Omit<HoverSetting, 'pointer'>, signal: AbortSignal): LateHover {
  let hover: Hover | undefined;
  let coming: Promise<Hover | undefined> | undefined;
  const start = async (): Promise<Hover | undefined> => {
    const waiting = new AbortController();
    let pointer: PointerEvent | undefined;
    // A pointer that comes to rest on a mention meanwhile would never be heard of.
    const note = (event: PointerEvent): void => void (pointer = event);
    document.addEventListener('pointermove', note, { capture: true, passive: true, signal: waiting.signal });
    if (!loadedHoverScript()) await askBackground({ type: 'hover' });
    waiting.abort();
    if (!signal.aborted) hover = loadedHoverScript()?.start({ ...setting, pointer }, signal);
    // Refused now (the page was going away) does not mean refused for ever.
    if (!hover) coming = undefined;
    return hover;
  };
  return { loaded: () => hover, load: () => (coming ??= start()) };
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

interface BadgeReport {
  message: Extract<ToBackground, { type: 'mentions' }>;
  /** Whether the reader wants a badge: the background looks it up itself, but must be told to look. */
  badge: boolean;
}

function tellBadge(say: () => BadgeReport, signal: AbortSignal): () => void {
  let timer: ReturnType<typeof setTimeout> | undefined;
  let last = '';
  signal.addEventListener('abort', () => clearTimeout(timer), { once: true });
  return () => {
    timer ??= setTimeout(() => {
      timer = undefined;
      const report = say();
      const text = JSON.stringify(report);
      if (text === last) return;
      // A frame without mentions has nothing to say, unless it had some before.
      if (last !== '' || report.message.top || report.message.counts.length > 0) void askBackground(report.message);
      last = text;
    }, BADGE_DELAY);
  };
}
