/** What any reader of a page must do at least. */

/** Every text node of the body and every unit of it. Returns a sum, so that no compiler may leave the work out. */
export function walkDocument(): number {
  const walker = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT);
  let total = 0;
  for (let node = walker.nextNode(); node; node = walker.nextNode()) total += sumUnits((node as Text).data);
  return total;
}

export function sumUnits(text: string): number {
  let total = 0;
  for (let at = 0; at < text.length; at++) total = (total + text.charCodeAt(at)) | 0;
  return total;
}
