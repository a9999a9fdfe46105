/** One unit of text, folded by itself: what most of a text needs (fold.ts has the rules and composes the rest). */

export const SPACE = 0x20;
/** The s of a plural or genitive. */
export const LOWER_S = 0x73;
const HYPHEN = 0x2d;
const APOSTROPHE = 0x27;
/** Typed for an apostrophe. */
const GRAVE = 0x60;
/** Answers of `foldUnit` that are no unit: nothing is left of it; it has to be composed with its neighbours. */
export const DROP = 0;
export const COMPOSE = -1;

/** ASCII is most of most texts: its folded lower case and class come from a table. */
export const ASCII_END = 0x80;
/** Set in an entry of the table whose unit is a letter or digit; the other bits are the folded unit in lower case. */
export const ASCII_WORD = 0x80;

let table: Uint8Array | undefined;

/** Made on first use: a frame that is not read never pays for it. */
export function asciiTable(): Uint8Array {
  if (table) return table;
  table = new Uint8Array(ASCII_END);
  // Signs through the rule below, letters and digits without: each page waits for this.
  for (let unit = 0; unit < 0x30; unit++) table[unit] = foldUnit(unit);
  for (let unit = 0x30; unit < 0x3a; unit++) table[unit] = unit | ASCII_WORD;
  for (let unit = 0x3a; unit < ASCII_END; unit++) table[unit] = unit === GRAVE ? APOSTROPHE : unit;
  for (let unit = 0x61; unit < 0x7b; unit++) table[unit] = table[unit - 0x20] = unit | ASCII_WORD;
  return table;
}

export function foldUnit(unit: number): number {
  if (unit < 0x80) {
    if (unit > SPACE) return unit === GRAVE ? APOSTROPHE : unit;
    return unit === SPACE || (unit >= 0x09 && unit <= 0x0d) ? SPACE : DROP;
  }
  if (unit < 0x2000) return foldLow(unit);
  if (unit < 0x2e80) return foldPunctuation(unit);
  if (unit < 0xfe00) return unit === 0x3000 ? SPACE : unit;
  return foldCompatibility(unit);
}

function foldLow(unit: number): number {
  switch (unit) {
    case 0xa0:
    case 0x1680:
      return SPACE;
    case 0xad: // soft hyphen
    case 0x34f: // combining grapheme joiner
    case 0x61c: // Arabic letter mark
    case 0x180e: // Mongolian vowel separator
      return DROP;
    case 0xb4: // acute accent typed for an apostrophe
    case 0x2b9:
    case 0x2bb:
    case 0x2bc:
      return APOSTROPHE;
    default:
      return unit;
  }
}

function foldPunctuation(unit: number): number {
  if (unit <= 0x200a) return SPACE;
  if (unit <= 0x200f) return DROP;
  if (unit <= 0x2013) return HYPHEN;
  switch (unit) {
    case 0x2018:
    case 0x2019:
    case 0x201b:
    case 0x2032:
      return APOSTROPHE;
    case 0x2028:
    case 0x2029:
    case 0x202f:
    case 0x205f:
      return SPACE;
    case 0x2212:
      return HYPHEN;
    default:
      return (unit >= 0x202a && unit <= 0x202e) || (unit >= 0x2060 && unit <= 0x206f) ? DROP : unit;
  }
}

function foldCompatibility(unit: number): number {
  if (unit <= 0xfe0f || unit === 0xfeff) return DROP;
  if (unit === 0xfe63) return HYPHEN;
  if (unit >= 0xff01 && unit <= 0xff5e) return foldUnit(unit - 0xfee0);
  if (unit >= 0xff61 && unit <= 0xff9f) return COMPOSE;
  return unit;
}

/** Marks that follow their letter: Latin, Vietnamese and Cyrillic ones, Kana voicing in both widths. */
export function isCombining(unit: number): boolean {
  return (
    (unit >= 0x300 && unit <= 0x36f && unit !== 0x34f) ||
    unit === 0x3099 ||
    unit === 0x309a ||
    unit === 0xff9e ||
    unit === 0xff9f
  );
}
