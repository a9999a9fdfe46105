/**
 * Folding: spellings that a reader takes for the same become the same units, and every folded unit
 * knows where it came from. What is folded (docs/matching.md gives the reasons):
 * letter case; curly, straight and modifier apostrophes; hyphens up to the en dash; every kind and run of
 * white space to one space; full-width forms; half-width Kana; decomposed letters (NFD) to NFC.
 * What is dropped: soft hyphens, zero-width and direction marks, variation selectors.
 */
import { lowerOf } from './characters.ts';
import { ASCII_END, ASCII_WORD, asciiTable, COMPOSE, DROP, foldUnit, isCombining, SPACE } from './fold-unit.ts';

export interface Folded {
  /** Number of folded units; the arrays may be longer. */
  readonly length: number;
  /** Folded, lower case. */
  readonly lower: Uint16Array;
  /** Folded, case as written. Made when it is first asked for: most blocks hold nothing whose case matters. */
  readonly cased: Uint16Array;
  /** Offset in the text at which the folded unit starts. */
  readonly starts: Uint32Array;
  /** Offset in the text just after a folded unit. */
  end: (at: number) => number;
  /** The folded unit that begins at an offset of the text, or the first one behind it. */
  at: (offset: number) => number;
  /** Folded, case as written, as a string. */
  text: () => string;
}

/** Units of room in new arrays: most blocks of text on real pages are shorter, so the arrays grow rarely. */
const FIRST_CAPACITY = 1024;

/** Units that are made a string at a time: arguments of one call have a limit. */
const AT_ONCE = 4096;

/**
 * Folds a text. The result is used again by the next call: read it before you fold anew.
 * Time and space are linear in the text.
 */
export function fold(text: string): Folded {
  units.begin(text);
  if (!foldPlain(text, units)) foldComposed(text, units);
  return units;
}

/** The arrays of a folded text, kept from text to text. */
class Units implements Folded {
  source = '';
  length = 0;
  lower = new Uint16Array(FIRST_CAPACITY);
  starts = new Uint32Array(FIRST_CAPACITY);
  /** Only where units were composed: elsewhere a unit ends one after its start. */
  ends: Uint32Array | undefined;
  #cased = new Uint16Array(FIRST_CAPACITY);
  #isCased = false;

  begin(text: string): void {
    this.source = text;
    this.#isCased = false;
    this.ends = undefined;
    // NFC and NFKC of what we compose never grow beyond their input, so the text's own length is room enough.
    if (this.lower.length >= text.length) return;
    const capacity = Math.max(text.length, this.lower.length * 2);
    this.lower = new Uint16Array(capacity);
    this.starts = new Uint32Array(capacity);
    this.#cased = new Uint16Array(capacity);
  }

  get cased(): Uint16Array {
    if (!this.#isCased) {
      this.#isCased = true;
      for (let at = 0; at < this.length; at++) this.#cased[at] = foldUnit(this.source.charCodeAt(this.starts[at]!));
    }
    return this.#cased;
  }

  /** What the composed way of folding knows already. */
  setCased(): Uint16Array {
    this.#isCased = true;
    return this.#cased;
  }

  end(at: number): number {
    return this.ends ? this.ends[at]! : this.starts[at]! + 1;
  }

  at(offset: number): number {
    let low = 0;
    let high = this.length;
    while (low < high) {
      const middle = (low + high) >> 1;
      if (this.starts[middle]! < offset) low = middle + 1;
      else high = middle;
    }
    return low;
  }

  text(): string {
    let text = '';
    for (let at = 0; at < this.length; at += AT_ONCE)
      text += String.fromCharCode(...this.cased.subarray(at, Math.min(this.length, at + AT_ONCE)));
    return text;
  }
}

const units = new Units();
/** One pass without composition. False, with nothing of use done, as soon as a unit has to be composed. */
function foldPlain(text: string, into: Units): boolean {
  const table = asciiTable();
  const { lower, starts } = into;
  const size = text.length;
  let length = 0;
  let wasSpace = false;
  for (let index = 0; index < size; index++) {
    const unit = text.charCodeAt(index);
    let low: number;
    if (unit < ASCII_END) low = table[unit]! & ~ASCII_WORD;
    else {
      if (isCombining(unit)) return false;
      const folded = foldUnit(unit);
      if (folded === COMPOSE) return false;
      low = folded === DROP ? DROP : lowerOf(folded);
    }
    if (low === DROP || (low === SPACE && wasSpace)) continue;
    wasSpace = low === SPACE;
    lower[length] = low;
    starts[length++] = index;
  }
  into.length = length;
  return true;
}

/** The same with decomposed letters and half-width Kana, which become one unit or several that share their places. */
function foldComposed(text: string, into: Units): void {
  const size = text.length;
  const { lower, starts } = into;
  const cased = into.setCased();
  const ends = new Uint32Array(size);
  let length = 0;
  let index = 0;
  while (index < size) {
    const unit = text.charCodeAt(index);
    const next = index + 1 < size ? text.charCodeAt(index + 1) : 0;
    const folded = isCombining(next) && !isCombining(unit) && unit > SPACE ? COMPOSE : foldUnit(unit);
    if (folded === COMPOSE) {
      const end = endOfComposition(text, index, size);
      const composed = text.slice(index, end).normalize(unit >= 0xff61 && unit <= 0xff9f ? 'NFKC' : 'NFC');
      for (let at = 0; at < composed.length && length < lower.length; at++) {
        const part = composed.charCodeAt(at);
        cased[length] = part;
        lower[length] = lowerOf(part);
        starts[length] = index;
        ends[length++] = end;
      }
      index = end;
      continue;
    }
    if (folded === SPACE && length > 0 && cased[length - 1] === SPACE) {
      ends[length - 1] = index + 1;
    } else if (folded !== DROP) {
      cased[length] = folded;
      lower[length] = lowerOf(folded);
      starts[length] = index;
      ends[length++] = index + 1;
    }
    index++;
  }
  into.length = length;
  into.ends = ends;
}

/** Folded text with its case, for patterns. */
export function foldToString(text: string): string {
  return fold(text).text();
}

function endOfComposition(text: string, start: number, size: number): number {
  let end = start + 1;
  while (end < size && isCombining(text.charCodeAt(end))) end++;
  return end;
}
