/** Chromium's trace of one page load. */
import type { BrowserContext } from 'playwright';
import { settle } from './chromium.ts';

export interface TraceEvent {
  name: string;
  /** µs */
  dur?: number;
  args?: { data?: { url?: string } };
}

/** Opens the address in a page of its own, and closes it again. */
export async function traceLoad(context: BrowserContext, address: string): Promise<TraceEvent[]> {
  const page = await context.newPage();
  const session = await context.newCDPSession(page);
  const events: TraceEvent[] = [];
  session.on('Tracing.dataCollected', ({ value }) => events.push(...(value as unknown as TraceEvent[])));
  const complete = new Promise<void>((resolve) => {
    session.on('Tracing.tracingComplete', () => resolve());
  });
  await session.send('Tracing.start', {
    transferMode: 'ReportEvents',
    traceConfig: { includedCategories: ['devtools.timeline'] },
  });
  await page.goto(address);
  await settle(page);
  await session.send('Tracing.end');
  await complete;
  await page.close();
  return events;
}
