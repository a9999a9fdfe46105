/** Patterns in, the table of a lexicon out: the same bytes on every machine. Build only. */
import { addHead, addPair, HEAD_OF, setTwoBits } from './beginnings.ts';
import { isSign, keyOf, openUnits } from './keys.ts';
import type { Pattern } from './lexicon.ts';
import {
  bucketOf,
  checksumOf,
  ENDIAN_MARK,
  ENDS,
  GOES_ON,
  HEAD,
  HEADER_WORDS,
  LENGTH_BITS,
  RECORD,
  sectionsOf,
  setMark,
  TABLE_MAGIC,
  TABLE_VERSION,
} from './name-table.ts';

/** Pairs of bits of the heads and marks, and bits of the pairs of words, for one pattern: a large table counts memory more. */
const ROOM = { small: { heads: 16, pairs: 32, marks: 16 }, large: { heads: 1, pairs: 4, marks: 4 } } as const;
const LARGE = 200_000;
/** Bits of a set at least. */
const LEAST_BITS = 1 << 13;
/** Patterns of a bucket, on average. */
const BUCKET_LOAD = 2;

/**
 * @param patterns asked for again and again, so that they need not be held in memory
 * @param openAt of all patterns that are looked for together
 */
export function layOut(patterns: () => Iterable<Pattern>, openAt = openUnits(patterns())): ArrayBuffer {
  let count = 0;
  let poolUnits = 0;
  for (const { text } of patterns()) {
    count++;
    poolUnits += RECORD.text + text.length;
  }
  const room = count > LARGE ? ROOM.large : ROOM.small;
  const header = new Uint32Array(HEADER_WORDS);
  header[HEAD.magic] = TABLE_MAGIC;
  header[HEAD.endian] = ENDIAN_MARK;
  header[HEAD.version] = TABLE_VERSION;
  header[HEAD.patterns] = count;
  header[HEAD.headWords] = wordsFor(count * room.heads * 2);
  header[HEAD.pairWords] = wordsFor(count * room.pairs);
  header[HEAD.markWords] = wordsFor(count * room.marks * 2);
  header[HEAD.buckets] = powerOfTwo(Math.max(1, count / BUCKET_LOAD));
  header[HEAD.poolUnits] = poolUnits;
  header[HEAD.openAt] = openAt;
  const at = sectionsOf(header);
  const buffer = new ArrayBuffer(at.bytes);
  const heads = new Int32Array(buffer, at.heads, header[HEAD.headWords]);
  const pairs = new Int32Array(buffer, at.pairs, header[HEAD.pairWords]);
  const marks = new Int32Array(buffer, at.marks, header[HEAD.markWords]);
  const buckets = new Uint32Array(buffer, at.buckets, header[HEAD.buckets]! + 1);
  const pool = new Uint16Array(buffer, at.pool, poolUnits);

  for (const pattern of patterns()) {
    const key = keyOf(pattern, openAt);
    setMark(key.hash, ENDS, marks);
    for (const hash of key.goesOn) setMark(hash, GOES_ON, marks);
    if (key.head === undefined) setTwoBits(key.hash, HEAD_OF.any, heads);
    else if (key.second === undefined) addHead(key.head, heads);
    else addPair(key.head, key.second, { heads, pairs });
    const first = pattern.text.charCodeAt(0);
    if (isSign(pattern.text.charAt(0))) header[HEAD.signs + (first >> 5)]! |= 1 << first;
    buckets[bucketOf(key.hash, buckets.length - 1) + 1]! += RECORD.text + pattern.text.length;
  }
  for (let bucket = 1; bucket < buckets.length; bucket++) buckets[bucket]! += buckets[bucket - 1]!;
  const free = buckets.slice();
  for (const pattern of patterns()) {
    const { hash, hashed } = keyOf(pattern, openAt);
    const bucket = bucketOf(hash, buckets.length - 1);
    free[bucket] = write(pattern, hashed, pool, free[bucket]!);
  }
  const whole = new Uint32Array(buffer);
  whole.set(header);
  whole[HEAD.checksum] = checksumOf(whole);
  return buffer;
}

/** Writes a record; returns where the next one begins. */
function write({ text, flags, owner }: Pattern, hashed: number, pool: Uint16Array, at: number): number {
  pool[at + RECORD.flags] = flags;
  pool[at + RECORD.owner] = owner;
  pool[at + RECORD.length] = text.length | ((owner >> 16) << LENGTH_BITS);
  pool[at + RECORD.hashed] = hashed;
  for (let unit = 0; unit < text.length; unit++) pool[at + RECORD.text + unit] = text.charCodeAt(unit);
  return at + RECORD.text + text.length;
}

function wordsFor(bits: number): number {
  return powerOfTwo(Math.max(LEAST_BITS, bits)) / 32;
}

function powerOfTwo(atLeast: number): number {
  return 2 ** Math.ceil(Math.log2(atLeast));
}
