/** What an organisation sets: the sample files of docs/policies, given to real browsers. */
import { readFileSync } from 'node:fs';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { mayGivePolicies } from './driver/chromium-policy.ts';
import { clickOn, expectText, textOf } from './driver/controls.ts';
import { inEachBrowser } from './driver/each-browser.ts';
import { cardOf, expectHighlights, restUntilCard } from './driver/look.ts';
import { openPopup } from './driver/popup.ts';
import { type PageServer, servePages } from './driver/serve-pages.ts';
import type { TestPage } from './driver/test-browser.ts';
import { waitUntil } from './driver/wait-until.ts';

interface Policy {
  settings: Record<string, unknown>;
  locked: string[];
}

const read = (file: string): unknown => JSON.parse(readFileSync(`docs/policies/${file}`, 'utf8'));
const SAMPLE = (read('firefox-managed-storage.json') as { data: Policy }).data;

const ARTICLE = `<!doctype html><html lang="en"><title>A page</title>
<p style="margin: 40px">First BYD, then Nvidia, the chip maker. BYD again.</p></html>`;

it('the sample files for all browsers say the same', () => {
  const chromium = read('chrome.json') as { '3rdparty': { extensions: { EXTENSION_ID: Policy } } };
  const firefox = read('firefox-policies.json') as { policies: { '3rdparty': { Extensions: Record<string, Policy> } } };
  expect(chromium['3rdparty'].extensions.EXTENSION_ID).toEqual(SAMPLE);
  expect(read('edge.json')).toEqual(chromium);
  expect(Object.values(firefox.policies['3rdparty'].Extensions)).toEqual([SAMPLE]);
});

const writable = mayGivePolicies();
if (!writable) console.warn('policies: SKIPPED, since this user may not write policy files for Chromium');

describe.skipIf(!writable)('policies', () => {
  let server: PageServer;
  beforeAll(async () => {
    server = await servePages({ '/article': ARTICLE });
  });
  afterAll(() => server?.close());

  inEachBrowser(
    'what an organisation has set',
    (browser) => {
      let options: TestPage;
      beforeAll(async () => {
        options = await browser().openOwn('options.html');
        await expectText(options, '.fc-policy', 'Your organisation');
      });

      it('counts in pages; what is not locked, only until the reader chooses', async () => {
        const page = await browser().open(server.url('/article'));
        await expectHighlights(page, ['BYD', 'Nvidia']);
        await options.toFront();
        await clickOn(options, '[data-option=all]');
        await expectHighlights(page, ['BYD', 'Nvidia', 'BYD']);
        await clickOn(options, '[data-do=reset]');
        await expectHighlights(page, ['BYD', 'Nvidia']);
        await page.close();
      });

      it('is seen in the options; what is locked cannot be changed there', async () => {
        await expectText(options, '#behaviour', '600 ms');
        await expectText(options, '[data-locked=sitesOff]', 'intranet.example');
        await expectText(options, '[data-locked=topicsOff]', 'Set by your organisation.');
        const off = await options.evaluate(() =>
          [...document.querySelectorAll('[data-locked] :is(input, button)')].every((one) => one.matches(':disabled')),
        );
        expect(off).toBe(true);
        expect(await options.evaluate(() => document.querySelector('[data-topic=markets] input:checked'))).toBe(null);
      });

      it('is not offered for change on a card, nor in the popup', async () => {
        const page = await browser().open(server.url('/article'));
        await expectHighlights(page, ['BYD', 'Nvidia']);
        await restUntilCard(page, 'BYD');
        const { text } = await cardOf(page, 'BYD');
        expect(text).toContain('Not this one');
        expect(text).not.toContain('Off on this site');
        expect(text).not.toContain('Switch topic off');
        const popup = await openPopup(browser(), page);
        await waitUntil('the switch of the site is off', () =>
          popup.evaluate(() => document.querySelector('.fc-switches [data-locked=sitesOff] input:disabled') !== null),
        );
        expect(await textOf(popup, '.fc-switches')).toContain('Set by your organisation.');
        await popup.close();
        await page.close();
      });
    },
    { policy: { ...SAMPLE, locked: [...SAMPLE.locked] } },
  );

  inEachBrowser(
    'a policy with values that cannot be',
    (browser) => {
      it('counts for all others, and the options name those', async () => {
        const page = await browser().open(server.url('/article'));
        await expectHighlights(page, ['BYD', 'Nvidia']);
        await page.close();
        const options = await browser().openOwn('options.html');
        await expectText(options, '.fc-policy', 'does not count');
        const said = await textOf(options, '.fc-policy');
        for (const name of ['settings.rest', 'settings.theme', 'locked.grace', 'settings.topicsOff: no-such-topic'])
          expect(said).toContain(name);
        await expectText(options, '#behaviour', '300 ms');
      });

      it('says in the popup who has switched a site off, and offers no way round', async () => {
        const page = await browser().open(server.url('/article', 'localhost'));
        const popup = await openPopup(browser(), page);
        await expectText(popup, '[data-cause=site-off]', 'Set by your organisation.');
        expect(await popup.evaluate(() => document.querySelector('[data-cause] button'))).toBe(null);
      });
    },
    {
      policy: {
        settings: {
          rest: 99_999,
          theme: 'pink',
          density: 'page',
          topicsOff: ['no-such-topic'],
          sitesOff: ['localhost'],
        },
        locked: ['grace', 'density', 'sitesOff'],
      },
    },
  );
});
