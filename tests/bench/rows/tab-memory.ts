/** What the extension keeps in a tab: the heap of a page that was read, with it and without, after collection. */
import type { BrowserContext } from 'playwright';
import type { BenchRun } from '../browser/bench-run.ts';
import { EXTENSION, withExtensions } from '../browser/extension.ts';
import { interleave, median } from '../measure.ts';
import { loadedPages, READ_WITHIN } from '../pages/bench-pages.ts';
import type { Measured } from '../table.ts';

const ROUNDS = 2;
/** Collections after which nothing more goes. */
const COLLECTIONS = 2;
/** Bytes that a tab may keep with a million names, so no less with few. */
const ALLOWED = 2_000_000;

export function tabMemoryRows(run: BenchRun): Promise<Measured[]> {
  return withExtensions([EXTENSION], (ours) =>
    withExtensions([], async (none) => {
      const added: number[] = [];
      for (const path of loadedPages(run.pages)) {
        const heap = (context: BrowserContext) => () => heapOf(context, run.address(path, run.freshSite()));
        const { read, bare } = await interleave(ROUNDS, { read: heap(ours), bare: heap(none) });
        added.push(read - bare);
      }
      const note = `page by page ${added.map((bytes) => Math.round(bytes / 1000)).join(', ')} kB`;
      return [{ id: 'tab-memory', ours: median(added), peer: ALLOWED, note }];
    }),
  );
}

/** Bytes: objects, the browser's own for the page, and buffers. */
async function heapOf(context: BrowserContext, address: string): Promise<number> {
  const page = await context.newPage();
  try {
    await page.goto(address);
    await page.waitForTimeout(READ_WITHIN);
    const session = await context.newCDPSession(page);
    for (let round = 0; round < COLLECTIONS; round++) await session.send('HeapProfiler.collectGarbage');
    const { usedSize, embedderHeapUsedSize, backingStorageSize } = await session.send('Runtime.getHeapUsage');
    return usedSize + embedderHeapUsedSize + backingStorageSize;
  } finally {
    await page.close();
  }
}
