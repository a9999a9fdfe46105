import { expect, test } from 'vitest';
import { isDark, parseColour } from '../../../src/card/darkness.ts';

test.each([
  ['white text on black', 'rgb(255, 255, 255)', 'rgb(0, 0, 0)', true],
  ['black text on white', 'rgb(0, 0, 0)', 'rgb(255, 255, 255)', false],
  ['a dark colour of another space', 'oklch(0.9 0 0)', 'oklch(0.2 0.02 250)', true],
  ['lab', 'lab(90 0 0)', 'lab(12 0 0)', true],
  ['color(srgb)', 'color(srgb 0 0 0)', 'color(srgb 0.9 0.9 0.9 / 0.8)', false],
  ['the background counts where the text is light, too', 'rgb(220, 220, 220)', 'rgb(255, 255, 255)', false],
  ['light text over a picture', 'rgb(230, 230, 230)', undefined, true],
  ['dark text on the bare canvas', 'rgb(0, 0, 0)', undefined, false],
  ['colours that nobody knows', 'unknown', undefined, undefined],
])('%s', (_, text, background, dark) => {
  expect(isDark({ text: parseColour(text), background: background ? parseColour(background) : undefined })).toBe(dark);
});

test.each([
  ['rgba(0, 0, 0, 0)', 0],
  ['rgb(10 20 30 / 0.5)', 0.5],
  ['oklab(0.5 0 0 / 0.25)', 0.25],
  ['rgb(1, 2, 3)', 1],
])('%s covers with %d', (colour, alpha) => {
  expect(parseColour(colour)?.alpha).toBe(alpha);
});
