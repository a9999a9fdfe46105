/** The tour's page as one document, to take pictures of; dark by its own style, as pages are. */
import { readFileSync } from 'node:fs';

export function samplePage(language: string, dark: boolean): string {
  const read = (name: string): string => readFileSync(new URL(`../pages/${name}`, import.meta.url), 'utf8');
  const night = '<style>body, body * { background-color: #14181c !important; color: #dddddd !important }</style>';
  const body = read(`tour.${language}.html`).replace('</head>', `${dark ? night : ''}</head>`);
  return body.replace('<link rel="stylesheet" href="/tour.css" />', `<style>${read('tour.css')}</style>`);
}
