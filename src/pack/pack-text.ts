/** Packs a value for unpack.ts. Build only. */
import { deflateRawSync } from 'node:zlib';

/** Base64 of the deflated JSON text; the same on every machine with the same zlib. */
export function packText(value: unknown): string {
  return deflateRawSync(JSON.stringify(value), { level: 9 }).toString('base64');
}
