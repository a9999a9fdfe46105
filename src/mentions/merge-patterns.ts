/** Spellings of one entity without repetition: the same in two languages is one, under the milder rule of both. */
import { CASE, LANGUAGE_SHIFT } from './lexicon.ts';
import { classOf, UNSPACED } from './characters.ts';

/** Units that a spelling has at most: longer ones are a mistake in the pack. */
const LONGEST = 90;
const LANGUAGE_BITS = 0b111 << LANGUAGE_SHIFT;
const HIGH = 3;

export class Patterns {
  readonly #flags = new Map<string, { text: string; flags: number }>();
  readonly #entity: string;

  constructor(entity: string) {
    this.#entity = entity;
  }

  add(text: string, flags: number): void {
    if (text.length === 0 || text.length > LONGEST)
      throw new Error(
        `lexicon: ${this.#entity}: "${text}" has ${text.length} units, but a pattern has 1 to ${LONGEST}`,
      );
    const single = text.length === 1 && classOf(text.charCodeAt(0)) !== UNSPACED;
    if (single && bits(flags, 4) !== HIGH)
      throw new Error(`lexicon: ${this.#entity}: "${text}" is a single letter; give the alias the risk high or never`);
    const caseless = bits(flags, 2) === CASE.any;
    const key = `${flags & 3} ${caseless ? text.toLowerCase() : text}`;
    const known = this.#flags.get(key);
    this.#flags.set(key, known ? { text: known.text, flags: milder(known.flags, flags) } : { text, flags });
  }

  all(): { text: string; flags: number }[] {
    return [...this.#flags.values()];
  }
}

function bits(flags: number, shift: number): number {
  return (flags >> shift) & 3;
}

function milder(one: number, other: number): number {
  const risk = Math.min(bits(one, 4), bits(other, 4));
  const caseRule = Math.max(bits(one, 2), bits(other, 2));
  const sameLanguage = (one & LANGUAGE_BITS) === (other & LANGUAGE_BITS);
  const rest = (one | other) & ~0b111100 & ~LANGUAGE_BITS;
  return rest | (caseRule << 2) | (risk << 4) | (sameLanguage ? one & LANGUAGE_BITS : 0);
}
