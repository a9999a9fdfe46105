import { afterAll, beforeAll, expect, it } from 'vitest';
import { clickOn, textOf } from './driver/controls.ts';
import { inEachBrowser } from './driver/each-browser.ts';
import { cardOf, expectHighlights, expectNoCard, restOn } from './driver/look.ts';
import { type PageServer, servePages } from './driver/serve-pages.ts';
import { PLAIN_HOST, type TestPage } from './driver/test-browser.ts';
import { waitUntil } from './driver/wait-until.ts';
import { hydratedPage } from './hydrated-page.ts';

const STYLE = '<style>body { font: 18px/1.8 sans-serif; margin: 40px } p { margin: 0 0 20px }</style>';
const page = (body: string): string => `<!doctype html><html lang="en"><title>A page</title>${STYLE}${body}</html>`;

const PAGES = {
  '/strict': { body: page('<p>DeepSeek and BYD.</p>'), headers: { 'content-security-policy': "default-src 'none'" } },
  '/trusted-types': {
    body: page('<p>DeepSeek and BYD.</p>'),
    headers: { 'content-security-policy': "require-trusted-types-for 'script'; trusted-types 'none'" },
  },
  '/plain': page('<p>DeepSeek and BYD.</p><p id="more"></p>'),
  '/inline': page('<p>The firm <b>Deep</b><i>Se</i>ek, <a href="/plain">B&shy;YD</a> and Nvi&#8203;dia.</p>'),
  '/unspaced': page(
    '<p lang="zh-Hans">比亚迪和谷歌。四川普通话、山谷歌声、光辉达到顶峰。</p><p lang="ja">BYDを見た。</p>',
  ),
  '/unread': page(
    `<p>DeepSeek.</p><textarea>BYD</textarea><div contenteditable>BYD</div><pre>BYD</pre><code>BYD</code>
     <input value="BYD"><p>https://byd.example/BYD @BYD</p>`,
  ),
  '/dialog': page(
    '<dialog><p>In a dialog: DeepSeek.</p></dialog><script>document.querySelector("dialog").showModal()</script>',
  ),
  '/shadow': page(
    `<p>DeepSeek.</p><x-open></x-open><x-closed></x-closed><script>
     document.querySelector('x-open').attachShadow({ mode: 'open' }).innerHTML = '<p>Open: BYD</p>';
     document.querySelector('x-closed').attachShadow({ mode: 'closed' }).innerHTML = '<p>Closed: Nvidia</p>';</script>`,
  ),
  '/link': page('<p><a href="/plain">All about DeepSeek here</a></p>'),
};

inEachBrowser('on any page', (browser) => {
  let server: PageServer;
  let tab: TestPage;
  beforeAll(async () => {
    const { body, script } = await hydratedPage();
    server = await servePages({
      ...PAGES,
      '/react': body,
      '/hydrate.js': { body: script, headers: { 'content-type': 'text/javascript' } },
    });
    tab = await browser().open();
  });
  afterAll(() => server?.close());

  it.each(['/strict', '/trusted-types'])('works under the strict policy of %s', async (path) => {
    await tab.goto(server.url(path));
    await expectHighlights(tab, ['DeepSeek', 'BYD']);
    await restOn(tab, 'BYD');
    const { facts } = await cardOf(tab, 'BYD');
    expect(facts).toBeGreaterThan(0);
  });

  it('works on plain http, where pages lack what secure ones have', async () => {
    const plain = await browser().open(server.url('/plain', PLAIN_HOST));
    expect(await plain.evaluate(() => isSecureContext)).toBe(false);
    await expectHighlights(plain, ['DeepSeek', 'BYD']);
    await restOn(plain, 'BYD');
    await cardOf(plain, 'BYD');
    await plain.close();
  });

  it('lets a React page hydrate without a warning', async () => {
    await tab.goto(server.url('/react'));
    await expectHighlights(tab, ['DeepSeek', 'BYD', 'Nvidia']);
    const before = tab.console.length;
    await tab.evaluate(() => (globalThis as unknown as { hydrate: () => void }).hydrate());
    await clickOn(tab, '#app button');
    await waitUntil('React has rendered', async () => (await textOf(tab, '#app button')) === '1 clicks');
    expect(tab.console.slice(before).filter((line) => /^(error|warn|assert|uncaught)/.test(line))).toEqual([]);
    await expectHighlights(tab, ['DeepSeek', 'BYD', 'Nvidia']);
  });

  it('takes the ends of two words for no name, by this browser’s dictionary', async () => {
    await tab.goto(server.url('/unspaced'));
    await expectHighlights(tab, ['比亚迪', '谷歌', 'BYD']);
  });

  it('takes a name that runs through several elements for one', async () => {
    await tab.goto(server.url('/inline'));
    await expectHighlights(tab, ['DeepSeek', 'B\u00adYD', 'Nvi\u200bdia']);
  });

  it('leaves code, fields, edited text, addresses and handles alone', async () => {
    await tab.goto(server.url('/unread'));
    await expectHighlights(tab, ['DeepSeek']);
  });

  it('follows text that comes, changes and goes', async () => {
    await tab.goto(server.url('/plain'));
    await expectHighlights(tab, ['DeepSeek', 'BYD']);
    await tab.evaluate(() => {
      document.querySelector('#more')!.textContent = 'Later: Nvidia';
    });
    await expectHighlights(tab, ['DeepSeek', 'BYD', 'Nvidia']);
    await tab.evaluate(() => document.querySelector('p')!.remove());
    await expectHighlights(tab, ['Nvidia']);
  });

  it('comes back after the page has cleared the highlights or taken the card away', async () => {
    await tab.goto(server.url('/plain'));
    await expectHighlights(tab, ['DeepSeek', 'BYD']);
    await tab.evaluate(() => CSS.highlights.clear());
    await restOn(tab, 'DeepSeek');
    await cardOf(tab, 'DeepSeek');
    await expectHighlights(tab, ['DeepSeek', 'BYD']);
    await tab.evaluate(() => document.querySelector('fact-cards-host')!.remove());
    await restOn(tab, 'BYD');
    await cardOf(tab, 'BYD');
    expect(await tab.evaluate(() => document.querySelectorAll('fact-cards-host').length)).toBe(1);
  });

  it('shows a usable card over a modal dialog', async () => {
    await tab.goto(server.url('/dialog'));
    await expectHighlights(tab, ['DeepSeek']);
    await restOn(tab, 'DeepSeek');
    const { box } = await cardOf(tab, 'DeepSeek');
    await tab.movePointer({ x: box.left + 20, y: box.top + 20 });
    await clickOn(tab, '.fc-frame button:last-child');
    await expectNoCard(tab);
  });

  it('reads open and closed shadow trees', async () => {
    await tab.goto(server.url('/shadow'));
    await waitUntil('three names are highlighted', () =>
      tab.evaluate(() => CSS.highlights.get('fact-cards-dotted')?.size === 3),
    );
    await restOn(tab, 'BYD');
    await cardOf(tab, 'BYD');
  });

  it('lets a click on a linked mention follow the link', async () => {
    await tab.goto(server.url('/link'));
    await expectHighlights(tab, ['DeepSeek']);
    await restOn(tab, 'DeepSeek');
    await cardOf(tab, 'DeepSeek');
    await tab.pressButton();
    await tab.releaseButton();
    await waitUntil('the link was followed', () => tab.evaluate(() => location.pathname === '/plain'));
  });

  it('asks nobody for anything but what the pages themselves ask for', () => {
    expect(new Set(server.requests)).toEqual(new Set([...Object.keys(PAGES), '/react', '/hydrate.js']));
    expect(tab.requests.filter((url) => !url.startsWith(server.url('/')) && url !== 'about:blank')).toEqual([]);
  });
});
