/** Accessibility by axe: what it finds wrong with a page of ours, or with what we show in another page. */
import axe from 'axe-core';
import type { TestPage } from './test-browser.ts';

/** One line per element and rule; empty when all is well. @param within our hosts only, on a page that is not ours */
export async function findViolations(page: TestPage, within?: string): Promise<string[]> {
  if (!(await page.evaluate(() => 'axe' in globalThis))) await page.runScript(axe.source);
  return page.evaluate(async (selector) => {
    const { axe: tool } = globalThis as unknown as { axe: typeof axe };
    const { violations } = await tool.run(selector ?? document, { resultTypes: ['violations'] });
    return violations.flatMap(({ id, nodes }) =>
      nodes.map(({ target, failureSummary }) => `${id}: ${target.flat().join(' ')} ${failureSummary ?? ''}`),
    );
  }, within);
}
