/** The folded text as strings, made for blocks in which a name has to be judged by its neighbours. */
import { unspacedSign } from './characters.ts';
import { fold } from './fold.ts';
import type { Candidate, Found } from './find-candidates.ts';
import { ready } from './ready.ts';
import { sentenceStarts } from './sentences.ts';
import { regex } from './letters.ts';

/** Units looked at beside a name. */
const REACH = 48;
/** A block with fewer letters says nothing about how its writer uses capitals. */
const LETTERS_FOR_STYLE = 8;

export interface FoldedText {
  lower: string;
  cased: string;
  /** The writer uses no capitals at all, as in a chat: a lower-case name says nothing. */
  chat: boolean;
  /** No small letter at all: capitals say nothing. */
  shout: boolean;
  /** The earliest year that the block speaks of. */
  firstYear: number | undefined;
  /** Where its sentences begin. */
  sentences: readonly number[];
  /** Where names and words that the pack knows end. */
  ends: ReadonlySet<number>;
  /** Where names alone begin and end. */
  nameStarts: ReadonlySet<number>;
  nameEnds: ReadonlySet<number>;
}

const smallLetter = ready(regex.u`\p{Ll}`);
const capital = ready(regex.u`\p{Lu}`);
/** Whose line it is in a chat says nothing of how its writer uses capitals: `A: und trump?`, `Vy: tra google`. */
const speakers = ready(regex.gu`(?<![\p{L}\p{N}])\p{Lu}[\p{L}\p{N}_]{0,11} ?(?:[:：]|「)`);
const oneLetter = ready(regex.u`^\p{Lu} ?[:：]`);
const smallLetters = ready(regex.gu`\p{Ll}`);
const capitals = ready(regex.gu`\p{Lu}`);
const made = new WeakMap<Found, FoldedText>();
const utf16 = new TextDecoder('utf-16le', { ignoreBOM: true });

/** Made once per block and kept as long as what was found in it. */
export function foldedText(found: Found): FoldedText {
  const known = made.get(found);
  if (known) return known;
  const { length, lower, cased } = fold(found.text);
  const plain = { lower: utf16.decode(lower.subarray(0, length)), cased: utf16.decode(cased.subarray(0, length)) };
  const text: FoldedText = {
    ...plain,
    chat: isChat(plain.cased),
    shout: isWrittenIn(capitals, smallLetter, plain.cased),
    firstYear: firstYear(plain.lower),
    sentences: sentenceStarts(plain.cased),
    ends: new Set([...found.candidates, ...found.evidence].map(({ to }) => to)),
    nameStarts: new Set(found.candidates.map(({ from }) => from)),
    nameEnds: new Set(found.candidates.map(({ to }) => to)),
  };
  made.set(found, text);
  return text;
}

/** One label alone, if it is no letter, may be a note's: `Note: the ford was flooded`. */
function isChat(cased: string): boolean {
  // Who writes no Latin capital among Han or Kana uses none.
  const isUnspaced = unspacedSign.test(cased);
  const isTalk = isUnspaced || oneLetter.test(cased) || (cased.match(speakers)?.length ?? 0) > 1;
  const said = isTalk ? cased.replace(speakers, ' ') : cased;
  return isWrittenIn(smallLetters, capital, said) || (isUnspaced && smallLetter.test(said) && !capital.test(said));
}

function isWrittenIn(own: RegExp, other: RegExp, cased: string): boolean {
  return !other.test(cased) && (cased.match(own)?.length ?? 0) >= LETTERS_FOR_STYLE;
}

function firstYear(lower: string): number | undefined {
  // 1500 people, 1400 postes: round numbers count something, unless a word of time stands before.
  const years = lower.match(
    /(?<![\d.,])1\d(?:(?!00)\d{2}|(?<=(?:in|im|en|um|year|jahr|jahre|année|año|năm|since|seit|depuis|desde|before|vor|avant|von) 1\d)00)(?![.,]?\d)/g,
  );
  return years ? Math.min(...new Set(years.map(Number))) : undefined;
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
  /** A name begins one unit behind. */
  beforeName: boolean;
}

export function neighboursOf({ from, to }: Candidate, { lower, cased, ends, nameStarts }: FoldedText): Neighbours {
  const start = Math.max(0, from - REACH);
  return {
    left: lower.slice(start, from),
    right: lower.slice(to, to + REACH),
    casedLeft: cased.slice(start, from),
    casedRight: cased.slice(to, to + REACH),
    name: cased.slice(from, to),
    afterName: ends.has(from - 1),
    beforeName: nameStarts.has(to + 1),
  };
}
