/** The context words of a block that concern one spelling of one entity, worked out once for each: linear in the block. */
import type { Candidate, Evidence, FoldedPlace, Found } from './find-candidates.ts';
import { foldedText } from './folded-text.ts';
import type { EntityRules } from './lexicon.ts';
import { inOrder, outside } from './places.ts';
import { sentenceAt } from './sentences.ts';
import { type WordsOf, wordsOf } from './words-of.ts';

export interface BlockWords extends WordsOf {
  /** The name itself, here or elsewhere in the block, is no evidence for it, nor is a name that turned out to be none. */
  speaking: Claimed;
  /** A word right beside another of the entity's names (the Rabbit R1) speaks of that one alone. */
  rejecting: Rejecting[];
}

export interface Rejecting extends Evidence {
  /** Where the name begins that the word stands beside. */
  of: number | undefined;
  /** The number of its sentence, if that holds the name as well. */
  claimed: number | undefined;
}

/**
 * Words for the entity, in order. One in a sentence that holds the name speaks of the name there, not of the same name
 * in another sentence, which may be somebody else's. Words against do: who is named in full is meant later as well.
 */
export interface Claimed {
  free: Evidence[];
  bySentence: ReadonlyMap<number, Evidence[]>;
}

interface Asked {
  found: Found;
  silent: readonly FoldedPlace[];
  rules: EntityRules;
  candidate: Candidate;
  language: string;
  /** A capital says that this is a name. */
  isName: boolean;
}

/** By the silent places: they are worked out for one look at one block. */
const known = new WeakMap<readonly FoldedPlace[], Map<string, BlockWords>>();

export function blockWords(asked: Asked): BlockWords {
  const { found, silent, candidate, isName } = asked;
  let bySpelling = known.get(silent);
  if (!bySpelling) known.set(silent, (bySpelling = new Map()));
  const { lower } = foldedText(found);
  const nameOf = ({ from, to }: FoldedPlace): string => lower.slice(from, to);
  const key = `${candidate.entity} ${isName} ${nameOf(candidate)}`;
  const words = bySpelling.get(key) ?? work(asked, nameOf);
  bySpelling.set(key, words);
  return words;
}

function work(
  { found, silent, candidate, rules, language, isName }: Asked,
  nameOf: (place: FoldedPlace) => string,
): BlockWords {
  const { wanted, unwanted } = wordsOf(rules, language, isName);
  const name = nameOf(candidate);
  const names = found.candidates.filter((one) => one.entity === candidate.entity && nameOf(one) === name);
  const own = inOrder([...names, ...found.blocked.filter((one) => one.entity === candidate.entity)]);
  const speaking = found.evidence
    .filter(({ word }) => wanted.has(word))
    .filter(outside(own))
    .filter(outside(silent));
  const rejecting = found.evidence.filter(({ word }) => unwanted.has(word)).filter(outside(names));
  const { sentences } = foldedText(found);
  const taken = new Set(own.map(({ from }) => sentenceAt(sentences, from)));
  return {
    wanted,
    unwanted,
    speaking: bySentence(speaking, taken, sentences),
    rejecting: withNames(rejecting, own).map((one): Rejecting => {
      const sentence = sentenceAt(sentences, one.from);
      return { ...one, claimed: taken.has(sentence) ? sentence : undefined };
    }),
  };
}

function bySentence(words: readonly Evidence[], taken: ReadonlySet<number>, sentences: readonly number[]): Claimed {
  const groups = Map.groupBy(words, ({ from }) => {
    const sentence = sentenceAt(sentences, from);
    return taken.has(sentence) ? sentence : -1;
  });
  return { free: groups.get(-1) ?? [], bySentence: groups };
}

/** Words in order, each with the name that it stands beside; a word inside a blocking phrase belongs to that. */
function withNames(words: readonly Evidence[], names: readonly FoldedPlace[]): Omit<Rejecting, 'claimed'>[] {
  let next = 0;
  return words.map((word) => {
    while (next < names.length && names[next]!.to + 1 < word.from) next++;
    const beside = [names[next], names[next + 1]].find(
      (name) => name && name.from <= word.to + 1 && word.from <= name.to + 1,
    );
    return { ...word, of: beside?.from };
  });
}
