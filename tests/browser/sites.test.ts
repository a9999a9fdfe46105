import { afterAll, beforeAll, beforeEach, expect, it } from 'vitest';
import { clickOn, expectText, textOf } from './driver/controls.ts';
import { inEachBrowser } from './driver/each-browser.ts';
import { type ExtensionApi, openScope } from './driver/extension-scope.ts';
import { expectHighlights, highlighted } from './driver/look.ts';
import { openPopup } from './driver/popup.ts';
import { type PageServer, servePages } from './driver/serve-pages.ts';
import type { TestBrowser, TestPage } from './driver/test-browser.ts';
import { waitUntil } from './driver/wait-until.ts';

const PAGE = `<!doctype html><html lang="en"><title>A page</title><p>DeepSeek and BYD.</p>
<iframe srcdoc="<p>In a frame: Nvidia.</p>" width="500" height="200"></iframe></html>`;
const OTHER_FRAME = `<!doctype html><html lang="en"><title>With a frame of another site</title>
<iframe src="{other}/news/frame" width="500" height="200"></iframe></html>`;
const BOTH = ['DeepSeek', 'BYD'];

inEachBrowser('the lists of sites', (browser) => {
  let server: PageServer;
  let page: TestPage;
  let options: TestPage;
  beforeAll(async () => {
    server = await servePages({ '/news/a': PAGE, '/news/frame': PAGE, '/sport/b': PAGE, '/framing': OTHER_FRAME });
    options = await browser().openOwn('options.html');
    page = await browser().open();
  });
  afterAll(() => server?.close());
  beforeEach(() => store(browser(), { sitesOff: [], sitesOn: [], onlySites: false }));

  const add = async (list: string, typed: string): Promise<void> => {
    await options.toFront();
    await clickOn(options, `[data-list=${list}] form input`);
    // What was refused before is still there.
    await options.pressKey('Control+a');
    await options.type(typed);
    await options.pressKey('Enter');
    await page.toFront();
  };
  const entries = (list: string): Promise<string> => textOf(options, `[data-list=${list}] .fc-sites`);

  it('take a part of a site: its pages are left alone, the others are read', async () => {
    await page.goto(server.url('/news/a'));
    await expectHighlights(page, BOTH);
    await add('sitesOff', '127.0.0.1/news/*');
    await expectHighlights(page, []);
    await page.goto(server.url('/sport/b'));
    await expectHighlights(page, BOTH);
  });

  it('are followed by an app that swaps its page without a load', async () => {
    await store(browser(), { sitesOff: ['*://127.0.0.1/news/*'] });
    await page.goto(server.url('/sport/b'));
    await expectHighlights(page, BOTH);
    await page.evaluate(() => history.pushState({}, '', '/news/c'));
    await expectHighlights(page, []);
    await page.evaluate(() => history.back());
    await expectHighlights(page, BOTH);
  });

  it('hold for frames of other sites in the page', async () => {
    await store(browser(), { sitesOff: ['*://127.0.0.1/framing*'], sitesOn: ['localhost'] });
    await page.goto(server.url('/framing'));
    const popup = await openPopup(browser(), page);
    await expectText(popup, '[data-cause=site-off]', 'Your entry 127.0.0.1/framing* switches Fact Cards off here.');
    await store(browser(), { sitesOff: [] });
    await waitUntil('the names of the frame are listed', () =>
      popup.evaluate(() => document.querySelector('[data-entity=byd]') !== null),
    );
    await popup.close();
  });

  it('can name the only sites that are read, and the popup adds one', async () => {
    await page.goto(server.url('/news/a'));
    await expectHighlights(page, BOTH);
    await options.toFront();
    await clickOn(options, '#sites [value=only]');
    await page.toFront();
    await expectHighlights(page, []);
    const popup = await openPopup(browser(), page);
    await expectText(popup, '[data-cause=site-off]', 'only on the sites of your list');
    await clickOn(popup, '.fc-main-button');
    await waitUntil('names are listed', () => popup.evaluate(() => document.querySelector('.fc-entity') !== null));
    await popup.close();
    await page.toFront();
    await expectHighlights(page, BOTH);
    expect(await entries('sitesOn')).toContain('127.0.0.1');
  });

  it.each([
    ['*', 'would match every site'],
    ['ftp://example.org/*', 'would match no page'],
    ['two words', 'is not a site'],
  ])('say before they store what is wrong with "%s"', async (typed, says) => {
    await add('sitesOff', typed);
    await expectText(options, '#add-sitesOff-problem', says);
    expect(await entries('sitesOff')).toBe('');
  });

  it('take a file, after saying what it would add', async () => {
    await page.goto(server.url('/news/a'));
    await expectHighlights(page, BOTH);
    await options.evaluate(() => {
      const field = document.querySelector<HTMLInputElement>('[data-list=sitesOff] input[type=file]')!;
      const chosen = new DataTransfer();
      chosen.items.add(new File(['# mine\n127.0.0.1\n*.example.org\nno site\n'], 'list.txt', { type: 'text/plain' }));
      field.files = chosen.files;
      field.dispatchEvent(new Event('change', { bubbles: true }));
    });
    await expectText(options, '[data-list=sitesOff] .fc-summary', 'This would add 2 entries.');
    expect(await textOf(options, '[data-list=sitesOff] .fc-summary')).toContain('names no site: no site');
    expect(await highlighted(page)).toEqual(BOTH);
    await options.toFront();
    await clickOn(options, '[data-do=apply-list]');
    await page.toFront();
    await expectHighlights(page, []);
    expect(await entries('sitesOff')).toContain('*.example.org');
  });
});

async function store(browser: TestBrowser, items: object): Promise<void> {
  const scope = await openScope(browser);
  await scope.evaluate(async (values) => {
    const { browser: api, chrome: chromium } = globalThis as unknown as Record<string, ExtensionApi | undefined>;
    await (api ?? chromium)!.storage.local.set(values);
  }, items);
  await scope.close();
}
