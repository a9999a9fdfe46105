import { afterAll, beforeAll, expect, it } from 'vitest';
import { clickOn, expectText, textOf } from './driver/controls.ts';
import { inEachBrowser } from './driver/each-browser.ts';
import { cardOf, expectHighlights, highlighted } from './driver/look.ts';
import { badgeOf, type ExtensionApi, openScope, tabIdOf } from './driver/extension-scope.ts';
import { openPopup } from './driver/popup.ts';
import { type PageServer, servePages } from './driver/serve-pages.ts';
import type { TestPage } from './driver/test-browser.ts';
import { waitUntil } from './driver/wait-until.ts';

const ARTICLE = `<!doctype html><html lang="en"><title>Car makers and AI</title>
<body><p>DeepSeek and DeepSeek again, then BYD.</p>
<div style="height: 3000px"></div><p>At the end Nvidia and DeepSeek.</p>
<p hidden>Hidden: OpenAI.</p><p style="visibility: hidden">Also hidden: Google.</p>
<iframe srcdoc="<p>In a frame: BYD and Stellantis.</p>" width="500" height="200"></iframe></body></html>`;
const PLAIN = '<!doctype html><title>Bread</title><p>Flour, water, salt and time.</p>';
const TOPICS = '<!doctype html><title>Two topics</title><p>DeepSeek and Sputnik 1.</p>';
/** The smallest document that a PDF viewer opens. */
const REPORT = {
  headers: { 'content-type': 'application/pdf' },
  body: '%PDF-1.1\n1 0 obj<</Type/Catalog/Pages 2 0 R>>endobj 2 0 obj<</Type/Pages/Kids[]/Count 0>>endobj\ntrailer<</Root 1 0 R>>',
};

interface Row {
  entity: string;
  count: string;
}

function rowsOf(popup: TestPage): Promise<Row[]> {
  return popup.evaluate(() =>
    [...document.querySelectorAll<HTMLElement>('.fc-entity')].map((row) => ({
      entity: row.dataset['entity']!,
      count: row.querySelector('.fc-count')!.textContent.trim(),
    })),
  );
}

inEachBrowser('the popup', (browser) => {
  let server: PageServer;
  let page: TestPage;
  let popup: TestPage;
  beforeAll(async () => {
    server = await servePages({ '/article': ARTICLE, '/plain': PLAIN, '/topics': TOPICS, '/report.pdf': REPORT });
  });
  afterAll(() => server?.close());

  const open = async (path: string): Promise<void> => {
    page = await browser().open(server.url(path));
    if (path === '/article') await waitUntil('the page is read', () => highlighted(page).then(({ length }) => length));
    popup = await openPopup(browser(), page);
  };
  const close = async (): Promise<void> => {
    await popup.close();
    await page.close();
  };

  it('lists the entities of all frames with their counts', async () => {
    await open('/article');
    await waitUntil('the frame has answered', async () =>
      (await rowsOf(popup)).some(({ entity }) => entity === 'stellantis'),
    );
    expect(await rowsOf(popup)).toEqual([
      { entity: 'deepseek', count: '3' },
      { entity: 'nvidia', count: '1' },
      { entity: 'byd', count: '2' },
      { entity: 'stellantis', count: '1' },
    ]);
    await close();
  });

  it('shows the facts and sources of an entity right there', async () => {
    await open('/article');
    await clickOn(popup, '[data-entity=nvidia] .fc-icon-button');
    const facts = await waitUntil('facts are shown', () =>
      popup.evaluate(() => document.querySelectorAll('[data-entity=nvidia] .fc-fact').length),
    );
    expect(facts).toBeGreaterThan(0);
    expect(
      await popup.evaluate(() => document.querySelectorAll('[data-entity=nvidia] .fc-fact a[href]').length),
    ).toBeGreaterThan(0);
    await close();
  });

  it('goes to the next mention and opens its card', async () => {
    await open('/article');
    await clickOn(popup, '[data-entity=nvidia] .fc-jump');
    await page.toFront();
    await cardOf(page, 'Nvidia');
    expect(await page.evaluate(() => scrollY)).toBeGreaterThan(1000);
    await close();
  });

  it('goes through all mentions of the page, on and back', async () => {
    await open('/article');
    await clickOn(popup, '.fc-steps button:last-child');
    await page.toFront();
    await cardOf(page, 'DeepSeek');
    await popup.toFront();
    await clickOn(popup, '.fc-steps button:first-child');
    await page.toFront();
    await cardOf(page, 'DeepSeek');
    expect(await page.evaluate(() => scrollY)).toBeGreaterThan(1000);
    await popup.toFront();
    await clickOn(popup, '.fc-steps button:first-child');
    await page.toFront();
    await cardOf(page, 'Nvidia');
    await close();
  });

  it('shows the page facts of one topic', async () => {
    await open('/topics');
    await clickOn(popup, 'select');
    await popup.pressKey('Escape');
    await popup.evaluate(() => {
      const select = document.querySelector('select')!;
      select.value = 'artificial-intelligence';
      select.dispatchEvent(new Event('change', { bubbles: true }));
    });
    await waitUntil('one is left', async () => (await rowsOf(popup)).length === 1);
    expect(await rowsOf(popup)).toEqual([{ entity: 'deepseek', count: '1' }]);
    await close();
  });

  it('finds facts of the whole pack', async () => {
    await open('/plain');
    await clickOn(popup, 'input[type=search]');
    await popup.type('sputnik');
    await waitUntil('facts are found', () =>
      popup.evaluate(() => document.querySelectorAll('.fc-results > li').length),
    );
    expect(await textOf(popup, '.fc-results')).toContain('1957');
    await close();
  });

  it('says that a page has no known names', async () => {
    await open('/plain');
    expect(await textOf(popup, '[data-cause=nothing]')).toContain('No known names');
    await close();
  });

  it('switches a site off and on again, and the open page follows', async () => {
    await open('/article');
    await clickOn(popup, '.fc-switches label:nth-child(1) input');
    await expectHighlights(page, []);
    await waitUntil('it says why', () =>
      popup.evaluate(() => document.querySelector('[data-cause=site-off]') !== null),
    );
    await clickOn(popup, '.fc-main-button');
    await waitUntil('highlights are back', () => highlighted(page).then(({ length }) => length));
    await close();
  });

  it('switches everything off and on again', async () => {
    await open('/article');
    await clickOn(popup, '.fc-switches label:nth-child(2) input');
    await expectHighlights(page, []);
    await clickOn(popup, '[data-cause=paused] .fc-main-button');
    await waitUntil('highlights are back', () => highlighted(page).then(({ length }) => length));
    await close();
  });

  it('offers a topic that is switched off, and brings it back', async () => {
    await open('/topics');
    const options = await browser().openOwn('options.html');
    await clickOn(options, '[data-topic=artificial-intelligence] input');
    await expectHighlights(page, ['Sputnik 1']);
    await expectText(popup, '[data-topic=artificial-intelligence]', 'switched off');
    await clickOn(popup, '[data-topic=artificial-intelligence] .fc-text-button');
    await expectHighlights(page, ['DeepSeek', 'Sputnik 1']);
    await options.close();
    await close();
  });

  it('counts no hidden entity, and leads to where it can be shown again', async () => {
    await open('/topics');
    const scope = await openScope(browser());
    const tab = await tabIdOf(scope, page);
    const hide = (hidden: string[]): Promise<void> =>
      scope.evaluate(async (entries) => {
        const { browser: api, chrome: chromium } = globalThis as unknown as Record<string, ExtensionApi | undefined>;
        await (api ?? chromium)!.storage.sync.set({ hidden: entries });
      }, hidden);
    await hide(['deepseek']);
    await waitUntil('the badge counts one', async () => (await badgeOf(scope, tab)) === '1');
    await waitUntil('one is left', async () => (await rowsOf(popup)).length === 1);
    await expectText(popup, '[data-hidden]', 'Hidden by you 1');
    await clickOn(popup, '[data-hidden] .fc-icon-button');
    await waitUntil('it is listed apart', async () => (await rowsOf(popup)).length === 2);
    await hide(['deepseek', 'sputnik-1']);
    await expectText(popup, '[data-cause=all-hidden]', 'You have hidden all known names of this page.');
    await waitUntil('the badge counts none', async () => (await badgeOf(scope, tab)) === '');
    await clickOn(popup, '.fc-main-button');
    await waitUntil('the options are open at the list', async () =>
      scope.evaluate(async () => {
        const { browser: api, chrome: chromium } = globalThis as unknown as Record<string, ExtensionApi | undefined>;
        const tabs = await (api ?? chromium)!.tabs.query({});
        return tabs.some(({ url }) => url?.endsWith('options.html#hidden'));
      }),
    );
    await hide([]);
    await scope.close();
    await close();
  });

  it('says that it cannot read a page of the browser, and still finds facts', async () => {
    page = await browser().openOwn('contents.html');
    popup = await openPopup(browser(), page);
    expect(await textOf(popup, '[data-cause=browser-page]')).toContain('search all facts');
    await clickOn(popup, 'input[type=search]');
    await popup.type('sputnik');
    await waitUntil('facts are found', () => textOf(popup, '.fc-results > li'));
    await close();
  });

  it('says that it cannot read a PDF document', async () => {
    await open('/report.pdf');
    await expectText(popup, '[data-cause=pdf]', 'PDF documents cannot be read.');
    await close();
  });

  it('says that the reader has withdrawn the permission, asks for it, and starts in the page that was open', async () => {
    await open('/topics');
    const path = await popup.evaluate(() => location.pathname.slice(1) + location.search);
    await popup.close();
    await browser().withdrawPermission();
    await page.goto(server.url('/topics'));
    popup = await browser().openOwn(path);
    const why = await waitUntil('it says so', () => textOf(popup, '[data-cause=no-permission]'));
    expect(why).toContain('Ask for permission');
    await browser().givePermission();
    await popup.evaluate(() => location.reload());
    await expectText(popup, '[data-cause=open-before]', 'open since before');
    await clickOn(popup, '.fc-main-button');
    await expectHighlights(page, ['DeepSeek', 'Sputnik 1']);
    await waitUntil('they are listed', async () => (await rowsOf(popup)).length === 2);
    await close();
  });
});
