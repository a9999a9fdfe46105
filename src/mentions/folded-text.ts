/** The folded text as strings, made for blocks in which a name has to be judged by its neighbours. */
import { fold } from './fold.ts';
import type { Candidate, Found } from './find-candidates.ts';

/** Units looked at beside a name. */
const REACH = 48;
/** A block with fewer letters says nothing about how its writer uses capitals. */
const LETTERS_FOR_STYLE = 8;

export interface FoldedText {
  lower: string;
  cased: string;
  /** The writer uses no capitals at all, as in a chat: a lower-case name says nothing. */
  chat: boolean;
}

const made = new WeakMap<Found, FoldedText>();
const utf16 = new TextDecoder('utf-16le', { ignoreBOM: true });

/** Made once per block and kept as long as what was found in it. */
export function foldedText(found: Found): FoldedText {
  const known = made.get(found);
  if (known) return known;
  const { length, lower, cased } = fold(found.text);
  const text: FoldedText = {
    lower: utf16.decode(lower.subarray(0, length)),
    cased: utf16.decode(cased.subarray(0, length)),
    chat: false,
  };
  text.chat = isChat(text.cased);
  made.set(found, text);
  return text;
}

function isChat(cased: string): boolean {
  return !/\p{Lu}/u.test(cased) && (cased.match(/\p{Ll}/gu)?.length ?? 0) >= LETTERS_FOR_STYLE;
}

/** What stands directly beside a name. */
export interface Neighbours {
  /** Folded, lower case, up to the name. */
  left: string;
  right: string;
  /** The same as written. */
  casedLeft: string;
  casedRight: string;
  name: string;
  /** A name or a word that the pack knows ends one unit before: テスラ・フォード is a list, ジョン・フォード a person. */
  afterName: boolean;
}

export function neighboursOf({ from, to }: Candidate, { lower, cased }: FoldedText, found: Found): Neighbours {
  const start = Math.max(0, from - REACH);
  return {
    left: lower.slice(start, from),
    right: lower.slice(to, to + REACH),
    casedLeft: cased.slice(start, from),
    casedRight: cased.slice(to, to + REACH),
    name: cased.slice(from, to),
    afterName: [found.candidates, found.evidence].some((list) => list.some((one) => one.to === from - 1)),
  };
}
