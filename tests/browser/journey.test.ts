/** A whole way by keyboard alone, and what a screen reader is told on it. */
import { afterAll, beforeAll, expect, it } from 'vitest';
import { inEachBrowser } from './driver/each-browser.ts';
import { cardOf, expectHighlights, expectNoCard } from './driver/look.ts';
import { openPopup } from './driver/popup.ts';
import { type PageServer, servePages } from './driver/serve-pages.ts';
import type { TestPage } from './driver/test-browser.ts';
import { waitUntil } from './driver/wait-until.ts';

/** The last link that was opened is noted; the test machine has no way to where it leads. */
const ARTICLE = `<!doctype html><html lang="en"><title>A page</title><main><h1>Car makers</h1>
<p>First comes DeepSeek.</p><p>Then BYD.</p><p>At last Nvidia.</p></main><script>
  addEventListener('click', (event) => {
    globalThis.opened = event.composedPath().find(({ localName }) => localName === 'a')?.href;
    event.preventDefault();
  });
</script></html>`;
/** Presses of Tab after which a control is taken for out of reach. */
const MOST_TABS = 80;

inEachBrowser('a journey by keyboard', (browser) => {
  let server: PageServer;
  let page: TestPage;
  beforeAll(async () => {
    server = await servePages({ '/article': ARTICLE });
  });
  afterAll(() => server?.close());

  /** Where the focus is, also in the open card. */
  const isAt = (where: TestPage, selector: string): Promise<boolean> =>
    where.evaluate((wanted) => {
      const active = document.activeElement;
      return (active?.shadowRoot?.activeElement ?? active)?.matches(wanted) === true;
    }, selector);
  const tabTo = async (where: TestPage, selector: string): Promise<void> => {
    for (let presses = 0; !(await isAt(where, selector)); presses++) {
      expect(presses, `"${selector}" is reached by Tab`).toBeLessThan(MOST_TABS);
      await where.pressKey('Tab');
    }
  };
  const expectSpoken = (where: TestPage, ...lines: (string | RegExp)[]): Promise<unknown> => {
    let said: string[] = [];
    const isSaid = (wanted: string | RegExp): boolean =>
      said.some((line) => (typeof wanted === 'string' ? line === wanted : wanted.test(line)));
    return waitUntil(`a screen reader is told ${lines.join(', ')}`, async () => {
      said = await where.spoken();
      return lines.every(isSaid);
    }).catch((error: Error) => {
      throw new Error(`${error.message}; it is told:\n${said.join('\n')}`, { cause: error });
    });
  };

  it('leads from the welcome page to the topics', async () => {
    const welcome = await browser().openOwn('welcome.html');
    await expectSpoken(
      welcome,
      'landmark ""',
      'heading "Welcome to Fact Cards"',
      'heading "Rest on a name"',
      'heading "See all page facts"',
      'link "Choose topics"',
    );
    await tabTo(welcome, '.fc-to-options');
    await welcome.pressKey('Enter');
    await waitUntil('the options are there', () => isAtTopics(welcome));
    await expectSpoken(welcome, 'landmark "Sections"', /^switch "Artificial intelligence/);
    await welcome.close();
  });

  it('goes through mentions, says where it is, and opens a card with its sources', async () => {
    page = await browser().open(server.url('/article'));
    await expectHighlights(page, ['DeepSeek', 'BYD', 'Nvidia']);
    await page.pressShortcut('M');
    await expectSpoken(page, /^status "DeepSeek .*1 of 3.*Arrow keys: /);
    await page.pressKey('ArrowDown');
    await expectSpoken(page, /^status "BYD .*2 of 3"$/);
    await page.pressKey('Enter');
    await cardOf(page, 'BYD');
    await expectSpoken(
      page,
      'dialog "BYD"',
      'heading "BYD"',
      'button "Pin the card"',
      'button "Close"',
      'button "Copy with sources"',
      'button "Not this one"',
      'button "Off on this site"',
    );
    await tabTo(page, '.fc-sources a');
    await page.pressKey('Enter');
    await waitUntil('a source is opened', () =>
      page.evaluate(() => (globalThis as unknown as { opened?: string }).opened?.startsWith('https://') === true),
    );
    await page.pressKey('Escape');
    await expectNoCard(page);
    await page.pressKey('Escape');
  });

  it('goes on in the popup, with facts there and the way to the options', async () => {
    const popup = await openPopup(browser(), page);
    await popup.toFront();
    await expectSpoken(
      popup,
      'switch "On this site 127.0.0.1"',
      'searchbox "Search all facts of the pack"',
      'heading "Page facts"',
      'button "Next mention"',
      /^button "DeepSeek .*1 mention"$/,
      'button "Facts about DeepSeek"',
    );
    await tabTo(popup, '[data-entity=deepseek] .fc-icon-button');
    await popup.pressKey('Enter');
    await waitUntil('its facts are there', () => popup.evaluate(() => document.querySelector('.fc-fact') !== null));
    await popup.close();
  });

  it('ends in the options, where a topic is switched off, and the open page follows', async () => {
    const options = await browser().openOwn('options.html');
    await expectSpoken(options, /^switch "Artificial intelligence/, 'searchbox "Search the options"');
    await tabTo(options, '[data-topic=artificial-intelligence] input');
    await options.pressKey('Space');
    await expectHighlights(page, ['BYD', 'Nvidia']);
    await options.close();
  });
});

function isAtTopics(page: TestPage): Promise<boolean> {
  return page.evaluate(
    () => location.hash === '#topics' && document.querySelector('[data-topic=artificial-intelligence]') !== null,
  );
}
