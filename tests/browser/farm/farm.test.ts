import { afterAll, beforeAll, expect, it } from 'vitest';
import { inEachBrowser, startBrowser } from '../driver/each-browser.ts';
import { type PageServer, servePages } from '../driver/serve-pages.ts';
import type { TestBrowser } from '../driver/test-browser.ts';
import { FARM, farmPages } from './farm-pages.ts';
import { differences, type Snapshot, takeSnapshot } from './take-snapshot.ts';
import { usePage } from './use-page.ts';

inEachBrowser('the farm', (browser) => {
  let server: PageServer;
  let bare: TestBrowser;
  beforeAll(async () => {
    server = await servePages(await farmPages());
    bare = await startBrowser(browser().name, {});
  });
  afterAll(async () => {
    await bare?.close();
    await server?.close();
  });

  const visit = async (one: TestBrowser, path: string, extension: boolean): Promise<Snapshot> => {
    const tab = await one.open();
    await tab.goto(server.url(path));
    const used = await usePage(tab, { path, extension });
    const snapshot = { ...used, ...(await takeSnapshot(tab, server.url(''))) };
    await tab.close();
    return snapshot;
  };

  it.each(FARM)('%s is the same with and without the extension', async (path) => {
    const [without, with_] = [await visit(bare, path, false), await visit(browser(), path, true)];
    const differing = differences(without, with_);
    console.info(
      `farm, ${browser().name}: ${path} ${differing.length > 0 ? `differs in ${differing.join(', ')}` : 'equal'}`,
    );
    for (const part of differing) expect.soft(with_[part], part).toBe(without[part]);
    expect(differing).toEqual([]);
  });
});
