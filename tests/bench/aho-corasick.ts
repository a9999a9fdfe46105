/** Libraries of the Aho-Corasick automaton, which are installed for the bench only: without them the types must hold as well. */

/** All that overlaps, as offsets in UTF-16. */
export type SearchAll = (text: string) => { start: number; end: number }[];

const MODERN: string = 'modern-ahocorasick';
const FIRST: string = 'ahocorasick';

/** The one that is kept up: positions of UTF-16, made for large dictionaries. */
export async function modernAhoCorasick(names: readonly string[]): Promise<SearchAll> {
  const { default: AhoCorasick } = (await import(MODERN)) as {
    default: new (names: string[]) => { search: SearchAll };
  };
  const matcher = new AhoCorasick([...names]);
  return (text) => matcher.search(text);
}

/** The one that most others come from: plain objects, last units of what ends there. */
export async function firstAhoCorasick(names: readonly string[]): Promise<SearchAll> {
  const { default: AhoCorasick } = (await import(FIRST)) as {
    default: new (names: string[]) => { search: (text: string) => [last: number, names: string[]][] };
  };
  const matcher = new AhoCorasick([...names]);
  return (text) =>
    matcher
      .search(text)
      .flatMap(([last, found]) => found.map((name) => ({ start: last + 1 - name.length, end: last + 1 })));
}
