/** Packs a value, and bytes that go with it, for unpack.ts. Build only. */
import { gzipSync } from 'node:zlib';
import { LENGTH_BYTES } from './unpack.ts';

/** Base64 of both, deflated; the same on every machine with the same zlib. */
export function packText(value: unknown, bytes: ArrayBuffer = new ArrayBuffer(0)): string {
  const text = new TextEncoder().encode(JSON.stringify(value));
  const whole = new Uint8Array(LENGTH_BYTES + text.length + bytes.byteLength);
  new DataView(whole.buffer).setUint32(0, text.length, true);
  whole.set(text, LENGTH_BYTES);
  whole.set(new Uint8Array(bytes), LENGTH_BYTES + text.length);
  return gzipSync(whole, { level: 9 }).toString('base64');
}
