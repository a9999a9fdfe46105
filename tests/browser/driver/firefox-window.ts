/** Code for Firefox's own window: its address bar and its menu. */

/** Types into the address bar and waits for what comes below it, our own suggestions only. */
export function suggestions(text: string): string {
  return `(async () => {
    gURLBar.focus();
    gURLBar.search(${JSON.stringify(`fc ${text}`)}, { focus: true });
    const { results } = await gURLBar.lastQueryContextPromise;
    return JSON.stringify(results.filter((one) => one.payload.keyword === 'fc' && !one.heuristic).map((one) => one.payload.title));
  })()`;
}

/** Waits for the menu that a right click has opened, and chooses our entry. */
export const CHOOSE_FROM_MENU = `(async () => {
  const menu = document.getElementById('contentAreaContextMenu');
  if (menu.state !== 'open') await new Promise((open) => menu.addEventListener('popupshown', open, { once: true }));
  menu.activateItem([...menu.querySelectorAll('menuitem')].find((item) => item.id.endsWith('_facts-about')));
})()`;
