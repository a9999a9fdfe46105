/** Sections of a page: what stands below one heading. */
import type { PageMention } from '../highlights/index.ts';

/** Reads the page's headings once; a mention's section is the last heading that begins before it. */
export function pageSections(): (mention: PageMention) => Element | undefined {
  const headings = [...document.querySelectorAll('h1, h2, h3, h4, h5, h6, [role="heading"]')];
  return ({ range }) => {
    const node = inDocument(range.startContainer);
    let low = 0;
    let high = headings.length;
    while (low < high) {
      const middle = (low + high) >> 1;
      const isBefore = headings[middle]!.compareDocumentPosition(node) & Node.DOCUMENT_POSITION_FOLLOWING;
      if (isBefore) low = middle + 1;
      else high = middle;
    }
    return headings[low - 1];
  };
}

/** A node of a shadow tree stands where its host does. */
function inDocument(node: Node): Node {
  for (let at = node; ;) {
    const root = at.getRootNode();
    if (!(root instanceof ShadowRoot)) return at;
    at = root.host;
  }
}
