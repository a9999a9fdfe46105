/** Files of a zip archive as WXT writes it: stored or deflated, no encryption, no zip64. */
import { inflateRawSync } from 'node:zlib';

const END = 0x06054b50;
const ENTRY = 0x02014b50;
/** Bytes of the fixed part of each record, from the format's description (APPNOTE 4.3). */
const END_LENGTH = 22;
const ENTRY_LENGTH = 46;
const LOCAL_LENGTH = 30;

/** Content by path. @throws if it is no such archive */
export function readZip(zip: Buffer): Map<string, Buffer> {
  const end = zip.lastIndexOf(littleEndian(END));
  if (end < 0 || end + END_LENGTH > zip.length) throw new Error('not a zip archive');
  const files = new Map<string, Buffer>();
  let at = zip.readUInt32LE(end + 16);
  for (let left = zip.readUInt16LE(end + 10); left > 0; left--) {
    if (zip.readUInt32LE(at) !== ENTRY) throw new Error('a zip archive with a broken directory');
    const method = zip.readUInt16LE(at + 10);
    const size = zip.readUInt32LE(at + 20);
    const [name, extra, comment] = [28, 30, 32].map((offset) => zip.readUInt16LE(at + offset)) as [
      number,
      number,
      number,
    ];
    const path = zip.toString('utf8', at + ENTRY_LENGTH, at + ENTRY_LENGTH + name);
    const local = zip.readUInt32LE(at + 42);
    const start = local + LOCAL_LENGTH + zip.readUInt16LE(local + 26) + zip.readUInt16LE(local + 28);
    const packed = zip.subarray(start, start + size);
    if (!path.endsWith('/')) files.set(path, method === 0 ? packed : inflateRawSync(packed));
    at += ENTRY_LENGTH + name + extra + comment;
  }
  return files;
}

function littleEndian(value: number): Buffer {
  const bytes = Buffer.alloc(4);
  bytes.writeUInt32LE(value);
  return bytes;
}
