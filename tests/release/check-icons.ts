/** Are the icons drawn from the SVG? Drawn anew by Chromium and compared, with room for another machine's smoothing. */
import { readdirSync, readFileSync } from 'node:fs';
import type { Page } from 'playwright';

const FOLDER = 'assets/public/icons';
/** Mean difference of a channel, of 255. Another picture of the same colours differs by tens. */
const MOST = 6;

/** Problems, a line each. @param page an empty page to draw in */
export async function checkIcons(page: Page): Promise<string[]> {
  const svg = readFileSync(`${FOLDER}/icon.svg`).toString('base64');
  const pictures = readdirSync(FOLDER).filter((name) => name.endsWith('.png'));
  const problems = await Promise.all(
    pictures.map(async (name) => {
      const png = readFileSync(`${FOLDER}/${name}`).toString('base64');
      const difference = await page.evaluate(compareDrawn, { svg, png, size: Number.parseInt(name, 10) });
      return difference <= MOST ? [] : [`${name} differs from icon.svg by ${difference.toFixed(1)}`];
    }),
  );
  return problems.flat();
}

/** In the page. */
async function compareDrawn({ svg, png, size }: { svg: string; png: string; size: number }): Promise<number> {
  const pixels = async (address: string): Promise<Uint8ClampedArray> => {
    const image = new Image();
    image.src = address;
    await image.decode();
    const canvas = new OffscreenCanvas(size, size).getContext('2d')!;
    canvas.drawImage(image, 0, 0, size, size);
    return canvas.getImageData(0, 0, size, size).data;
  };
  const one = await pixels(`data:image/svg+xml;base64,${svg}`);
  const other = await pixels(`data:image/png;base64,${png}`);
  return one.reduce((sum, value, index) => sum + Math.abs(value - other[index]!), 0) / one.length;
}
