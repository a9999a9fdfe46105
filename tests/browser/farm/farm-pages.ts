/** The farm: pages of many kinds, on which nothing may be different with the extension. */
import type { ServedPage } from '../driver/serve-pages.ts';
import { bundle } from './bundle.ts';
import { type AppPage, reactPage, sveltePage, vuePage } from './framework-pages.ts';

/** What every page notes about itself. Mutations only of the prose, which no page changes. */
const NOTES = `
  globalThis.notes = { keys: [], mutations: 0, hovers: [] };
  addEventListener('keydown', ({ key, defaultPrevented }) => notes.keys.push(key + ' ' + defaultPrevented));
  new MutationObserver((records) => { notes.mutations += records.length; })
    .observe(document.querySelector('.prose'), { subtree: true, childList: true, attributes: true, characterData: true });
`;

const STYLE = `
  body { font: 16px/1.6 sans-serif; margin: 24px; }
  .grid { display: grid; grid-template-columns: 1fr auto 2fr; } .flex { display: flex; gap: 6px; }
  .only p:only-child { color: green } .prose:has(mark) { display: none } .drop::first-letter { font-size: 3em; float: left }
  .columns { columns: 3; height: 90px } .rows { height: 120px; overflow: auto; position: relative }
  .tip { position: absolute; background: #ffd; border: 1px solid }`;

function page(body: string, script = ''): string {
  return `<!doctype html><html lang="en"><head><meta charset="utf-8"><title>A farm page</title><style>${STYLE}</style></head>
<body><div class="prose"><p>First <b>Deep</b>Seek, then DeepSeek and <a href="#x">BYD</a>.</p></div>
${body}<textarea id="paste"></textarea><script>${NOTES}</script>${script}</body></html>`;
}

const own = (code: string): string => `<script>${code}</script>`;
const loaded = (path: string): string => `<script src="${path}"></script>`;

const STATIC = {
  '/layout': page(`<div class="flex">General Motors <b>Tesla</b> and BYD<i>!</i></div>
    <div class="grid">Nvidia<span>Huawei</span>OpenAI</div><div class="only"><p>ByteDance alone</p></div>
    <p class="drop">Alibaba begins with a drop cap.</p><div class="columns">${'<p>Baidu in columns of text.</p>'.repeat(6)}</div>
    <table><tr><td>Xiaomi<td>Ford Motor Company</table><p>B&shy;YD and <span style="display:inline-block">Nvidia</span></p>`),
  '/form': page(`<form><label>Name <input name="name" autocomplete="name"></label>
    <label>Password <input type="password" autocomplete="current-password"></label>
    <label>DeepSeek card <input autocomplete="cc-number" inputmode="numeric"></label>
    <select><option>BYD<option>Nvidia</select><button>Send to OpenAI</button></form>`),
  '/own-cards': page(
    `<p><span class="name">Nvidia</span> and <span class="name">OpenAI</span></p>`,
    own(`for (const name of document.querySelectorAll('.name')) {
      name.addEventListener('mouseenter', () => {
        notes.hovers.push('in ' + name.textContent);
        const tip = document.body.appendChild(Object.assign(document.createElement('div'), { className: 'tip', textContent: 'Own card' }));
        name.addEventListener('mouseleave', () => { notes.hovers.push('out'); tip.remove(); }, { once: true });
      });
    }`),
  ),
  '/own-highlights': page(
    '<style>::highlight(search) { background: yellow }</style><p id="hit">Nvidia is searched here.</p>',
    own(`const range = new Range(); range.selectNodeContents(document.querySelector('#hit'));
      CSS.highlights.set('search', new Highlight(range));`),
  ),
  '/virtual-list': page(
    '<div class="rows" tabindex="0"><div style="height:40000px"></div></div>',
    own(`const rows = document.querySelector('.rows');
      const draw = () => {
        const first = Math.floor(rows.scrollTop / 20);
        for (const row of rows.querySelectorAll('p')) row.remove();
        for (let at = first; at < first + 8; at++) {
          const row = document.createElement('p');
          row.textContent = 'Row ' + at + (at % 3 ? ' of nobody' : ' of Tesla');
          row.style.cssText = 'position:absolute;margin:0;top:' + at * 20 + 'px';
          rows.append(row);
        }
      };
      rows.addEventListener('scroll', draw); draw();`),
  ),
  '/editable': page('<div id="editor" contenteditable style="min-height:60px">BYD is edited here.</div>'),
} satisfies Record<string, string>;

const QUILL = `import Quill from 'quill';
  new Quill('#app', { modules: { toolbar: false, history: { delay: 0, userOnly: true } } }).setText('BYD is edited here.\\n');
  document.querySelector('.ql-editor').id = 'editor';`;
const CODEMIRROR = `import { basicSetup, EditorView } from 'codemirror';
  new EditorView({ doc: 'let car = "BYD";', extensions: [basicSetup], parent: document.querySelector('#app') });
  document.querySelector('.cm-content').id = 'editor';`;

export const APPS = ['/react', '/vue', '/svelte'];
export const EDITORS = ['/editable', '/quill', '/codemirror'];
export const FARM = [...Object.keys(STATIC), ...APPS, '/quill', '/codemirror'];

/** All pages with their scripts, by path. */
export async function farmPages(): Promise<Record<string, string | ServedPage>> {
  const script = (body: string): ServedPage => ({ body, headers: { 'content-type': 'text/javascript' } });
  const app = (path: string, { markup, script: code }: AppPage): Record<string, string | ServedPage> => ({
    [path]: page(`<div id="app">${markup}</div>`, loaded(`${path}.js`)),
    [`${path}.js`]: script(code),
  });
  return {
    ...STATIC,
    ...app('/react', await reactPage()),
    ...app('/vue', await vuePage()),
    ...app('/svelte', await sveltePage()),
    ...app('/quill', { markup: '', script: await bundle(QUILL) }),
    ...app('/codemirror', { markup: '', script: await bundle(CODEMIRROR) }),
  };
}
