/** Width and height of a PNG, undefined if it is none. */
export function pngSize(png: Buffer): [number, number] | undefined {
  if (png.length < 24 || png.toString('latin1', 1, 4) !== 'PNG') return undefined;
  return [png.readUInt32BE(16), png.readUInt32BE(20)];
}
