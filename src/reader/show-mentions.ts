/** Draws mentions as they come and go, as the settings want it, counts them, and lets the reader at them. */
import { drawHighlights, isSeen } from '../highlights/index.ts';
import { bringLookOf } from '../hover/late-looks.ts';
import type { HoverSetting } from '../hover/hover-script.ts';
import type { Settings } from '../settings/settings.ts';
import { readSettings, watchSettings } from '../settings/store.ts';
import { countShown } from './count-shown.ts';
import { isDrawn, isTopicOn } from './is-drawn.ts';
import type { Counts, Showing, ShowSetting } from './judge-script.ts';
import { loadHover } from './late-hover.ts';
import { followHere } from './settings-here.ts';

export async function showMentions(given: ShowSetting, signal: AbortSignal): Promise<Showing | undefined> {
  let redraw = (): void => undefined;
  const settings = await followHere({ read: readSettings, watch: watchSettings }, () => redraw(), signal);
  if (signal.aborted) return undefined;
  const setting = { ...given, settings };
  const drawing = drawHighlights(settings().highlightStyle, signal);
  const drawn = drawnIds(setting);
  bringLookOf(settings().highlightStyle);
  const hover = loadHover({ ...setting, drawing, drawn, chosen: isChosen }, signal);
  redraw = () => {
    bringLookOf(settings().highlightStyle);
    const loaded = hover.loaded();
    if (loaded) loaded.redraw();
    // Still on its way, or refused: it draws anew when it comes. A page without a mention has no need of it.
    else if (setting.mentions().length > 0) void hover.load();
    setting.settingsChanged();
  };
  const counts = (): Counts => countShown(setting.mentions().filter(isSeen), settings());
  return {
    changed({ added, removed }) {
      drawing.remove(removed);
      if (!isChosen(settings())) drawing.add(added.filter(({ entity, drawable }) => drawable && drawn().has(entity)));
      hover.loaded()?.forget(removed);
      if (added.length > 0) void hover.load().then((loaded) => loaded?.came(added));
    },
    jump: (wish) => void hover.load().then((loaded) => loaded?.jump(wish)),
    counts,
    forBadge() {
      const on = new Map(setting.entities().map((entity) => [entity.id, isTopicOn(entity, settings())]));
      return { counts: counts().mentions.filter(({ entity }) => on.get(entity)), badge: settings().badge };
    },
  };
}

/** Whether mentions differ in how they are drawn, or some are left out: then the hover script draws, which knows how. */
function isChosen({ hidden, hiddenOnPages, density, highlightStyle }: Settings): boolean {
  return hidden.length + hiddenOnPages.length > 0 || density !== 'all' || highlightStyle === 'topic';
}

/** Ids of the entities that are drawn, worked out once per settings. */
function drawnIds({ entities, settings }: Pick<HoverSetting, 'entities' | 'settings'>): () => Set<string> {
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
