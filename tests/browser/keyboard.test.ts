import { afterAll, beforeAll, beforeEach, expect, it } from 'vitest';
import { clickOn, textOf } from './driver/controls.ts';
import { inEachBrowser } from './driver/each-browser.ts';
import { cardOf, expectHighlights, expectNoCard } from './driver/look.ts';
import { type PageServer, servePages } from './driver/serve-pages.ts';
import type { TestPage } from './driver/test-browser.ts';
import { waitUntil } from './driver/wait-until.ts';

const ARTICLE = `<!doctype html><html lang="en"><title>A page</title>
<p>First comes <a href="#x">DeepSeek</a>.</p><p>Then BYD.</p><div style="height: 3000px"></div><p>At last Nvidia.</p>
<input><script>
  globalThis.keys = [];
  addEventListener('keydown', (event) => globalThis.keys.push(event.key));
</script></html>`;

inEachBrowser('the keyboard', (browser) => {
  let server: PageServer;
  let page: TestPage;
  beforeAll(async () => {
    server = await servePages({ '/article': ARTICLE });
    page = await browser().open();
  });
  afterAll(() => server?.close());
  beforeEach(async () => {
    await page.goto(server.url('/article'));
    // Chromium scrolls to where the address was left, and the mode begins where the reader looks.
    await page.evaluate(() => scrollTo({ top: 0, behavior: 'instant' }));
    await expectHighlights(page, ['DeepSeek', 'BYD', 'Nvidia']);
  });

  const expectAt = (name: string, position: string): Promise<unknown> =>
    waitUntil(`the bar says ${name}, ${position}`, async () => {
      const said = await bar();
      return said.includes(name) && said.includes(position);
    });
  const bar = (): Promise<string> =>
    page.evaluate(() => {
      const roots = [...document.querySelectorAll('fact-cards-host')].map(({ shadowRoot }) => shadowRoot!);
      return roots.map((root) => root.querySelector('.fc-mode [role=status]')?.textContent ?? '').join('');
    });
  const marked = (): Promise<string> =>
    page.evaluate(() => {
      const [range] = CSS.highlights.get('fact-cards-current') ?? [];
      return range?.startContainer.textContent ?? '';
    });

  it('goes from mention to mention, round at the end, and says where it is', async () => {
    await page.pressShortcut('M');
    await expectAt('DeepSeek', '1 of 3');
    await page.pressKey('ArrowDown');
    await expectAt('BYD', '2 of 3');
    await page.pressKey('ArrowRight');
    await expectAt('Nvidia', '3 of 3');
    expect(await page.evaluate(() => scrollY)).toBeGreaterThan(1000);
    await page.pressKey('ArrowRight');
    await expectAt('DeepSeek', '1 of 3');
    await page.pressKey('Escape');
    await waitUntil('nothing of the mode is left', async () => (await marked()) === '' && (await bar()) === '');
    expect(await page.evaluate(() => (globalThis as unknown as { keys: string[] }).keys)).not.toContain('ArrowRight');
  });

  it('opens the card with the focus in it, reaches its links by Tab, and comes back with Escape', async () => {
    await clickOn(page, 'a');
    await page.pressShortcut('J');
    await expectAt('DeepSeek', '1 of 3');
    await page.pressKey('Enter');
    await cardOf(page, 'DeepSeek');
    const inCard = (): Promise<string> =>
      page.evaluate(() => {
        const at = document.activeElement?.shadowRoot?.activeElement;
        return at ? `${at.localName} ${at.role ?? ''} ${at.getAttribute('aria-labelledby') ?? ''}` : '';
      });
    expect(await waitUntil('the card has the focus', inCard)).toBe('div dialog fc-name');
    for (let presses = 0; !(await inCard()).startsWith('a '); presses++) {
      expect(presses).toBeLessThan(20);
      await page.pressKey('Tab');
    }
    await page.pressKey('Escape');
    await expectNoCard(page);
    await waitUntil('the focus is back', () => page.evaluate(() => document.activeElement?.localName === 'a'));
    await page.pressKey('ArrowDown');
    await expectAt('BYD', '2 of 3');
    await page.pressKey('Escape');
  });

  it('hides an entity by the keyboard alone, and takes it back with the next key', async () => {
    await page.pressShortcut('M');
    await expectAt('DeepSeek', '1 of 3');
    await page.pressKey('Enter');
    await cardOf(page, 'DeepSeek');
    const tabTo = async (selector: string): Promise<void> => {
      const isThere = (): Promise<boolean> =>
        page.evaluate(
          (wanted) => document.activeElement?.shadowRoot?.activeElement?.matches(wanted) === true,
          selector,
        );
      for (let presses = 0; !(await isThere()); presses++) {
        expect(presses).toBeLessThan(60);
        await page.pressKey('Tab');
      }
    };
    await tabTo('.fc-not-this > button');
    await page.pressKey('Enter');
    await tabTo('[data-hide=entity]');
    await page.pressKey('Enter');
    await expectHighlights(page, ['BYD', 'Nvidia']);
    await tabTo('[data-undo]');
    await page.pressKey('Enter');
    await expectHighlights(page, ['DeepSeek', 'BYD', 'Nvidia']);
    await page.pressKey('Escape');
  });

  it('leaves fields alone: the focus in one ends the mode', async () => {
    await page.pressShortcut('M');
    await expectAt('DeepSeek', '1 of 3');
    await page.evaluate(() => document.querySelector('input')!.focus());
    await waitUntil('the mode has ended', async () => (await marked()) === '');
    await page.type('abc');
    await page.pressKey('ArrowLeft');
    await page.type('d');
    expect(await page.evaluate(() => document.querySelector('input')!.value)).toBe('abdc');
  });

  it('the options show the shortcuts as the browser has them', async () => {
    const options = await browser().openOwn('options.html');
    await waitUntil('they are listed', () => textOf(options, '[data-command=mention-mode] dd'));
    expect(await textOf(options, '[data-command=mention-mode]')).toMatch(/Mention mode on or off\s*Alt\+Shift\+M/);
    expect(await textOf(options, '[data-command=toggle-site]')).toMatch(/On or off on this site\s*none/);
    await options.close();
  });

  it('a command of its own opens the card of the mention, from outside of the mode too', async () => {
    await browser().runCommand('open', page);
    await cardOf(page, 'DeepSeek');
    await waitUntil('the card has the focus', () =>
      page.evaluate(() => document.activeElement?.shadowRoot?.activeElement?.role === 'dialog'),
    );
    await page.pressKey('Escape');
    await expectNoCard(page);
    await page.pressKey('Escape');
  });

  it('a command of its own switches the site off and on again', async () => {
    await browser().runCommand('toggle-site', page);
    await expectHighlights(page, []);
    await browser().runCommand('toggle-site', page);
    await expectHighlights(page, ['DeepSeek', 'BYD', 'Nvidia']);
  });
});
