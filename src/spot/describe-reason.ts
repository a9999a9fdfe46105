/** The resolver's reasons in one line of English, for pack authors. */
import type { Reason } from '../mentions/index.ts';

const PLACES = {
  block: 'in the same block',
  heading: 'in the heading above',
  title: 'in the title',
} as const;

export function describeReason(reason: Reason): string {
  switch (reason.kind) {
    case 'name':
      return 'the name speaks for itself';
    case 'nothing-against':
      return 'nothing near speaks against it';
    case 'named-elsewhere':
      return 'the page names it unambiguously elsewhere';
    case 'word':
      return `"${reason.text}" ${PLACES[reason.where]}`;
    case 'beside':
      return `"${reason.text}" beside it`;
    case 'related':
      return `the page names ${reason.text}, which it is related to`;
    case 'rejected-by':
      return `rejected: "${reason.text}" in the same block`;
    case 'beside-against':
      return `rejected: "${reason.text}" beside it`;
    case 'other-bearer':
      return `rejected: another bearer of the name ("${reason.text}")`;
    case 'unknown-name':
      return `rejected: behind "${reason.text}" it looks like a surname`;
    case 'human':
      return `rejected: said of a person ("${reason.text}")`;
    case 'other-thing':
      return `rejected: the name of another thing ("${reason.text}")`;
    case 'unit':
      return `rejected: a unit (after ${reason.text})`;
    case 'verb':
      return `rejected: a verb ("${reason.text}")`;
    case 'common-noun':
      return `rejected: a common noun ("${reason.text}")`;
    case 'longer-word':
      return `rejected: one word with "${reason.text}"`;
    case 'too-early':
      return `rejected: the text speaks of ${reason.text}, before it was there`;
    case 'code':
      return `rejected: code (${reason.text})`;
    case 'other-on-page':
      return 'rejected: the text is about another bearer of the name';
    case 'no-context':
      return 'rejected: nothing speaks for it';
  }
}
