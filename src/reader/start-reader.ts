/**
 * What runs in a frame: answers the popup, tells the badge, follows the switches, and starts and ends a session of
 * reading as the reader switches sites and everything on and off.
 */
import type { PageMention } from '../highlights/index.ts';
import type { KnownNames } from '../mentions/index.ts';
import type { FromPage, PageState } from '../messages/page-port.ts';
import { readSwitches, watchSwitches } from '../settings/switch-store.ts';
import { hasPatterns } from '../settings/site-rule.ts';
import { answerPopup } from './answer-popup.ts';
import { isSiteOn } from './is-site-on.ts';
import { followHere } from './settings-here.ts';
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
  let follow = async (): Promise<void> => undefined;
  const stored = { read: readSwitches, watch: watchSwitches };
  const [site, switches] = await Promise.all([topSite(), followHere(stored, () => void follow(), signal)]);
  let siteOn = await isSiteOn(switches(), site);
  if (signal.aborted) return;
  const frame = randomId();
  const top = window.top === window;
  let session: Session | undefined;
  let known: KnownNames | undefined;
  const state = (): PageState => (switches().paused ? 'paused' : siteOn ? 'on' : 'site-off');
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
    const { counts, badge: isWanted } = session?.forBadge() ?? { counts: [], badge: false };
    return { message: { type: 'mentions', counts, frame, top, born }, badge: isWanted };
  }, signal);
  const changed = (): void => {
    popup.update();
    badge();
  };

  const turn = (): void => {
    if (isOn()) session ??= startSession({ known: (known ??= openNames()), site, changed }, signal);
    else {
      session?.end();
      session = undefined;
    }
    changed();
  };
  let asked = 0;
  follow = async () => {
    const mine = ++asked;
    const on = await isSiteOn(switches(), site);
    // Others may have come meanwhile.
    if (signal.aborted || mine !== asked) return;
    siteOn = on;
    turn();
  };
  // An app that swaps its page has gone to another path of the same document.
  if (top) onAddress(() => void (hasPatterns(switches()) && follow()), signal);
  // Out of the back-forward cache: another page has had the badge meanwhile.
  const onShow = ({ persisted, isTrusted }: PageTransitionEvent): void => {
    if (!persisted || !isTrusted) return;
    born = Date.now() - (top ? FRAMES_SHOWN_WITHIN : 0);
    badge();
  };
  window.addEventListener('pageshow', onShow, { signal });
  turn();
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
