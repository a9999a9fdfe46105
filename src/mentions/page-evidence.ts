/** What a page has said so far: grows block by block, and tells when old verdicts may change. */
import type { Found } from './find-candidates.ts';
import { foldedText } from './folded-text.ts';
import { type Lexicon, RISK } from './lexicon.ts';
import type { PageContext } from './reason.ts';
import { resolve, type Verdict } from './resolve.ts';
import { spelling } from './weigh-page.ts';

/** Points from which one block's verdict is evidence for the rest of the page. */
const STRONG = 5;
const NONE: ReadonlySet<never> = new Set();

export interface PageEvidence extends PageContext {
  /** Takes in the page's title of now. True if that may change verdicts. */
  setTitle: (title: Found) => boolean;
  /** Takes in context words that stand in blocks without a candidate. True if that may change verdicts. */
  addWords: (found: Iterable<number>) => boolean;
  /** Takes in one block. True if that may change verdicts on other blocks. */
  add: (found: Found) => boolean;
}

/** Starts with the page's title. The evidence of text that goes away later stays: it was on this page. */
export function gatherEvidence(title: Found, language: string | undefined, lexicon: Lexicon): PageEvidence {
  const words = new Set<number>();
  const sure = new Set<number>();
  const likely = new Set<string>();
  const named = new Set<number>();
  const others = new Set<number>();
  /** Each block is judged by itself here: evidence must not feed on evidence. */
  const alone: PageContext = {
    language,
    title: NONE,
    words,
    around: NONE,
    sure: NONE,
    likely: NONE,
    named: NONE,
    others: NONE,
  };
  const size = (): number => words.size + sure.size + likely.size + named.size + others.size;
  const add = (found: Found): boolean => {
    const before = size();
    for (const { word } of found.evidence) words.add(word);
    for (const { entity, bearer } of found.blocked)
      if (bearer && lexicon.entities[entity]!.readings.has('person')) others.add(entity);
    if (found.candidates.length > 0) {
      const verdicts = resolve(found, NONE, alone, lexicon);
      // Chez Reuters, and Jeanne Reuters later in the block: the surname is sure of nothing.
      const taken = new Set(verdicts.filter(isOther).map(({ candidate }) => candidate.entity));
      for (const entity of taken) others.add(entity);
      for (const { candidate, kept, points = 0 } of verdicts) {
        const { entity, risk, lower } = candidate;
        const isSure = risk === RISK.none || (risk === RISK.low && !taken.has(entity));
        if (kept && isSure && !lower) sure.add(entity);
        else if (kept && points >= STRONG)
          likely.add(spelling(entity, foldedText(found).lower.slice(candidate.from, candidate.to)));
        if (kept) named.add(entity);
      }
    }
    return size() > before;
  };
  const titleWords = new Set<number>();
  const setTitle = (found: Found): boolean => {
    titleWords.clear();
    for (const { word } of found.evidence) titleWords.add(word);
    return add(found) || titleWords.size > 0;
  };
  setTitle(title);
  return {
    language,
    title: titleWords,
    words,
    around: words,
    sure,
    likely,
    named,
    others,
    setTitle,
    add,
    addWords: (found) => {
      const before = words.size;
      for (const word of found) words.add(word);
      return words.size > before;
    },
  };
}

/** Somebody else is named, whom the bare name may mean from there on. */
function isOther({ takesName, reason: { kind } }: Verdict): boolean {
  return takesName === true && (kind === 'other-bearer' || kind === 'human');
}
