/** What a page has said so far: grows block by block, and tells when old verdicts may change. */
import type { Found } from './find-candidates.ts';
import type { Lexicon } from './lexicon.ts';
import { isSure, type PageContext } from './resolve.ts';

export interface PageEvidence extends PageContext {
  /** Takes in the page's title of now. True if that may change verdicts. */
  setTitle: (title: Found) => boolean;
  /** Takes in one block. True if that may change verdicts on other blocks. */
  add: (found: Found) => boolean;
  /** Strings of `onlyIfPageHas` that the page contains. */
  pageHas: () => string[];
}

/** Starts with the page's title. The evidence of text that goes away later stays: it was on this page. */
export function gatherEvidence(title: Found, language: string | undefined, lexicon: Lexicon): PageEvidence {
  const words = new Set<number>();
  const sure = new Set<number>();
  const add = ({ candidates, evidence }: Found): boolean => {
    const before = words.size + sure.size;
    for (const { word } of evidence) words.add(word);
    for (const candidate of candidates) if (isSure(candidate)) sure.add(candidate.entity);
    return words.size + sure.size > before;
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
    sure,
    setTitle,
    add,
    pageHas: () => Object.entries(lexicon.pageHas).flatMap(([word, text]) => (words.has(Number(word)) ? [text] : [])),
  };
}
