/** Everything about a page that must be the same with and without the extension. */
import type { TestPage } from '../driver/test-browser.ts';

export type Snapshot = Record<string, string>;

interface Noted {
  notes: { keys: string[]; mutations: number; hovers: string[] };
  find: (text: string) => boolean;
}

export async function takeSnapshot(tab: TestPage, origin: string): Promise<Snapshot> {
  const seen = await tab.evaluate((): Record<string, unknown> => {
    const { notes, find } = globalThis as unknown as Noted;
    const boxes = [...document.querySelectorAll('*')].map((element) => {
      const { x, y, width, height } = element.getBoundingClientRect();
      return `${element.localName} ${[x, y, width, height].map((length) => length.toFixed(2)).join(' ')}`;
    });
    const pasted = document.querySelector<HTMLTextAreaElement>('#paste')!.value;
    const html = document.documentElement.outerHTML;
    const names = [...CSS.highlights].flatMap(([name, highlight]) =>
      name.startsWith('fact-cards-') ? [] : [`${name} ${highlight.size}`],
    );
    getSelection()!.removeAllRanges();
    const found = ['BYD', 'BYD', 'DeepSeek', 'nothing such'].map(
      (text) => `${find(text)} ${getSelection()!.toString()} ${getSelection()!.anchorOffset}`,
    );
    getSelection()!.selectAllChildren(document.body);
    return {
      DOM: html,
      layout: boxes,
      'text that is copied': pasted,
      'find in page': found,
      selection: getSelection()!.toString(),
      keys: notes.keys,
      'mutations of prose': notes.mutations,
      'its own hover cards': notes.hovers,
      'its own highlights': names,
    };
  });
  // React's marks for a profiler depend on the machine's speed.
  const lines = tab.console.filter((line) => !line.startsWith('timeStamp:'));
  const all = {
    ...seen,
    console: lines,
    requests: tab.requests.map((url) => url.replace(origin, '')).toSorted(),
  };
  return Object.fromEntries(Object.entries(all).map(([name, value]) => [name, JSON.stringify(value, null, 1)]));
}

/** Names of the parts that differ. */
export function differences(one: Snapshot, other: Snapshot): string[] {
  return Object.keys(one).filter((name) => one[name] !== other[name]);
}
