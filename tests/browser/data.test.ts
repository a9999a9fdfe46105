import { afterAll, beforeAll, expect, it } from 'vitest';
import { clickOn, expectText, textOf } from './driver/controls.ts';
import { inEachBrowser } from './driver/each-browser.ts';
import { expectHighlights } from './driver/look.ts';
import { type PageServer, servePages } from './driver/serve-pages.ts';
import type { TestPage } from './driver/test-browser.ts';

const ARTICLE = '<!doctype html><html lang="en"><title>A page</title><p>DeepSeek and BYD.</p></html>';

inEachBrowser('settings as a file', (browser) => {
  let server: PageServer;
  let page: TestPage;
  let options: TestPage;
  beforeAll(async () => {
    server = await servePages({ '/article': ARTICLE });
    page = await browser().open(server.url('/article'));
    await expectHighlights(page, ['DeepSeek', 'BYD']);
    options = await browser().openOwn('options.html');
    await expectText(options, '#data', 'Export');
  });
  afterAll(() => server?.close());

  /** As the browser hands over a chosen file. */
  const choose = (text: string): Promise<void> =>
    options.evaluate((content) => {
      const field = document.querySelector<HTMLInputElement>('#data input[type=file]')!;
      const chosen = new DataTransfer();
      chosen.items.add(new File([content], 'settings.json', { type: 'application/json' }));
      field.files = chosen.files;
      field.dispatchEvent(new Event('change', { bubbles: true }));
    }, text);
  const file = JSON.stringify({
    format: 'fact-cards-settings',
    version: 1,
    settings: { topicsOff: ['artificial-intelligence', 'companies', 'markets'], rest: 500, theme: 'pink' },
  });

  it('says what a file would change, changes nothing before that, and can be undone', async () => {
    await choose(file);
    await expectText(options, '.fc-summary', '300 ms → 500 ms');
    expect(await textOf(options, '.fc-summary')).toContain('left out: theme');
    await expectHighlights(page, ['DeepSeek', 'BYD']);
    await clickOn(options, '[data-do=apply]');
    await expectText(options, '#data', 'All settings have been replaced.');
    await expectText(options, '#behaviour', '500 ms');
    await clickOn(options, '[data-do=undo]');
    await expectText(options, '#behaviour', '300 ms');
    await expectHighlights(page, ['DeepSeek', 'BYD']);
  });

  it('resets everything, and takes that back', async () => {
    await clickOn(options, '[data-topic=artificial-intelligence] input');
    await expectHighlights(page, ['BYD']);
    await clickOn(options, '[data-do=reset]');
    await expectHighlights(page, ['DeepSeek', 'BYD']);
    await clickOn(options, '[data-do=undo]');
    await expectHighlights(page, ['BYD']);
    await clickOn(options, '[data-do=reset]');
    await expectHighlights(page, ['DeepSeek', 'BYD']);
  });

  it.each([
    ['{"format":', 'damaged'],
    ['{"a":1}', 'not a settings file of Fact Cards'],
    [file.replace('"version":1', '"version":9'), 'newer version'],
    [' '.repeat(2_000_000), 'too large'],
  ])('a file like %.20s is refused in one sentence', async (text, says) => {
    await choose(text);
    await expectText(options, '#data [role=status]', says);
  });
});
