/** Draws mentions as they come and go, and lets the reader at them. */
import { drawHighlights } from '../highlights/index.ts';
import { bringLookOf } from '../hover/late-looks.ts';
import type { Settings } from '../settings/settings.ts';
import { isDrawn } from './is-drawn.ts';
import type { Showing, ShowSetting } from './judge-script.ts';
import { loadHover } from './late-hover.ts';

export function showMentions(setting: ShowSetting, signal: AbortSignal): Showing {
  const { settings } = setting;
  const drawing = drawHighlights(settings().highlightStyle, signal);
  const drawn = drawnIds(setting);
  bringLookOf(settings().highlightStyle);
  const hover = loadHover({ ...setting, drawing, drawn, chosen: isChosen }, signal);
  return {
    changed({ added, removed }) {
      drawing.remove(removed);
      if (!isChosen(settings())) drawing.add(added.filter(({ entity, drawable }) => drawable && drawn().has(entity)));
      hover.loaded()?.forget(removed);
      if (added.length > 0) void hover.load().then((loaded) => loaded?.came(added));
    },
    redraw() {
      bringLookOf(settings().highlightStyle);
      const loaded = hover.loaded();
      if (loaded) loaded.redraw();
      // Still on its way, or refused: it draws anew when it comes. A page without a mention has no need of it.
      else if (setting.mentions().length > 0) void hover.load();
    },
    jump: (wish) => void hover.load().then((loaded) => loaded?.jump(wish)),
  };
}

/** Whether mentions differ in how they are drawn, or some are left out: then the hover script draws, which knows how. */
function isChosen({ hidden, hiddenOnPages, density, highlightStyle }: Settings): boolean {
  return hidden.length + hiddenOnPages.length > 0 || density !== 'all' || highlightStyle === 'topic';
}

/** Ids of the entities that are drawn, worked out once per settings. */
function drawnIds({ entities, settings }: ShowSetting): () => Set<string> {
  let of: Settings | undefined;
  let ids = new Set<string>();
  return () => {
    const now = settings();
    if (of !== now) {
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
