/** What each kind of evidence is worth: the whole policy in one table. docs/matching.md gives the reasons. */
import { RISK } from './lexicon.ts';

/** What a name is worth before anything is looked at: its alias's risk. */
export const PRIOR = { [RISK.none]: 9, [RISK.low]: 6, [RISK.medium]: 3, [RISK.high]: -1 } as const;

export const POINTS = {
  /** Written without its capitals by someone who uses capitals. */
  lower: -5,
  /** Alias of one language in a text of another (IA in English). */
  foreign: -4,
  /** A phrase of the pack directly beside the name. */
  besideFor: 4,
  besideAgainst: -9,
  /** An article or counter that makes a maker's name a thing. */
  article: 6,
  /** A lower-case name where only a name can stand (by trump, trump says, trump's). */
  nameFrame: 3,
  /** Letters that also stand for an office have no article where it needs one: GM sells, bei GM und Ford. */
  noArticle: 2,
  /** They stand before the name or the age of whoever holds the office (GM Elisabeth Paehtz), or behind whose it is (the Ravens' GM). */
  officeHolder: -9,
  /** A name that needs evidence does what no letter in a formula does: X launched, GM sued. */
  deed: 3,
  /** Nothing that happened launches, sues or denies: that is an agency of the name. */
  notAnEvent: -5,
  wordNear: 3,
  wordInBlock: 2,
  secondWord: 1,
  heading: 2,
  title: 2,
  rejectNear: -5,
  /** Another word against it, and none for it. */
  secondReject: -2,
  /** Near, but a word for the entity is nearer. */
  rejectBehind: -3,
  rejectInSight: -3,
  rejectInBlock: -1,
  /** In another cell or item of a list, where the name stands alone in its own. */
  rejectAround: -3,
  /** The page names the entity unambiguously, or by strong evidence, somewhere. */
  sure: 4,
  likely: 2,
  /** The page names an entity that this one is related to; an everyday phrase may belong to another story there. */
  related: 2,
  relatedOnPage: 1,
  /** The last full name before this one, in the same block, was the entity's or another bearer's. */
  namedBefore: 4,
  otherBefore: -9,
  /** A thing of this name was named before; but a name that needs evidence may mean its maker's now (the play Seagull). */
  thingBefore: -4,
  /** Another bearer is named in full somewhere on the page, and the entity is not. */
  otherOnPage: -6,
  /** Both for a person: the best known bearer comes up among relatives as well (her husband; Trump). */
  relative: -5,
  /** What is left of the page's evidence where the name's own surroundings say the opposite. */
  otherOutdone: -2,
  pageOutdone: 1,
  /** The block speaks of a year before the entity was there (context.since). */
  tooEarly: -4,
  /** What only a person does or has stands beside a surname that is also a firm's. */
  human: -6,
  /** A noun says that it is a film's, a bar's, a ship's. */
  kindOfThing: -5,
  /** A small word in capitals, in a text that has no others. */
  shouted: -7,
  /** A family name alone, that comes first and has many bearers: the full name or two pieces of evidence must stand by it. */
  family: -2,
  /** A word that is also an everyday one, in small letters among capitals, with nothing right beside it that says name. */
  everyday: -4,
  /** A number in words before what is also a unit: three Tesla may be cars. */
  numberWord: -2,
  /** The same behind a word of measure (at three Tesla, reaches three Tesla): the cars need a word for them. */
  measured: -5,
  /** He, she, his, her after a surname that is also a firm's. */
  pronoun: -4,
  /** An unknown word with a capital, in the middle of a sentence, stands before a surname: Colter Ford. */
  unknownName: -4,
  /** The same in French and Spanish, which write no month, weekday or adjective with a capital. */
  unknownNameThere: -6,
} as const;
