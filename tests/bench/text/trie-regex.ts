/**
 * All names as one regular expression in the shape of a trie: the fastest form for a browser's engine
 * (shared prefixes are read once, the longest name wins), so the peers get it.
 */
import type { DrawnAlias } from './drawn-aliases.ts';

type Node = Map<string, Node>;

/** Marks the end of a name in a node. */
const END = '';
const UNSPACED = /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Thai}]/u;

export function trieRegex(aliases: readonly DrawnAlias[]): { source: string; flags: string } {
  const spaced = aliases.filter(({ text }) => !UNSPACED.test(text));
  const exact = spaced.filter((alias) => alias.case !== 'any').flatMap(spellings);
  const any = spaced.filter((alias) => alias.case === 'any').map(({ text }) => text.toLowerCase());
  const unspaced = aliases.filter(({ text }) => UNSPACED.test(text)).map(({ text }) => text);
  // The flag where it says the same: V8 forgets the modifier in an expression of some hundred kB (Chromium 156).
  const modified = exact.length > 0 && any.length > 0;
  const bounded = [trieOf(exact), modified ? `(?i:${trieOf(any)})` : trieOf(any)].filter(Boolean).join('|');
  const word = String.raw`[\p{L}\p{N}\p{M}]`;
  return {
    source: [`(?<!${word})(?:${bounded})(?=s?(?!${word}))`, trieOf(unspaced)].filter(Boolean).join('|'),
    flags: exact.length > 0 ? 'gu' : 'giu',
  };
}

/** The spellings of an alias whose case counts: as written, as in a title, and in capitals from five letters on. */
export function spellings({ text, case: rule }: DrawnAlias): string[] {
  const titled = rule === 'title' ? [text.replaceAll(/(?<!\p{L})\p{L}/gu, (letter) => letter.toUpperCase())] : [];
  const capitals = text.replaceAll(/\P{L}/gu, '').length >= 5 ? [text.toUpperCase()] : [];
  return [text, ...titled, ...capitals];
}

function trieOf(names: readonly string[]): string {
  if (names.length === 0) return '';
  const root: Node = new Map();
  for (const name of names) {
    let node = root;
    for (const letter of name) {
      if (!node.has(letter)) node.set(letter, new Map());
      node = node.get(letter)!;
    }
    node.set(END, new Map());
  }
  return source(root);
}

function source(node: Node): string {
  const branches = [...node].filter(([letter]) => letter !== END).map(([letter, next]) => unit(letter) + source(next));
  if (branches.length === 0) return '';
  if (branches.length === 1 && !node.has(END)) return branches[0]!;
  return `(?:${branches.join('|')})${node.has(END) ? '?' : ''}`;
}

function unit(letter: string): string {
  if (letter === ' ') return String.raw`\s+`;
  if (letter === "'" || letter === '’') return "['’ʼ]";
  if (letter === '-') return '[-‐‑–]';
  return letter.replace(/[\\^$.*+?()[\]{}|/]/, String.raw`\$&`);
}
