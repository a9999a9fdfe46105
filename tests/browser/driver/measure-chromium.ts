/** What a page of Chromium holds, after forced collection, by the DevTools protocol. */
import type { CDPSession, Page } from 'playwright';
import type { Figures } from './test-browser.ts';

/** Classes of objects in a heap snapshot, by the figure that counts them. */
const COUNTED = { StaticRange: 'ranges', Range: 'ranges', Port: 'ports', AbortSignal: 'signals' } as const;

/** Kinds of memory that grow for minutes as the engine compiles and notes what is slow, and hold nothing of a script. */
const NO_DATA = new Set(['code', 'native', 'hidden']);

/** Collections after which nothing more goes: what one frees may have held other things. */
const COLLECTIONS = 3;

interface Snapshot {
  snapshot: { meta: { node_fields: string[]; node_types: [string[]] } };
  nodes: number[];
  strings: string[];
}

export async function measureChromium(page: Page): Promise<Figures> {
  const session = await page.context().newCDPSession(page);
  try {
    await session.send('Performance.enable');
    for (let round = 0; round < COLLECTIONS; round++) await session.send('HeapProfiler.collectGarbage');
    const { metrics } = await session.send('Performance.getMetrics');
    const metric = (name: string): number => metrics.find((one) => one.name === name)!.value;
    return {
      listeners: metric('JSEventListeners'),
      nodes: metric('Nodes'),
      ...countObjects(await takeSnapshot(session)),
    };
  } finally {
    await session.detach();
  }
}

async function takeSnapshot(session: CDPSession): Promise<Snapshot> {
  let text = '';
  session.on('HeapProfiler.addHeapSnapshotChunk', ({ chunk }) => (text += chunk));
  await session.send('HeapProfiler.takeHeapSnapshot', { reportProgress: false });
  return JSON.parse(text) as Snapshot;
}

/** Objects with constructors and prototypes, of which there are always the same. */
function countObjects({ snapshot, nodes, strings }: Snapshot): Pick<Figures, 'ranges' | 'ports' | 'signals' | 'heap'> {
  const counts = { ranges: 0, ports: 0, signals: 0, heap: 0 };
  const { node_fields: fields, node_types: types } = snapshot.meta;
  const [type, name, size] = ['type', 'name', 'self_size'].map((field) => fields.indexOf(field));
  for (let at = 0; at < nodes.length; at += fields.length) {
    const named = strings[nodes[at + name!]!]!;
    if (Object.hasOwn(COUNTED, named)) counts[COUNTED[named as keyof typeof COUNTED]]++;
    if (!NO_DATA.has(types[0][nodes[at + type!]!]!)) counts.heap += nodes[at + size!]!;
  }
  return counts;
}
