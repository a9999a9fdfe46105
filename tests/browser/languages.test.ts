/** A browser that speaks Vietnamese or Chinese: our words and all names in that language, facts in English; and the reader's own order. */
import { afterAll, beforeAll, expect, it } from 'vitest';
import { clickOn, expectText, textOf } from './driver/controls.ts';
import { inEachBrowser } from './driver/each-browser.ts';
import { cardOf, expectHighlights, expectNoCard, highlighted, restUntilCard } from './driver/look.ts';
import { openPopup } from './driver/popup.ts';
import { type PageServer, servePages } from './driver/serve-pages.ts';
import type { TestLanguage, TestPage } from './driver/test-browser.ts';
import { waitUntil } from './driver/wait-until.ts';

interface Sample {
  browser: TestLanguage;
  tag: string;
  /** Of BYD, what it is, when something was so. */
  name: string;
  type: string;
  asOf: string;
  related: string;
  sentence: string;
  pageFacts: string;
  topic: string;
  welcome: string;
}

const SAMPLES: Sample[] = [
  {
    browser: 'vi',
    tag: 'vi',
    name: 'BYD',
    type: 'Hãng ô tô',
    asOf: 'Tính đến',
    related: 'Vương Truyền Phúc',
    sentence: 'Hãng xe BYD giới thiệu một hệ thống mới.',
    pageFacts: 'Dữ kiện của trang',
    topic: 'Trí tuệ nhân tạo',
    welcome: 'Chào mừng',
  },
  {
    browser: 'zh-CN',
    tag: 'zh-Hans',
    name: '比亚迪',
    type: '汽车制造商',
    asOf: '截至',
    related: '王传福',
    sentence: '汽车制造商BYD发布了新系统。',
    pageFacts: '本页事实',
    topic: '人工智能',
    welcome: '欢迎',
  },
];

for (const sample of SAMPLES) {
  inEachBrowser(
    `in a browser that speaks ${sample.browser},`,
    (browser) => {
      let server: PageServer;
      let page: TestPage;
      beforeAll(async () => {
        const article = `<!doctype html><html lang="${sample.tag}"><title>-</title><p style="margin: 40px">${sample.sentence}</p></html>`;
        server = await servePages({ '/page': article });
        page = await browser().open(server.url('/page'));
        await expectHighlights(page, ['BYD']);
      });
      afterAll(() => server?.close());

      it('the card has our words and the names in that language, and says which words are English', async () => {
        await restUntilCard(page, 'BYD');
        const card = await cardOf(page, sample.name);
        expect(card.language).toBe(sample.tag);
        for (const text of [sample.type, sample.asOf, sample.related]) expect(card.text).toContain(text);
        const tagged = await page.evaluate(() =>
          [
            ...document
              .querySelector('fact-cards-host')!
              .shadowRoot!.querySelectorAll('.fc-figure, .fc-text, .fc-note, .fc-said span'),
          ].map((element) => element.getAttribute('lang')),
        );
        expect(tagged.length).toBeGreaterThan(0);
        expect(new Set(tagged)).toEqual(new Set(['en']));
      });

      it('so do popup, options and welcome', async () => {
        const popup = await openPopup(browser(), page);
        await expectText(popup, 'main', sample.pageFacts);
        expect(await textOf(popup, '.fc-entity-name')).toBe(sample.name);
        expect(await popup.evaluate(() => document.documentElement.lang)).toBe(sample.tag);
        await clickOn(popup, '.fc-entity .fc-icon-button');
        await expectText(popup, '.fc-as-of', sample.asOf);
        await popup.close();
        const options = await browser().openOwn('options.html');
        await expectText(options, '#topics', sample.topic);
        await waitUntil('the preview knows the name', async () => (await highlighted(options)).includes(sample.name));
        await options.close();
        const welcome = await browser().openOwn('welcome.html');
        await expectText(welcome, 'h1', sample.welcome);
        await welcome.close();
      });
    },
    { language: sample.browser },
  );
}

inEachBrowser('the order of languages that the reader chooses', (browser) => {
  let server: PageServer;
  let page: TestPage;
  let options: TestPage;
  beforeAll(async () => {
    const article =
      '<!doctype html><html lang="en"><title>-</title><p style="margin: 40px">BYD, the carmaker.</p></html>';
    server = await servePages({ '/page': article });
    options = await browser().openOwn('options.html#languages');
    page = await browser().open(server.url('/page'));
    await expectHighlights(page, ['BYD']);
  });
  afterAll(() => server?.close());

  const languagesOfCard = (): Promise<Record<'ui' | 'names' | 'facts', string | null>> =>
    page.evaluate(() => {
      const { shadowRoot } = document.querySelector('fact-cards-host')!;
      const of = (selector: string): string | null => shadowRoot!.querySelector(selector)!.getAttribute('lang');
      return { ui: of('[role=dialog]'), names: of('.fc-line'), facts: of('.fc-text') };
    });
  const moveUp = (language: string): Promise<void> => clickOn(options, `[data-language=${language}] .fc-icon-button`);
  const expectLanguages = async (expected: Awaited<ReturnType<typeof languagesOfCard>>): Promise<void> => {
    await page.toFront();
    await restUntilCard(page, 'BYD');
    await cardOf(page, 'BYD');
    expect(await languagesOfCard()).toEqual(expected);
    await page.pressKey('Escape');
    await expectNoCard(page);
    await options.toFront();
  };

  it('is the browser’s at first', async () => {
    await expect(expectLanguages({ ui: 'en', names: 'en', facts: 'en' })).resolves.toBeUndefined();
  });

  it('counts on the next card and in the popup; our own words stay', async () => {
    await options.toFront();
    await moveUp('de');
    await expectText(options, '.fc-languages li', 'Deutsch');
    await expectLanguages({ ui: 'en', names: 'de', facts: 'de' });
    const popup = await openPopup(browser(), page);
    await clickOn(popup, '.fc-entity .fc-icon-button');
    await expectText(popup, '.fc-as-of', 'As of');
    expect(await popup.evaluate(() => document.querySelector('.fc-text')!.getAttribute('lang'))).toBe('de');
    await popup.close();
  });

  it('takes facts from the first language that has some', async () => {
    await options.toFront();
    await moveUp('vi');
    await expectText(options, '.fc-languages li:nth-child(2)', 'Tiếng Việt');
    await moveUp('vi');
    await expectText(options, '.fc-languages li', 'Tiếng Việt');
    // The button for the way up has gone with it: the keyboard is at the way down.
    await waitUntil('the focus stays in the row', () =>
      options.evaluate(() => document.activeElement?.closest('[data-language=vi]') !== null),
    );
    await expect(expectLanguages({ ui: 'en', names: 'vi', facts: 'de' })).resolves.toBeUndefined();
  });

  it('goes back to the browser’s', async () => {
    await clickOn(options, '[data-do=as-browser]');
    await expectText(options, '.fc-languages li', 'English');
    await expect(expectLanguages({ ui: 'en', names: 'en', facts: 'en' })).resolves.toBeUndefined();
  });
});

inEachBrowser('a UI from right to left', (browser) => {
  it.each(['options.html', 'contents.html', 'welcome.html', 'popup.html'])(
    'would fit into a narrow window: %s',
    async (path) => {
      const shown = await browser().openOwn(path);
      await shown.setSize({ width: 360, height: 700 });
      await waitUntil('it is drawn', () => shown.evaluate(() => document.querySelector('#app > *') !== null));
      const overflow = await shown.evaluate(() => {
        document.documentElement.dir = 'rtl';
        return document.documentElement.scrollWidth - document.documentElement.clientWidth;
      });
      expect(overflow).toBe(0);
      await shown.close();
    },
  );
});
