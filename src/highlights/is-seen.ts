/** Which mentions a reader can see: menus and drafts that a page keeps hidden are no part of what is read. */
import type { PageMention } from './page-mention.ts';

/**
 * Is the mention's text laid out and not hidden by style? Text scrolled out of view, or not yet rendered because it is
 * far away (content-visibility), is seen. Costs a style pass where styles are stale, so it is asked of mentions only,
 * never while reading.
 */
export function isSeen({ range }: PageMention): boolean {
  const { parentElement, parentNode } = range.startContainer;
  // Text right in a shadow root is seen with the root's host.
  const element = parentElement ?? (parentNode as ShadowRoot | null)?.host;
  return element?.checkVisibility({ visibilityProperty: true }) ?? false;
}
