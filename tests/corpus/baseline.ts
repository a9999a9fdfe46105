/** The peer to beat: every alias of the pack wherever it stands as a word, longest first, and no look at what is around. */
import type { Pack } from '../../src/pack/schema.ts';
import type { GoldMention } from './read-passages.ts';

const letter = /[\p{L}\p{N}\p{M}]/u;
const unspaced = /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}]/u;

interface Plain {
  text: string;
  entity: string;
  anyCase: boolean;
}

export function plainAliases(pack: Pack): Plain[] {
  return pack.entities
    .flatMap(({ id, aliases }) =>
      aliases
        .filter(({ risk }) => risk !== 'never')
        .map(({ text, case: rule }) => ({ text, entity: id, anyCase: rule === 'any' })),
    )
    .toSorted((one, other) => other.text.length - one.text.length);
}

export function matchPlainly(text: string, aliases: readonly Plain[]): GoldMention[] {
  const lower = text.toLowerCase();
  const taken = new Uint8Array(text.length);
  const mentions: GoldMention[] = [];
  for (const { text: alias, entity, anyCase } of aliases) {
    const [where, what] = anyCase && lower.length === text.length ? [lower, alias.toLowerCase()] : [text, alias];
    for (let start = where.indexOf(what); start >= 0; start = where.indexOf(what, start + 1)) {
      const end = start + what.length;
      if (taken.subarray(start, end).some(Boolean) || !bounded(text, start, end)) continue;
      taken.fill(1, start, end);
      mentions.push({ start, end, entity });
    }
  }
  return mentions;
}

function bounded(text: string, start: number, end: number): boolean {
  const touch = (outer: string | undefined, inner: string): boolean =>
    outer !== undefined && letter.test(outer) && letter.test(inner) && !unspaced.test(outer) && !unspaced.test(inner);
  return !touch(text[start - 1], text[start]!) && !touch(text[end], text[end - 1]!);
}
