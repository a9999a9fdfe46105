/**
 * What a byte of UTF-8 is to the first look at a text (name-starts.ts). Bytes, since the browser turns a string into
 * bytes faster than a script can ask for its units (docs/performance.md).
 */
import { DROP, foldUnit, SPACE } from './fold-unit.ts';

/** A byte is one of 64 codes; three of them are a bit's number. */
export const CODE_BITS = 6;
export const CODES = 1 << CODE_BITS;
/** Bit of a byte's class that is set if it is an ASCII letter or digit. */
export const WORD_SHIFT = 6;
const WORD_BYTE = 1 << WORD_SHIFT;
/** Bit that is set if a pattern may begin here: at every byte but white space and those inside a character. */
export const START_SHIFT = 7;
const START_BYTE = 1 << START_SHIFT;
/** From here on: how many units of UTF-16 begin with this byte; four bytes are a pair of surrogates. */
export const UNITS_SHIFT = 8;

const DIGITS = 26;
/** Codes up to here are letters and digits. */
export const BLANK = 36;
const SIGN = 37;
export const ODD = 38;
/** Codes from here on are bytes of other scripts, several of which share one. */
export const HIGH = 39;
const LOWER_A = 0x61;
/**
 * Bytes that may begin a character which is dropped, or which changes the letter before it (fold-unit.ts). They have one
 * code, as control characters have: most patterns are to be looked for behind their first letter as well.
 */
const ODD_LEADS = [0xc2, 0xca, 0xcc, 0xcd, 0xd8, 0xe1, 0xe2, 0xe3, 0xef];
/** Code of each byte, with its class. */
export const byteClasses: Uint16Array = Uint16Array.from({ length: 256 }, (_, byte) => {
  const code = codeOf(byte) | (unitsOf(byte) << UNITS_SHIFT);
  if (byte >= 0x80) return byte >= 0xc2 ? code | START_BYTE : code;
  if (codeOf(byte) < BLANK) return code | WORD_BYTE | START_BYTE;
  return codeOf(byte) === SIGN ? code | START_BYTE : code;
});

function unitsOf(byte: number): number {
  if (byte >= 0x80 && byte < 0xc0) return 0;
  return byte >= 0xf0 ? 2 : 1;
}

export function codeOf(byte: number): number {
  if (byte >= 0x80) return ODD_LEADS.includes(byte) ? ODD : HIGH + (byte % (CODES - HIGH));
  const lower = byte | 0x20;
  if (lower >= LOWER_A && lower < LOWER_A + DIGITS && byte >= 0x41) return lower - LOWER_A;
  if (byte >= 0x30 && byte <= 0x39) return DIGITS + byte - 0x30;
  const folded = foldUnit(byte);
  return folded === SPACE ? BLANK : folded === DROP ? ODD : SIGN;
}
