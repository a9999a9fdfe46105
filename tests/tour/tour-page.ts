/** What the tour shows: a sample of ours, a web address, or a file of the reader's. */
import { existsSync, readFileSync } from 'node:fs';
import { basename, extname } from 'node:path';
import { type PageServer, servePages } from '../browser/driver/serve-pages.ts';

const PAGES = new URL('../pages/', import.meta.url);

export interface TourPage {
  url: string;
  close: () => Promise<void>;
}

/** @throws with a line for the reader, if the file cannot be shown */
export async function tourPage(given: string | undefined, language: 'en' | 'de'): Promise<TourPage> {
  if (given && /^https?:\/\//.test(given)) return { url: given, close: () => Promise.resolve() };
  const body = given ? readGiven(given, language) : readFileSync(new URL(`tour.${language}.html`, PAGES), 'utf8');
  const css = readFileSync(new URL('tour.css', PAGES), 'utf8');
  const server: PageServer = await servePages({
    '/page': body,
    '/tour.css': { body: css, headers: { 'content-type': 'text/css' } },
  });
  return { url: server.url('/page'), close: server.close };
}

function readGiven(file: string, language: string): string {
  if (!existsSync(file)) throw new Error(`${file}: there is no such file; give a web address, or a .txt or .html file`);
  const source = readFileSync(file, 'utf8').replace(/^\uFEFF/, '');
  switch (extname(file).toLowerCase()) {
    case '.html':
    case '.htm':
      return source;
    case '.txt':
      return asDocument(source, basename(file), /\.([a-z]{2})\.txt$/.exec(file)?.[1] ?? language);
    default:
      throw new Error(`${file}: this kind of file cannot be shown; give a web address, or a .txt or .html file`);
  }
}

/** Every line a paragraph: as the text would stand on a page. */
function asDocument(text: string, title: string, language: string): string {
  const escape = (part: string): string => part.replaceAll('&', '&amp;').replaceAll('<', '&lt;');
  const paragraphs = text
    .split('\n')
    .filter((line) => line.trim() !== '')
    .map((line) => `<p>${escape(line)}</p>`);
  return `<!doctype html><html lang="${language}"><meta charset="utf-8"><title>${escape(title)}</title>
<link rel="stylesheet" href="/tour.css"><header>${escape(title)}</header><main>${paragraphs.join('\n')}</main></html>`;
}
