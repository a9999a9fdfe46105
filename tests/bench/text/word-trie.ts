/** A peer that many write by hand: a trie of words in Maps, over the words of the text. */

interface Node {
  next: Map<string, Node>;
  isEnd: boolean;
}

const words = /[\p{L}\p{N}]+|[^\p{L}\p{N}\s]/gu;

/** `start-end` of the names in a text, leftmost and longest, in any case. */
export function wordTrie(names: readonly string[]): (text: string) => string[] {
  const root = emptyNode();
  for (const name of names) {
    let node = root;
    for (const [word] of name.toLowerCase().matchAll(words)) {
      const next = node.next.get(word) ?? emptyNode();
      node.next.set(word, next);
      node = next;
    }
    node.isEnd = true;
  }
  return (text) => {
    const all = [...text.toLowerCase().matchAll(words)];
    const found: string[] = [];
    for (let at = 0; at < all.length; at++) {
      let node: Node | undefined = root;
      let end = -1;
      for (let to = at; to < all.length; to++) {
        node = node.next.get(all[to]![0]);
        if (!node) break;
        if (node.isEnd) end = to;
      }
      if (end < 0) continue;
      found.push(`${all[at]!.index}-${all[end]!.index + all[end]![0].length}`);
      at = end;
    }
    return found;
  };
}

function emptyNode(): Node {
  return { next: new Map(), isEnd: false };
}
