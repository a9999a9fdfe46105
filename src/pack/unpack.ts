/** Opens what the build has packed (pack-text.ts): a third of the bytes, unpacked by the browser itself. */

import { fromBase64 } from './base64.ts';

/** In front of everything: the length of the text. */
export const LENGTH_BYTES = 4;

export interface Unpacked {
  value: unknown;
  bytes: ArrayBuffer;
}

/**
 * @param packed base64 of the deflated length, JSON text and bytes
 * @throws if it was cut or altered: the browser's own error, from the checksum that gzip has
 */
export async function unpack(packed: string): Promise<Unpacked> {
  const stream = new Blob([fromBase64(packed)]).stream().pipeThrough(new DecompressionStream('gzip'));
  // Copied: Firefox hands the page's own buffer out in a wrapper, which makes each look at it slow.
  const whole = new Uint8Array(new Uint8Array(await new Response(stream).arrayBuffer()));
  const text = LENGTH_BYTES + new DataView(whole.buffer).getUint32(0, true);
  return {
    value: JSON.parse(new TextDecoder().decode(whole.subarray(LENGTH_BYTES, text))),
    // A buffer of its own: its words must lie where words can lie.
    bytes: whole.buffer.slice(text),
  };
}
