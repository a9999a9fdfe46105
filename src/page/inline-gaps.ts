/** Which inline elements a reader sees apart although no space stands between them. */

/** Asks the computed style of each: true if one of them is laid out as a box of its own. */
export function looksSeparate(elements: readonly Element[]): boolean {
  return elements.some((element) => {
    const style = getComputedStyle(element);
    if (style.display === 'inline' || style.display === 'contents' || style.display.startsWith('ruby')) return false;
    if (style.display !== 'inline-block') return true;
    // A bare inline-block (drop caps, animated letters) joins its neighbours; a chip has room around its text.
    return [style.paddingLeft, style.paddingRight, style.marginLeft, style.marginRight].some(
      (room) => Number.parseFloat(room) > 0,
    );
  });
}
