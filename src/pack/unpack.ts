/** Opens what the build has packed (pack-text.ts): a third of the bytes, unpacked by the browser itself. */

/**
 * @param packed base64 of the deflated JSON text
 * @throws if it was cut or altered: the browser's own error
 */
export async function unpack(packed: string): Promise<unknown> {
  const binary = atob(packed);
  const bytes = new Uint8Array(binary.length);
  for (let at = 0; at < binary.length; at++) bytes[at] = binary.charCodeAt(at);
  const stream = new Blob([bytes]).stream().pipeThrough(new DecompressionStream('deflate-raw'));
  // As text: Firefox would hand an object of `json()` out in a wrapper.
  return JSON.parse(await new Response(stream).text());
}
