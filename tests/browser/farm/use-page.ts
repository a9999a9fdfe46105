/** What a reader does on a page of the farm: the same steps with and without the extension. */
import { clickOn } from '../driver/controls.ts';
import { expectNoCard, highlightCount, openCard, placeOf, restOn } from '../driver/look.ts';
import type { TestPage } from '../driver/test-browser.ts';
import { waitUntil } from '../driver/wait-until.ts';
import { APPS, EDITORS } from './farm-pages.ts';

/** Key presses that go through the page's controls. */
const TABS = 8;

export interface Visit {
  path: string;
  /** With the extension: its highlights and its card are waited for. */
  extension: boolean;
}

/** Returns what had the focus after each Tab, and the editor's text after undo. */
export async function usePage(tab: TestPage, { path, extension }: Visit): Promise<Record<string, string>> {
  if (extension) await waitUntil('names are highlighted', async () => (await highlightCount(tab)) > 0);
  if (APPS.includes(path)) {
    await tab.evaluate(() => (globalThis as unknown as { hydrate: () => void }).hydrate());
    await clickOn(tab, '#app button');
    await waitUntil('the app has rendered', () =>
      tab.evaluate(() => document.querySelector('#app button')!.textContent === '1 clicks'),
    );
  }
  if (path === '/own-cards') {
    await tab.movePointer(await placeOf(tab, 'Nvidia'));
    await tab.movePointer(await placeOf(tab, 'OpenAI'));
  }
  if (path === '/virtual-list') await scrollThrough(tab);
  await readCard(tab, extension);
  const text = EDITORS.includes(path) ? await editAndUndo(tab) : '';
  await clickOn(tab, '.prose');
  const focus = await walk(tab);
  await copyAll(tab);
  await tab.movePointer({ x: 4, y: 4 });
  return { focus: JSON.stringify(focus), undo: text };
}

/** A card opens and goes; without the extension the pointer does the same. */
async function readCard(tab: TestPage, extension: boolean): Promise<void> {
  await restOn(tab, 'DeepSeek');
  if (extension) await waitUntil('a card is open', () => openCard(tab));
  await tab.movePointer({ x: 4, y: 4 }, 8);
  await expectNoCard(tab);
  await waitUntil('nothing of it is left', () => tab.evaluate(() => !document.querySelector('fact-cards-host')));
}

async function scrollThrough(tab: TestPage): Promise<void> {
  for (const top of [400, 3000, 20_000, 1200]) {
    await tab.evaluate((to) => document.querySelector('.rows')!.scrollTo(0, to), top);
    await waitUntil('its rows are drawn', () =>
      tab.evaluate((to) => document.querySelector('.rows')!.textContent.includes(`Row ${Math.floor(to / 20)} `), top),
    );
  }
}

/** Text after typing a name and taking it back, so that a change to the undo history would show. */
async function editAndUndo(tab: TestPage): Promise<string> {
  await clickOn(tab, '#editor');
  await tab.type(' Nvidia');
  const typed = await editorText(tab);
  await tab.pressKey('Control+z');
  return `${typed} | ${await editorText(tab)}`;
}

function editorText(tab: TestPage): Promise<string> {
  return tab.evaluate(() => document.querySelector<HTMLElement>('#editor')!.innerText);
}

async function walk(tab: TestPage): Promise<string[]> {
  const focused: string[] = [];
  for (let press = 0; press < TABS; press++) {
    await tab.pressKey('Tab');
    focused.push(
      await tab.evaluate(() => {
        const active = document.activeElement!;
        return `${active.localName} ${active.id} ${active.textContent.slice(0, 20)}`;
      }),
    );
  }
  return focused;
}

async function copyAll(tab: TestPage): Promise<void> {
  await tab.evaluate(() => {
    (document.activeElement as HTMLElement).blur();
    getSelection()!.selectAllChildren(document.querySelector('.prose')!);
  });
  await tab.pressKey('Control+c');
  await tab.evaluate(() => document.querySelector<HTMLElement>('#paste')!.focus());
  await tab.pressKey('Control+v');
}
