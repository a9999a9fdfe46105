/**
 * What runs in a frame: answers the popup, tells the badge, follows the settings, and starts and ends a session of
 * reading as the reader switches sites and everything on and off.
 */
import type { PageMention } from '../highlights/index.ts';
import type { KnownNames } from '../mentions/index.ts';
import type { FromPage, PageState } from '../messages/page-port.ts';
import type { Settings } from '../settings/settings.ts';
import { hasPatterns } from '../settings/site-rule.ts';
import { answerPopup } from './answer-popup.ts';
import { isTopicOn } from './is-drawn.ts';
import { isSiteOn } from './is-site-on.ts';
import { readSettingsHere, watchSettingsHere } from './settings-here.ts';
import { type Session, startSession } from './start-session.ts';
import { tellBadge } from './tell-badge.ts';
import { topSite } from './top-site.ts';

/** Milliseconds between the moments in which the frames of a page are shown again: all that is older is another page. */
const FRAMES_SHOWN_WITHIN = 50;

/**
 * Runs until the signal aborts, then leaves nothing behind.
 * @param openNames called once, when there is something to read: a page that is switched off does without
 */
export async function startReader(openNames: () => KnownNames, signal: AbortSignal): Promise<void> {
  const [site, stored] = await Promise.all([topSite(), readSettingsHere()]);
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
    alone: top && window.length === 0,
    site,
    state: session?.reading.busy() ? 'busy' : state(),
    ...(session?.counts() ?? { mentions: [], hidden: [] }),
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
  watchSettingsHere((changed) => void apply(changed), signal);
  // An app that swaps its page has gone to another path of the same document.
  if (top) onAddress(() => void (hasPatterns(settings) && apply({ ...settings })), signal);
  // Out of the back-forward cache: another page has had the badge meanwhile, and settings may have changed unheard.
  const onShow = async (event: PageTransitionEvent): Promise<void> => {
    if (!event.persisted || !event.isTrusted) return;
    born = Date.now() - (top ? FRAMES_SHOWN_WITHIN : 0);
    const read = await readSettingsHere();
    if (!signal.aborted) await apply(read);
  };
  window.addEventListener('pageshow', (event) => void onShow(event), { signal });
  follow();
}

/** Tells documents apart and guards nothing: the first use of `crypto` would cost each page milliseconds. */
function randomId(): string {
  return `${Math.random()}-${performance.timeOrigin}`;
}

/** Calls `moved` each time the document's address changes without a load, where the browser tells of that. */
function onAddress(moved: () => void, signal: AbortSignal): void {
  const { navigation } = window as { navigation?: EventTarget };
  navigation?.addEventListener('currententrychange', moved, { signal });
}
