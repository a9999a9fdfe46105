/** Is the page dark where the card opens? Then the card is, too, whatever the system says. */
import type { Theme } from '../settings/settings.ts';
import { type Colour, isDark, parseColour } from './darkness.ts';

/** What the card's data-theme gets; `page` is answered from what is behind the mention and the colour of its text. */
export function themeFor(theme: Theme, element: Element): Exclude<Theme, 'page'> {
  if (theme !== 'page') return theme;
  const text = colourOf(element, 'color');
  const dark = isDark({ text, background: backgroundBehind(element) });
  return dark === undefined ? 'system' : dark ? 'dark' : 'light';
}

/** The nearest background that covers; undefined where there is none but the canvas, or a picture that says nothing. */
function backgroundBehind(element: Element): Colour | undefined {
  for (let at: Element | undefined = element; at; at = parentOf(at)) {
    const background = colourOf(at, 'backgroundColor');
    if (background && background.alpha > 0.5) return background;
    if (getComputedStyle(at).backgroundImage !== 'none') return undefined;
  }
  return undefined;
}

function parentOf(element: Element): Element | undefined {
  const root = element.getRootNode();
  return element.parentElement ?? (root instanceof ShadowRoot ? root.host : undefined);
}

function colourOf(element: Element, property: 'color' | 'backgroundColor'): Colour | undefined {
  return parseColour(getComputedStyle(element)[property]);
}
