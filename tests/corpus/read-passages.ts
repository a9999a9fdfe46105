/** Labelled passages in, documents with the mentions that a careful editor marks out. */
import { readdirSync, readFileSync } from 'node:fs';
import { basename, join } from 'node:path';
import { readHtml } from '../../src/spot/html-tree.ts';
import type { SpotInput } from '../../src/spot/spot-document.ts';
import { longDocuments } from './long-documents.ts';

export interface GoldMention {
  start: number;
  end: number;
  entity: string;
}

export interface LabelledPassage {
  id: string;
  lang: string;
  half: 'dev' | 'test';
  /** Something in it looks like a mention and is none. */
  trap: boolean;
  input: SpotInput;
  /** What the offsets cut: the text, or document.body.textContent. */
  text: string;
  gold: GoldMention[];
}

/** A line of passages/*.jsonl; mentions are marked in the text or markup as [[entity-id|surface]]. */
export interface PassageRow {
  id: string;
  lang: string;
  text?: string;
  html?: string;
  trap?: boolean;
  note?: string;
}

const FOLDER = join(import.meta.dirname, 'passages');
/** Private-use characters stand for the marks while markup is parsed: they survive any parser and occur in no text. */
const OPEN = '\uE000';
const CLOSE = '\uE001';
const markup = /\[\[([a-z0-9-]+)\|([\s\S]*?)\]\]/g;

export function readPassages(): LabelledPassage[] {
  const rows = readdirSync(FOLDER)
    .filter((name) => name.endsWith('.jsonl'))
    .toSorted()
    .flatMap((name) => readRows(join(FOLDER, name)));
  return [...rows, ...longDocuments()].map(readPassage);
}

function readRows(path: string): PassageRow[] {
  return readFileSync(path, 'utf8')
    .split('\n')
    .flatMap((line, index) => {
      if (line === '') return [];
      try {
        return [JSON.parse(line) as PassageRow];
      } catch (error) {
        throw new Error(`${basename(path)}:${index + 1}: no JSON`, { cause: error });
      }
    });
}

export function readPassage({ id, lang, text, html, trap = false }: PassageRow): LabelledPassage {
  const entities: string[] = [];
  const marked = (text ?? html ?? '').replace(markup, (_, entity: string, surface: string) => {
    entities.push(entity);
    return OPEN + surface + CLOSE;
  });
  const source = marked.replaceAll(OPEN, '').replaceAll(CLOSE, '');
  const shown = html === undefined ? marked : readHtml(bodyOf(marked)).text;
  const gold: GoldMention[] = [];
  let plain = '';
  for (const unit of shown) {
    if (unit === OPEN) gold.push({ start: plain.length, end: 0, entity: entities[gold.length]! });
    else if (unit === CLOSE) gold.at(-1)!.end = plain.length;
    else plain += unit;
  }
  const content =
    html === undefined ? ({ kind: 'text', source } as const) : ({ kind: 'html', source: bodyOf(source) } as const);
  return { id, lang, half: halfOf(id), trap, input: { id, language: lang, content }, text: plain, gold };
}

function bodyOf(html: string): string {
  return `<!doctype html><body>${html}`;
}

/** FNV-1a over the id: fixed for ever, so no passage ever moves from the test half to the development half. */
export function halfOf(id: string): 'dev' | 'test' {
  let hash = 0x811c9dc5;
  for (let at = 0; at < id.length; at++) hash = Math.imul(hash ^ id.charCodeAt(at), 0x01000193) >>> 0;
  return ((hash >>> 8) & 1) === 0 ? 'dev' : 'test';
}
