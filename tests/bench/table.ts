/** Measured values beside their goals: as rows for bench.json, and as a table to read. */
import { GOALS, type Goal } from './goals.ts';

export interface Measured {
  id: string;
  ours: number;
  peer: number;
  /** What a reader must know to take the figure rightly: hit sets, spread, what differs. */
  note?: string;
}

export interface Row {
  id: string;
  what: string;
  /** Null where the row did not run. */
  ours: number | null;
  peer: number | null;
  peerName: string;
  unit: string;
  ratio: number | null;
  goal: string;
  met: boolean;
  note?: string;
}

export function toRows(measured: readonly Measured[], reasons: ReadonlyMap<string, string>): Row[] {
  const unknown = measured.find(({ id }) => !GOALS.some((goal) => goal.id === id));
  if (unknown) throw new Error(`bench: "${unknown.id}" is no row of goals.ts`);
  return GOALS.map((goal) => {
    const { id, what, peerName, unit } = goal;
    const values = measured.find((one) => one.id === id);
    const shared = { id, what, peerName, unit, goal: goalText(goal) };
    const note = values ? values.note : reasons.get(id);
    const noted = note === undefined ? {} : { note };
    if (!values) return { ...shared, ours: null, peer: null, ratio: null, met: false, ...noted };
    const ratio = ratioOf(goal, values);
    const met = isMet(goal, ratio);
    return { ...shared, ours: round(values.ours), peer: round(values.peer), ratio: round(ratio), met, ...noted };
  });
}

export function printTable(rows: readonly Row[]): string {
  const head = ['id', 'what', 'peer', 'ratio', 'goal', 'met'];
  const lines = rows.map(({ id, what, peerName, ratio, goal, met }) => [
    id,
    what,
    peerName,
    ratio === null ? 'not run' : String(ratio),
    goal,
    met ? 'yes' : 'no',
  ]);
  const widths = head.map((_, column) => Math.max(...[head, ...lines].map((line) => line[column]!.length)));
  const draw = (cells: string[]): string =>
    `| ${cells.map((cell, column) => cell.padEnd(widths[column]!)).join(' | ')} |`;
  const table = [draw(head), draw(widths.map((width) => '-'.repeat(width))), ...lines.map(draw)];
  const notes = rows.flatMap(({ id, note }) => (note === undefined ? [] : [`${id}: ${note}`]));
  return [...table, '', ...notes].join('\n');
}

function ratioOf({ goal }: Goal, { ours, peer }: Measured): number {
  if ('least' in goal) return peer / ours;
  return ours === 0 ? 0 : ours / peer;
}

function isMet({ goal }: Goal, ratio: number): boolean {
  return 'least' in goal ? ratio >= goal.least : ratio <= goal.most;
}

/** `<=`: ours / peer. `>=`: peer / ours. */
function goalText({ goal }: Goal): string {
  return 'least' in goal ? `>= ${goal.least}` : `<= ${goal.most}`;
}

function round(value: number): number {
  return value === 0 ? 0 : Number(value.toPrecision(value >= 100 ? 4 : 3));
}
