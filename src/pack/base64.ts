/** Bytes as text, for what takes no bytes: source code, messages. */

/** Bytes that are made a string at a time: arguments of one call have a limit. */
const AT_ONCE = 8192;

/** Chromium 140 and Firefox 133 have it; a page cannot change ours. */
type FromBase64 = (text: string) => Uint8Array<ArrayBuffer>;

/** @throws if it is no base64 */
export function fromBase64(text: string): Uint8Array<ArrayBuffer> {
  const native = (Uint8Array as unknown as { fromBase64?: FromBase64 }).fromBase64;
  if (native) return native.call(Uint8Array, text);
  const binary = atob(text);
  const bytes = new Uint8Array(binary.length);
  for (let at = 0; at < binary.length; at++) bytes[at] = binary.charCodeAt(at);
  return bytes;
}

export function toBase64(buffer: ArrayBuffer): string {
  const bytes = new Uint8Array(buffer);
  let binary = '';
  for (let at = 0; at < bytes.length; at += AT_ONCE) binary += String.fromCharCode(...bytes.subarray(at, at + AT_ONCE));
  return btoa(binary);
}
