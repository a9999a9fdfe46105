import { afterAll, beforeAll, expect, it } from 'vitest';
import { inEachBrowser } from './driver/each-browser.ts';
import { badgeOf, openScope, tabIdOf } from './driver/extension-scope.ts';
import { cardOf, expectHighlights, expectNoCard, highlightCount, restOn } from './driver/look.ts';
import { openPopup } from './driver/popup.ts';
import { type PageServer, servePages } from './driver/serve-pages.ts';
import type { TestPage } from './driver/test-browser.ts';
import { waitUntil } from './driver/wait-until.ts';
import { LIVING_PAGES } from './living-pages.ts';

inEachBrowser(
  'a living page',
  (browser) => {
    let server: PageServer;
    let tab: TestPage;
    beforeAll(async () => {
      server = await servePages(LIVING_PAGES);
      tab = await browser().open();
    });
    afterAll(() => server?.close());

    it('shows what a component draws into a shadow root that comes late', async () => {
      await tab.goto(server.url('/late-shadow'));
      await expectHighlights(tab, ['DeepSeek']);
      await tab.evaluate(() => {
        document.querySelector('x-open')!.attachShadow({ mode: 'open' }).innerHTML = '<p>Open: BYD</p>';
        document.querySelector('x-closed')!.attachShadow({ mode: 'closed' }).innerHTML = '<p>Closed: Nvidia</p>';
        document.querySelector('#plain')!.attachShadow({ mode: 'open' }).innerHTML = '<p>Plain: OpenAI</p>';
      });
      await waitUntil('the components’ names are highlighted', async () => {
        await restOn(tab, 'OpenAI');
        await restOn(tab, 'DeepSeek');
        return (await highlightCount(tab)) === 4;
      });
      await restOn(tab, 'BYD');
      await cardOf(tab, 'BYD');
    });

    it('is read anew when an app swaps it, by path or by fragment', async () => {
      await tab.goto(server.url('/app'));
      await expectHighlights(tab, ['DeepSeek']);
      await tab.evaluate(() => {
        history.pushState(null, '', '/elsewhere');
        document.querySelector('main')!.innerHTML = '<p>BYD</p>';
      });
      await expectHighlights(tab, ['BYD']);
      await tab.evaluate(() => {
        location.hash = '#/third';
        document.querySelector('main')!.innerHTML = '<p>Nvidia</p>';
      });
      await expectHighlights(tab, ['Nvidia']);
    });

    it('opens the card of a name that an app draws anew under a resting pointer', async () => {
      await tab.goto(server.url('/app-at-rest'));
      await expectHighlights(tab, ['DeepSeek']);
      await restOn(tab, 'DeepSeek');
      await waitUntil('the app has changed its address', () => tab.evaluate(() => location.search === '?there'));
      await cardOf(tab, 'DeepSeek');
    });

    it('keeps each name once when its text moves', async () => {
      await tab.goto(server.url('/move'));
      await expectHighlights(tab, ['DeepSeek', 'BYD', 'Nvidia']);
      await tab.evaluate(() => document.querySelector('#to')!.append(document.querySelector('#from')!));
      await expectHighlights(tab, ['Nvidia', 'DeepSeek', 'BYD']);
      await tab.evaluate(() => document.querySelector('b')!.replaceWith(...document.querySelector('b')!.childNodes));
      await expectHighlights(tab, ['Nvidia', 'DeepSeek', 'BYD']);
    });

    it('follows a virtual list that uses its rows again', async () => {
      await tab.goto(server.url('/list'));
      await expectHighlights(tab, ['DeepSeek', 'BYD']);
      await tab.evaluate(() => {
        const { show } = globalThis as unknown as { show: (first: number) => void };
        for (let first = 0; first <= 300; first++) show(first);
      });
      await expectHighlights(tab, ['DeepSeek', 'Nvidia']);
    });

    it('marks nothing that has become editable, and marks it again after', async () => {
      await tab.goto(server.url('/editable'));
      await expectHighlights(tab, ['DeepSeek', 'BYD']);
      await tab.evaluate(() => document.querySelector('div')!.setAttribute('contenteditable', 'true'));
      await expectHighlights(tab, ['DeepSeek']);
      await tab.evaluate(() => document.querySelector('div')!.removeAttribute('contenteditable'));
      await expectHighlights(tab, ['DeepSeek', 'BYD']);
    });

    it('opens cards after it has been written anew', async () => {
      await tab.goto(server.url('/move'));
      await expectHighlights(tab, ['DeepSeek', 'BYD', 'Nvidia']);
      await tab.evaluate(() => {
        document.open();
        document.write('<!doctype html><html lang="en"><title>New</title><p>Written: BYD</p></html>');
        document.close();
      });
      await expectHighlights(tab, ['BYD']);
      await restOn(tab, 'BYD');
      await cardOf(tab, 'BYD');
      await tab.pressKey('Escape');
      await expectNoCard(tab);
    });

    it.each(['/xhtml', '/quirks', '/plain-text'])('%s is read, and its cards open', async (path) => {
      await tab.goto(server.url(path));
      await expectHighlights(tab, ['DeepSeek', 'BYD']);
      await restOn(tab, 'BYD');
      await cardOf(tab, 'BYD');
    });

    it('an image is left alone', async () => {
      await tab.goto(server.url('/image.svg'));
      const popup = await openPopup(browser(), tab);
      await waitUntil('the popup says that there is nothing', () =>
        popup.evaluate(() => document.querySelector('[data-cause=nothing]') !== null),
      );
      await popup.close();
      expect(await highlightCount(tab)).toBe(0);
    });

    it('changes behind another tab are read when it is seen', async () => {
      await tab.goto(server.url('/move'));
      await expectHighlights(tab, ['DeepSeek', 'BYD', 'Nvidia']);
      const other = await browser().open(server.url('/app'));
      await other.toFront();
      await tab.evaluate(() => {
        document.querySelector('#to')!.textContent = 'OpenAI';
      });
      await other.close();
      await tab.toFront();
      await expectHighlights(tab, ['DeepSeek', 'BYD', 'OpenAI']);
    });

    it('has its highlights, cards and badge again when the reader comes back to it', async () => {
      const scope = await openScope(browser());
      await tab.toFront();
      await tab.goto(server.url('/back'));
      await expectHighlights(tab, ['DeepSeek', 'BYD']);
      const id = await tabIdOf(scope, tab);
      await expect.poll(() => badgeOf(scope, id), { timeout: 10_000 }).toBe('2');
      await tab.evaluate(() => {
        location.href = '/app';
      });
      await expectHighlights(tab, ['DeepSeek']);
      await expect.poll(() => badgeOf(scope, id), { timeout: 10_000 }).toBe('1');
      await tab.evaluate(() => history.back());
      await expectHighlights(tab, ['DeepSeek', 'BYD']);
      const kept = await tab.evaluate(() => (globalThis as unknown as { kept?: boolean }).kept);
      expect(kept, 'the page came out of the back-forward cache').toBe(true);
      await expect.poll(() => badgeOf(scope, id), { timeout: 10_000 }).toBe('2');
      await restOn(tab, 'BYD');
      await cardOf(tab, 'BYD');
      await scope.close();
    });

    it('that never stops changing is read now and then, and the popup says so', async () => {
      const busy = await browser().open(server.url('/busy'));
      await waitUntil('it is read', async () => (await highlightCount(busy)) > 0);
      const popup = await openPopup(browser(), busy);
      // Here the popup is a tab; the page behind a tab waits, behind a popup it goes on.
      await busy.toFront();
      await waitUntil('the popup says so', () =>
        popup.evaluate(() =>
          [...document.querySelectorAll('[role=status]')].some(({ textContent }) =>
            textContent.includes('never stops changing'),
          ),
        ),
      );
      await popup.close();
      await busy.close();
    });
  },
  { backForwardCache: true },
);
