/** Whether a page is dark, from the colours that a browser computes. Pure. */

export interface Colour {
  /** 0 black to 1 white, as the eye sees it. */
  lightness: number;
  alpha: number;
}

/** Light text on no background that we can tell stands on something dark, and the other way round. */
const MIDDLE = 0.5;

/**
 * A computed colour: `rgb()`, `color(srgb ...)`, or one of the spaces whose first value is the lightness.
 * Undefined for others: the caller has another colour to go by.
 */
export function parseColour(computed: string): Colour | undefined {
  const [, name, inside = ''] = /^([a-z]+)\((.*)\)$/.exec(computed) ?? [];
  const parts = inside.replace(/^(srgb|display-p3)\s+/, '').split(/[\s,/]+/);
  const [first = NaN, second = NaN, third = NaN, alpha = 1] = parts.map(Number);
  switch (name) {
    case 'rgb':
    case 'rgba':
      return colour([first / 255, second / 255, third / 255], alpha);
    case 'color':
      return colour([first, second, third], alpha);
    case 'oklch':
    case 'oklab':
      return Number.isNaN(first) ? undefined : { lightness: first, alpha };
    case 'lch':
    case 'lab':
      return Number.isNaN(first) ? undefined : { lightness: first / 100, alpha };
    default:
      return undefined;
  }
}

/** @param background what covers the place; without it the text tells. Undefined where nothing does. */
export function isDark({ text, background }: Record<'text' | 'background', Colour | undefined>): boolean | undefined {
  if (background) return background.lightness < MIDDLE;
  return text && text.lightness > MIDDLE;
}

/** Luma is near enough: pages are hardly ever of a middle grey. */
function colour([red, green, blue]: [number, number, number], alpha: number): Colour | undefined {
  const lightness = 0.299 * red + 0.587 * green + 0.114 * blue;
  return Number.isNaN(lightness) ? undefined : { lightness, alpha };
}
