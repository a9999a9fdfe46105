/** Files or standard input in, documents out. */
import { readFileSync } from 'node:fs';
import { basename, extname } from 'node:path';
import type { SpotInput } from './spot-document.ts';

/** A problem with what was given; its message is the one line that the caller prints. */
export class InputError extends Error {}

/** @param file path, or `-` for standard input (read as JSONL if its first line is a JSON object, else as text) */
export function readInput(file: string): SpotInput[] {
  const source = read(file);
  const id = file === '-' ? 'stdin' : basename(file);
  switch (file === '-' ? kindOfStream(source) : extname(file).toLowerCase()) {
    case '.jsonl':
      return source
        .split('\n')
        .flatMap((line, index) => (line.trim() === '' ? [] : [readLine(line, `${id}:${index + 1}`)]));
    case '.html':
    case '.htm':
      return [{ id, content: { kind: 'html', source } }];
    case '.txt':
      return [{ id, content: { kind: 'text', source } }];
    default:
      throw new InputError(`${file}: this kind of file is not known; give .txt, .html or .jsonl`);
  }
}

function read(file: string): string {
  try {
    return readFileSync(file === '-' ? 0 : file, 'utf8').replace(/^\uFEFF/, '');
  } catch (error) {
    throw new InputError(
      `${file}: cannot be read (${(error as NodeJS.ErrnoException).code ?? 'unknown error'}); check the path`,
    );
  }
}

function kindOfStream(source: string): '.jsonl' | '.html' | '.txt' {
  const start = source.trimStart();
  if (start.startsWith('{')) return '.jsonl';
  return /^<(!doctype|html|head|body|div|p|article)\b/i.test(start) ? '.html' : '.txt';
}

function readLine(line: string, place: string): SpotInput {
  let row: unknown;
  try {
    row = JSON.parse(line);
  } catch {
    throw new InputError(
      `${place}: not JSON; each line is one object {"id", "lang"?, "text"} or {"id", "lang"?, "html"}`,
    );
  }
  const { id, lang, text, html } = (row ?? {}) as Record<string, unknown>;
  if (typeof id !== 'string' && typeof id !== 'number')
    throw new InputError(`${place}: "id" is missing; give each document one`);
  if (typeof text === 'string')
    return { id: String(id), language: languageOf(lang), content: { kind: 'text', source: text } };
  // The field holds the body's markup; a document around it keeps its leading text out of the head.
  if (typeof html === 'string')
    return {
      id: String(id),
      language: languageOf(lang),
      content: { kind: 'html', source: `<!doctype html><body>${html}` },
    };
  throw new InputError(`${place}: neither "text" nor "html" is a string; give one of them`);
}

function languageOf(lang: unknown): string | undefined {
  return typeof lang === 'string' && lang !== '' ? lang : undefined;
}
