/** Follows which entities can be seen where the reader is, for a panel beside the page. */
import { isInView, isSeen, type PageMention } from '../highlights/index.ts';
import type { ViewWatch } from './view-script.ts';

/** Milliseconds between two looks while the page is scrolled: quick enough to follow, and far from every frame. */
const LOOK_DELAY = 120;

/** Tells the entities in view, in order of their first mention, each time they change, until the signal aborts. */
export function watchView(
  mentions: () => PageMention[],
  tell: (entities: string[]) => void,
  signal: AbortSignal,
): ViewWatch {
  /** Elements with a mention: the browser knows which of them are in view without a layout of the whole page. */
  let watched = new Set<Element>();
  const near = new Set<Element>();
  let timer: ReturnType<typeof setTimeout> | undefined;
  let last: string | undefined;

  const look = (): void => {
    timer = undefined;
    const seen = mentions().filter((mention) => {
      const element = elementOf(mention);
      return element !== undefined && near.has(element) && isInView(mention.range) && isSeen(mention);
    });
    const entities = [...new Set(seen.map(({ entity }) => entity))];
    const text = entities.join(' ');
    if (text === last) return;
    last = text;
    tell(entities);
  };
  const soon = (): void => void (timer ??= setTimeout(look, LOOK_DELAY));

  const observer = new IntersectionObserver((entries) => {
    for (const { target, isIntersecting } of entries) {
      if (isIntersecting) near.add(target);
      else near.delete(target);
    }
    soon();
  });
  const update = (): void => {
    const now = new Set(mentions().flatMap((mention) => elementOf(mention) ?? []));
    for (const gone of watched.difference(now)) {
      observer.unobserve(gone);
      near.delete(gone);
    }
    for (const come of now.difference(watched)) observer.observe(come);
    watched = now;
    soon();
  };
  // A tall paragraph stays in view while its mentions go through it.
  document.addEventListener('scroll', soon, { capture: true, passive: true, signal });
  window.addEventListener('resize', soon, { signal });
  signal.addEventListener(
    'abort',
    () => {
      clearTimeout(timer);
      observer.disconnect();
    },
    { once: true },
  );
  update();
  return { update };
}

/** The element around a mention's beginning; text right in a shadow root has only the root's host. */
function elementOf({ range: { startContainer } }: PageMention): Element | undefined {
  return startContainer.parentElement ?? (startContainer.parentNode as ShadowRoot | null)?.host;
}
