/** The library modern-ahocorasick, which is installed for the bench only: without it the types must hold as well. */

export interface Matcher {
  /** All that overlaps, as offsets in UTF-16. */
  search: (text: string) => { start: number; end: number }[];
}

const NAME: string = 'modern-ahocorasick';

export async function makeAhoCorasick(names: readonly string[]): Promise<Matcher> {
  const { default: AhoCorasick } = (await import(NAME)) as { default: new (names: string[]) => Matcher };
  return new AhoCorasick([...names]);
}
