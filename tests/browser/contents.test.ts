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
    // The first come first, the rest in the next frame.
    await waitUntil('all are there', async () => (await sections()).length > 40);
    expect(await textOf(contents, '#byd')).toContain('Stated by');
    expect(await contents.evaluate(() => document.querySelectorAll('.fc-sources button').length)).toBe(0);
  });

  it('finds what is typed', async () => {
    await clickOn(contents, 'input[type=search]');
    await contents.type('liang wenfeng');
    await waitUntil('few are left', async () => (await sections()).length < 5);
    expect(await sections()).toContain('liang-wenfeng');
  });

  it('shows what the article got wrong', async () => {
    const shown = await browser().openOwn('contents.html');
    await expectText(shown, '.fc-article', 'It got something wrong about');
    const facts = (): Promise<number> => shown.evaluate(() => document.querySelectorAll('.fc-fact').length);
    const before = await waitUntil('all facts are there', async () => ((await facts()) > 80 ? facts() : undefined));
    await clickOn(shown, '[data-do=article]');
    await waitUntil('fewer are left', async () => (await facts()) < before);
    expect(await facts()).toBeGreaterThan(10);
    expect(
      await shown.evaluate(() =>
        [...document.querySelectorAll('.fc-fact')].every((fact) => fact.querySelector('.fc-wrong') !== null),
      ),
    ).toBe(true);
    await shown.close();
  });

  it('prepares a report of an error with pack version and fact id, and opens nothing', async () => {
    const shown = await browser().openOwn('contents.html?report#c18');
    const text = (): Promise<string> =>
      shown.evaluate(() => document.querySelector<HTMLTextAreaElement>('[data-fact=c18] textarea')?.value ?? '');
    await waitUntil('the text is there', text);
    expect(await text()).toMatch(/Pack: china-innovation \d+\.\d+\.\d+ \(.*\)\nFact: c18, /);
    await waitUntil('the focus is in it', () => shown.evaluate(() => document.activeElement?.localName === 'textarea'));
    const requests = shown.requests.length;
    await clickOn(shown, '[data-fact=c18] [data-do=copy-report]');
    await expectText(shown, '[data-fact=c18] .fc-report', 'Copied.');
    // What the reader has copied can be pasted.
    await shown.evaluate(() => {
      const field = document.querySelector<HTMLInputElement>('input[type=search]')!;
      field.focus();
    });
    await shown.paste();
    await waitUntil('it is what was copied', () =>
      shown.evaluate(() => document.querySelector<HTMLInputElement>('input[type=search]')!.value.includes('Fact: c18')),
    );
    expect(shown.requests.length).toBe(requests);
    await shown.close();
  });
});
