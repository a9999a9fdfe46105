/** Chromium's own counters of a page's main thread (CDP, Performance.getMetrics); durations in seconds. */
import type { CDPSession, Page } from 'playwright';

export type Metrics = Record<'LayoutCount' | 'LayoutDuration' | 'TaskDuration' | 'ScriptDuration', number>;

/** Returns how to read the counters. */
export async function metricsOf(page: Page): Promise<() => Promise<Metrics>> {
  const session = await page.context().newCDPSession(page);
  await session.send('Performance.enable');
  return async () => {
    const { metrics } = await session.send('Performance.getMetrics');
    return Object.fromEntries(metrics.map(({ name, value }) => [name, value])) as Metrics;
  };
}

/** A machine so many times slower. */
export async function throttle(page: Page, rate: number): Promise<CDPSession> {
  const session = await page.context().newCDPSession(page);
  await session.send('Emulation.setCPUThrottlingRate', { rate });
  return session;
}
