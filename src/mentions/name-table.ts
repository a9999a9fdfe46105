/**
 * Every pattern of a lexicon in one block of memory that is used as it is stored, at every size: nothing is read,
 * unpacked or moved when it is opened. `docs/matching.md` has the layout and its reasons.
 *
 * Header of sixteen words of 32 bits, then the sections of `sectionsOf`, one behind the other.
 */
import { asciiUnits, type Beginnings, setTwoBits, twoBits } from './beginnings.ts';

export const TABLE_VERSION = 3;
/** "FCnt" in the order of bytes that all our browsers have. */
export const TABLE_MAGIC = 0x746e4346;
/** Reads differently where bytes are ordered the other way. */
export const ENDIAN_MARK = 0x01020304;
/** Words of the header, by what they hold. */
export const HEAD = {
  magic: 0,
  endian: 1,
  version: 2,
  checksum: 3,
  patterns: 4,
  headWords: 5,
  markWords: 6,
  buckets: 7,
  poolUnits: 8,
  openAt: 9,
  pairWords: 10,
  /** 128 bits: units of ASCII other than letters and digits with which patterns begin. */
  signs: 12,
} as const;
export const HEADER_WORDS = 16;
const WORD_BYTES = 4;

/** Stops (ends of words, white space aside) of a pattern that its hash covers at most: names that begin alike are told apart. */
export const HASHED_STOPS = 4;
/** Units before a pattern's text in the pool: flags; owner's lower bits; length and owner's upper bits; hashed units. */
export const RECORD = { flags: 0, owner: 1, length: 2, hashed: 3, text: 4 } as const;
export const LENGTH_BITS = 7;
/** Set in `hashed` of a pattern that is found by the first units of a longer word. */
export const HASHED_OPEN = 0x80;

export interface NameTable {
  beginnings: Beginnings;
  patterns: number;
  /** Two bits for each hash (`MARK`): one look into far memory tells both. */
  marks: Int32Array;
  /** Where the patterns of a bucket begin in the pool; one entry more than buckets. */
  buckets: Uint32Array;
  /** Patterns one behind the other; a pattern's number is its offset here. */
  pool: Uint16Array;
}

/** Bytes of a table, and where its sections begin in it. */
export function sectionsOf(header: Uint32Array) {
  const heads = HEADER_WORDS * WORD_BYTES;
  const pairs = heads + header[HEAD.headWords]! * WORD_BYTES;
  const marks = pairs + header[HEAD.pairWords]! * WORD_BYTES;
  const buckets = marks + header[HEAD.markWords]! * WORD_BYTES;
  const pool = buckets + (header[HEAD.buckets]! + 1) * WORD_BYTES;
  // To a whole word: the checksum is taken over words.
  const bytes = pool + Math.ceil((header[HEAD.poolUnits]! * 2) / WORD_BYTES) * WORD_BYTES;
  return { heads, pairs, marks, buckets, pool, bytes };
}

/**
 * A table in its buffer. Takes the same short time whatever its size; `checkTable` looks at all of it.
 * @throws if the buffer holds something else, or was cut
 */
export function openTable(buffer: ArrayBuffer, at = 0): NameTable {
  if (buffer.byteLength < at + HEADER_WORDS * WORD_BYTES)
    throw new Error('name table: cut short; build the pack again');
  const header = new Uint32Array(buffer, at, HEADER_WORDS);
  if (header[HEAD.magic] !== TABLE_MAGIC || header[HEAD.endian] !== ENDIAN_MARK)
    throw new Error('name table: not one, or written for a machine with another order of bytes; build the pack again');
  if (header[HEAD.version] !== TABLE_VERSION)
    throw new Error(
      `name table: version ${header[HEAD.version]}, but this code reads ${TABLE_VERSION}; build the pack again`,
    );
  const { heads, pairs, marks, buckets, pool, bytes } = sectionsOf(header);
  if (buffer.byteLength < at + bytes)
    throw new Error(`name table: ${buffer.byteLength - at} bytes instead of ${bytes}; build the pack again`);
  const signs = header.subarray(HEAD.signs);
  return {
    beginnings: {
      ascii: asciiUnits(
        Array.from({ length: 128 }, (_, unit) => unit).filter((unit) => (signs[unit >> 5]! >>> unit) & 1),
      ),
      heads: new Int32Array(buffer, at + heads, header[HEAD.headWords]),
      pairs: new Int32Array(buffer, at + pairs, header[HEAD.pairWords]),
      openAt: header[HEAD.openAt]!,
    },
    patterns: header[HEAD.patterns]!,
    marks: new Int32Array(buffer, at + marks, header[HEAD.markWords]),
    buckets: new Uint32Array(buffer, at + buckets, header[HEAD.buckets]! + 1),
    pool: new Uint16Array(buffer, at + pool, header[HEAD.poolUnits]),
  };
}

/** A table's sets of bits, without its patterns and pairs of words: tells where one may stand. */
export function bitsOnly(buffer: ArrayBuffer): ArrayBuffer {
  const old = new Uint32Array(buffer, 0, HEADER_WORDS);
  const from = sectionsOf(old);
  const header = old.slice();
  header[HEAD.pairWords] = 1;
  header[HEAD.buckets] = 0;
  header[HEAD.poolUnits] = 0;
  const to = sectionsOf(header);
  const bytes = new Uint8Array(to.bytes);
  bytes.set(new Uint8Array(buffer, from.heads, from.pairs - from.heads), to.heads);
  // Every pair passes: the marks tell nearly as much, and memory counts more here.
  bytes.fill(0xff, to.pairs, to.marks);
  bytes.set(new Uint8Array(buffer, from.marks, from.buckets - from.marks), to.marks);
  const words = new Uint32Array(bytes.buffer);
  words.set(header);
  words[HEAD.checksum] = checksumOf(words);
  return words.buffer;
}

/**
 * For tables that were stored or sent where nobody else looks whether they have arrived whole.
 * @throws if a bit is not as it was written
 */
export function checkTable(buffer: ArrayBuffer): void {
  openTable(buffer);
  const words = new Uint32Array(buffer, 0, buffer.byteLength >> 2);
  if (checksumOf(words) !== words[HEAD.checksum])
    throw new Error('name table: damaged, its checksum does not fit; build the pack again');
}

/** Over all words behind its own place in the header (FNV-1a by Fowler, Noll and Vo, on words instead of bytes). */
export function checksumOf(words: Uint32Array): number {
  let sum = 0x811c9dc5;
  for (let at = HEAD.checksum + 1; at < words.length; at++) sum = Math.imul(sum ^ words[at]!, 0x01000193);
  return sum >>> 0;
}

/** What a hash may be: that under which a pattern is stored; that at a stop behind which one goes on. */
export const ENDS = 1;
export const GOES_ON = 2;

/** 0, ENDS, GOES_ON or both. */
export function markOf(hash: number, marks: Int32Array): number {
  return twoBits(hash, marks);
}

export function setMark(hash: number, mark: number, marks: Int32Array): void {
  setTwoBits(hash, mark, marks);
}

/** Bucket of a hash: other bits than those of the sets, so that a false pass there does not meet a full bucket here. */
export function bucketOf(hash: number, buckets: number): number {
  return (Math.imul(hash << 8, 0x85ebca6b) >>> 8) & (buckets - 1);
}

export function flagsOf(pattern: number, { pool }: NameTable): number {
  return pool[pattern + RECORD.flags]!;
}

/** Number of the entity, or of the context word. */
export function ownerOf(pattern: number, { pool }: NameTable): number {
  return pool[pattern + RECORD.owner]! | ((pool[pattern + RECORD.length]! >> LENGTH_BITS) << 16);
}

/** Units of the pattern's text, folded, case as written. */
export function lengthOf(pattern: number, { pool }: NameTable): number {
  return pool[pattern + RECORD.length]! & ((1 << LENGTH_BITS) - 1);
}

export function unitsOf(pattern: number, table: NameTable): Uint16Array {
  const from = pattern + RECORD.text;
  return table.pool.subarray(from, from + lengthOf(pattern, table));
}

/** The numbers of all patterns, in the order of the pool. */
export function* allPatterns(table: NameTable): Generator<number> {
  for (let at = 0; at < table.pool.length; at += RECORD.text + lengthOf(at, table)) yield at;
}
