/** A screen as a picture so coarse that it can be kept as text: where there is something, and how light it all is. */
import type { TestPage } from './test-browser.ts';

export interface CoarsePicture {
  /** Mean of all pixels, 0 (black) to 255. */
  light: number;
  /** One line a row of cells: `#` where there are edges (text, lines, signs), `.` on a plain ground. */
  rows: string[];
}

const COLUMNS = 50;
const ROWS = 40;
/** Of 255: a step from one pixel to the next that an eye takes for an edge. */
const EDGE = 20;
/** Share of a cell's pixels that must be edges: a line of one pixel through it is more, a stray pixel is less. */
const LEAST = 0.02;

/** Of what the page shows now. */
export async function coarsePicture(page: TestPage): Promise<CoarsePicture> {
  const png = (await page.screenshot()).toString('base64');
  return page.evaluate(draw, { png, columns: COLUMNS, rows: ROWS, edge: EDGE, least: LEAST });
}

/** Of all cells with something in one of the pictures, the share with something in one only. */
export function difference(one: CoarsePicture, other: CoarsePicture): number {
  const [cells, others] = [one.rows.join(''), other.rows.join('')];
  if (cells.length !== others.length) return 1;
  const filled = cells.split('').filter((cell, at) => cell === '#' || others[at] === '#').length;
  const single = cells.split('').filter((cell, at) => cell !== others[at]).length;
  return filled === 0 ? 0 : single / filled;
}

interface Drawing {
  png: string;
  columns: number;
  rows: number;
  edge: number;
  least: number;
}

/** In the page. */
async function draw({ png, columns, rows, edge, least }: Drawing): Promise<CoarsePicture> {
  const bytes = Uint8Array.from(atob(png), (letter) => letter.codePointAt(0)!);
  // No image element: the policy of our pages loads none from elsewhere.
  const { width, height, pixels } = await createImageBitmap(new Blob([bytes], { type: 'image/png' })).then((image) => {
    const canvas = new OffscreenCanvas(image.width, image.height).getContext('2d')!;
    canvas.drawImage(image, 0, 0);
    const { data } = canvas.getImageData(0, 0, image.width, image.height);
    return { width: image.width, height: image.height, pixels: data };
  });
  const lightAt = (x: number, y: number): number => {
    const at = (y * width + x) * 4;
    return (pixels[at]! + pixels[at + 1]! + pixels[at + 2]!) / 3;
  };
  const edges = Array.from({ length: columns * rows }, () => 0);
  let sum = 0;
  for (let y = 1; y < height; y++) {
    for (let x = 1; x < width; x++) {
      const here = lightAt(x, y);
      sum += here;
      if (Math.abs(here - lightAt(x - 1, y)) < edge && Math.abs(here - lightAt(x, y - 1)) < edge) continue;
      edges[Math.floor((y * rows) / height) * columns + Math.floor((x * columns) / width)]! += 1;
    }
  }
  const enough = (least * width * height) / (columns * rows);
  const cells = edges.map((count) => (count >= enough ? '#' : '.')).join('');
  return {
    light: Math.round(sum / (width * height)),
    rows: Array.from({ length: rows }, (_, row) => cells.slice(row * columns, (row + 1) * columns)),
  };
}
