import { beforeAll, expect, it } from 'vitest';
import { clickOn, expectText, textOf } from './driver/controls.ts';
import { inEachBrowser } from './driver/each-browser.ts';
import type { TestPage } from './driver/test-browser.ts';
import { waitUntil } from './driver/wait-until.ts';

inEachBrowser('the contents of the pack', (browser) => {
  let contents: TestPage;
  const sections = (): Promise<string[]> =>
    contents.evaluate(() => [...document.querySelectorAll('main section')].map(({ id }) => id));
  beforeAll(async () => {
    contents = await browser().openOwn('contents.html');
    await expectText(contents, 'h1', 'Contents');
  });

  it('lists every entity with its facts and all their sources', async () => {
    expect((await sections()).length).toBeGreaterThan(40);
    expect(await textOf(contents, '#byd')).toContain('Stated by');
    expect(await contents.evaluate(() => document.querySelectorAll('.fc-sources button').length)).toBe(0);
  });

  it('finds what is typed', async () => {
    await clickOn(contents, 'input[type=search]');
    await contents.type('liang wenfeng');
    await waitUntil('few are left', async () => (await sections()).length < 5);
    expect(await sections()).toContain('liang-wenfeng');
  });
});
