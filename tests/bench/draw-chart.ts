/** docs/performance.svg: how far each row is from its goal, as bars on a logarithmic scale. Generated, never edited. */
import type { Row } from './table.ts';

const ROW = 20;
const TOP = 34;
const LABELS = 190;
const WIDTH = 760;
/** Powers of ten on each side of the goal. */
const SIDE = 2;
const MIDDLE = LABELS + (WIDTH - LABELS - 70) / 2;
const DECADE = (WIDTH - LABELS - 70) / 2 / SIDE;

/** @param rows of bench.json; those that did not run are left out */
export function drawChart(rows: readonly Row[]): string {
  const bars = rows.flatMap((row) => (row.ratio === null ? [] : [{ row, off: offGoal(row) }]));
  const height = TOP + bars.length * ROW + 12;
  const ticks = Array.from({ length: SIDE * 2 + 1 }, (_, at) => at - SIDE);
  return `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 ${WIDTH} ${height}" role="img" aria-labelledby="t">
<title id="t">Each row of the benchmark against its goal</title>
<style>
text { font: 12px system-ui, sans-serif; fill: #1f2933 }
.tick { fill: #52606d; text-anchor: middle }
line { stroke: #cbd2d9 }
.goal { stroke: #1f2933 }
.met { fill: #2f855a }
.missed { fill: #c05621 }
@media (prefers-color-scheme: dark) {
  text { fill: #e4e7eb } .tick { fill: #9aa5b1 } line { stroke: #3e4c59 } .goal { stroke: #e4e7eb }
  .met { fill: #68d391 } .missed { fill: #f6ad55 }
}
</style>
${ticks.map((power) => tick(power, height)).join('\n')}
${bars.map(({ row, off }, index) => bar(row, off, TOP + index * ROW)).join('\n')}
</svg>
`;
}

/** Powers of ten: above 0 the goal is missed. */
function offGoal({ ratio, goal }: Row): number {
  const [sign, wanted] = goal.split(' ') as [string, string];
  const goalValue = Number(wanted);
  // A goal of nothing at all is met or not.
  if (goalValue === 0) return ratio === 0 ? -SIDE : SIDE;
  const off = Math.log10(sign === '<=' ? ratio! / goalValue : goalValue / ratio!);
  return Math.max(-SIDE, Math.min(SIDE, off));
}

function tick(power: number, height: number): string {
  const x = round(MIDDLE + power * DECADE);
  const label = power === 0 ? 'goal' : power < 0 ? `${10 ** -power}× better` : `${10 ** power}× off`;
  return (
    `<line${power === 0 ? ' class="goal"' : ''} x1="${x}" x2="${x}" y1="${TOP - 8}" y2="${height - 6}"/>` +
    `<text class="tick" x="${x}" y="16">${label}</text>`
  );
}

function bar({ id, ratio, met }: Row, off: number, y: number): string {
  const to = MIDDLE + off * DECADE;
  const x = round(Math.min(MIDDLE, to));
  const width = round(Math.max(2, Math.abs(to - MIDDLE)));
  return (
    `<text x="4" y="${y + 13}">${id}</text>` +
    `<rect class="${met ? 'met' : 'missed'}" x="${x}" y="${y + 3}" width="${width}" height="${ROW - 7}" rx="2"/>` +
    `<text x="${WIDTH - 60}" y="${y + 13}">${ratio}</text>`
  );
}

function round(value: number): number {
  return Math.round(value * 10) / 10;
}
