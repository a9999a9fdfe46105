/** Why a candidate is a mention or none, in a form that one line can say (spot/describe-reason.ts, card/describe-reason.ts). */
export type Reason =
  | { kind: 'name' }
  | { kind: 'nothing-against' }
  | { kind: 'word'; text: string; where: 'block' | 'heading' | 'title' }
  | { kind: 'beside'; text: string }
  | { kind: 'named-elsewhere' }
  /** Id of an entity that belongs to it and is named on the page. */
  | { kind: 'related'; text: string }
  /** The rest say why a candidate is no mention. */
  | { kind: 'rejected-by'; text: string }
  | { kind: 'beside-against'; text: string }
  | { kind: 'other-bearer'; text: string }
  | { kind: 'unknown-name'; text: string }
  | { kind: 'human'; text: string }
  | { kind: 'other-thing'; text: string }
  | { kind: 'unit'; text: string }
  | { kind: 'verb'; text: string }
  | { kind: 'common-noun'; text: string }
  | { kind: 'longer-word'; text: string }
  | { kind: 'too-early'; text: string }
  | { kind: 'code'; text: string }
  | { kind: 'other-on-page' }
  | { kind: 'no-context' };

/** What the page says beyond the block itself. Words and entities are indexes of the lexicon. */
export interface PageContext {
  /** BCP 47 tag of the page, undefined if unknown. */
  language: string | undefined;
  /** Context words of the page's title. */
  title: ReadonlySet<number>;
  /** Context words anywhere on the page, its title included. */
  words: ReadonlySet<number>;
  /** The same, for blocks that hold nothing but a name (cells, items of a list); none while each is judged alone. */
  around: ReadonlySet<number>;
  /** Entities that the page names unambiguously somewhere. */
  sure: ReadonlySet<number>;
  /** Spellings (`entity name`) that somewhere on the page have strong evidence beside them: Twitter says nothing of an X. */
  likely: ReadonlySet<string>;
  /** Entities that some block of the page names by its own evidence. */
  named: ReadonlySet<number>;
  /** Entities of whose name another bearer is named in full. */
  others: ReadonlySet<number>;
}
