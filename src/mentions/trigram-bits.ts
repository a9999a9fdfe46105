/** One bit for each three codes of bytes (byte-classes.ts): has a pattern such a beginning? */
import { CODES } from './byte-classes.ts';

const BITS = CODES * CODES * CODES;
const RADIX = 36;

export function noTrigrams(): Int32Array {
  return new Int32Array(BITS / 32);
}

/** Runs of set bits, each as the gap before it and its length: `1a:40 2`. A length of 1 is not said. */
export function storeTrigrams(bits: Int32Array): string {
  const runs: string[] = [];
  let behind = 0;
  for (let bit = 0; bit < BITS; bit++) {
    if (!isSet(bits, bit)) continue;
    const first = bit;
    while (bit < BITS && isSet(bits, bit)) bit++;
    const length = bit - first;
    runs.push((first - behind).toString(RADIX) + (length > 1 ? `:${length.toString(RADIX)}` : ''));
    behind = bit;
  }
  return runs.join(' ');
}

export function openTrigrams(stored: string): Int32Array {
  const bits = noTrigrams();
  let bit = 0;
  for (const run of stored === '' ? [] : stored.split(' ')) {
    const [gap, length = '1'] = run.split(':');
    bit += Number.parseInt(gap!, RADIX);
    for (const end = bit + Number.parseInt(length, RADIX); bit < end; bit++) bits[bit >> 5]! |= 1 << bit;
  }
  return bits;
}

function isSet(bits: Int32Array, bit: number): boolean {
  return (bits[bit >> 5]! & (1 << bit)) !== 0;
}
