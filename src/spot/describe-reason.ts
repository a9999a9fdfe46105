/** The resolver's reasons in one line of English, for pack authors. */
import { type Lexicon, type Reason, wordText } from '../mentions/index.ts';

const PLACES = {
  block: 'in the same block',
  heading: 'in the heading above',
  title: 'in the title',
  page: 'on the page',
} as const;

export function describeReason(reason: Reason, lexicon: Lexicon): string {
  switch (reason.kind) {
    case 'name':
      return 'the name speaks for itself';
    case 'nothing-against':
      return 'nothing near speaks against it';
    case 'named-elsewhere':
      return 'the page names it unambiguously elsewhere';
    case 'word':
      return `"${wordText(lexicon, reason.word)}" ${PLACES[reason.where]}`;
    case 'rejected-by':
      return `rejected: "${wordText(lexicon, reason.word)}" near by`;
    case 'no-context':
      return 'rejected: no context word and no unambiguous mention elsewhere';
  }
}
