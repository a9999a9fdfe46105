/** From the opening of the options, and of the pack's contents in them, to their first paint: whole pack, and one entity. */
import type { BrowserContext } from 'playwright';
import { buildLargePack } from '../../browser/large-pack.ts';
import { EXTENSION, withExtensions } from '../browser/extension.ts';
import { interleave } from '../measure.ts';
import type { Measured } from '../table.ts';

const ROUNDS = 9;
/** Each page, and what it shows only when it is drawn. */
const PAGES = [
  { id: 'options-pack', path: 'options.html', drawn: '.fc-options main > section' },
  { id: 'contents-pack', path: 'contents.html', drawn: '.fc-contents main > section' },
] as const;

export async function optionsRows(): Promise<Measured[]> {
  const small = buildLargePack(1);
  try {
    return await withExtensions([EXTENSION], (whole) =>
      withExtensions([small.chromium], async (one) => {
        const rows: Measured[] = [];
        for (const page of PAGES) rows.push(await rowOf(page, { whole, one }));
        return rows;
      }),
    );
  } finally {
    small.remove();
  }
}

async function rowOf(
  { id, path, drawn }: (typeof PAGES)[number],
  contexts: Record<'whole' | 'one', BrowserContext>,
): Promise<Measured> {
  const paint = (context: BrowserContext) => () => timeToPaint(context, path, drawn);
  const { whole, one } = await interleave(ROUNDS, { whole: paint(contexts.whole), one: paint(contexts.one) });
  return { id, ours: whole, peer: one };
}

/** Milliseconds since the document began to load; nothing is painted before the settings are known. */
async function timeToPaint(context: BrowserContext, path: string, drawn: string): Promise<number> {
  const worker = context.serviceWorkers()[0] ?? (await context.waitForEvent('serviceworker'));
  const page = await context.newPage();
  try {
    await page.goto(new URL(`/${path}`, worker.url()).href);
    await page.waitForSelector(drawn);
    return await page.evaluate(
      () =>
        new Promise<number>((resolve) => {
          const look = (): void => {
            const paint = performance.getEntriesByName('first-contentful-paint')[0];
            if (paint) resolve(paint.startTime);
            else requestAnimationFrame(look);
          };
          look();
        }),
    );
  } finally {
    await page.close();
  }
}
