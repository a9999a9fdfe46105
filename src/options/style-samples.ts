/**
 * Each highlight style is chosen by a word that looks like it. Drawn by the rules of pages, under names of their own:
 * the preview registers the chosen style under its real name.
 */
import type { HighlightStyle } from '../settings/settings.ts';

const PAGES = 'fact-cards-';
const SAMPLES = 'fact-cards-sample-';

/** Once per document. @param highlightCss the style sheet that pages get */
export function styleSamples(highlightCss: string): void {
  const sheet = new CSSStyleSheet();
  sheet.replaceSync(highlightCss.replaceAll(PAGES, SAMPLES));
  document.adoptedStyleSheets.push(sheet);
}

/** Marks the whole text of an element until the signal aborts. */
export function drawSample(element: Element, style: HighlightStyle, signal: AbortSignal): void {
  const range = new StaticRange({
    startContainer: element,
    startOffset: 0,
    endContainer: element,
    endOffset: element.childNodes.length,
  });
  // By topic there are several lines; one of them stands for all.
  const name = SAMPLES + (style === 'topic' ? 'topic-1' : style);
  CSS.highlights.set(name, new Highlight(range));
  signal.addEventListener('abort', () => CSS.highlights.delete(name), { once: true });
}
