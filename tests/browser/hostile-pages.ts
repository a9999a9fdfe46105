/** Pages that try to break us, each named by what it tries. */

const STYLE = '<style>body { font: 18px/1.8 sans-serif; margin: 40px } p { margin: 0 0 20px }</style>';
const page = (body: string): string => `<!doctype html><html lang="en"><title>A page</title>${STYLE}${body}</html>`;
/** Runs before the page's text is there. */
const early = (script: string, body: string): string => page(`<script>${script}</script>${body}`);

const FIELDS = ['firstChild', 'nextSibling', 'parentNode', 'nodeType', 'localName', 'getAttribute', 'isConnected'];
const fields = FIELDS.map((name) => `<input name="${name}">`).join('');

/** Unread: where nobody reads prose. Read: where a name is text, however it is set. */
const NAMES_IN_ODD_PLACES = `<!doctype html><html lang="en"><title>Huawei</title>${STYLE}
<style>.made::before { content: 'Stellantis ' } .huge { font-size: 300px; line-height: 1; white-space: nowrap }</style>
<p>DeepSeek</p><p>BYD</p>
<select><option>Stellantis</option><optgroup label="Stellantis"><option label="Stellantis">Stellantis</option></optgroup></select>
<textarea>Stellantis</textarea><input value="Stellantis" placeholder="Stellantis"><button>Stellantis</button>
<svg><text y="20">Stellantis</text><foreignObject width="90" height="20"><p>Stellantis</p></foreignObject></svg>
<math><mtext>Stellantis</mtext></math><canvas>Stellantis</canvas><object>Stellantis</object><video>Stellantis</video>
<template><p>Stellantis</p></template><noscript>Stellantis</noscript><iframe>Stellantis</iframe><!-- Stellantis -->
<p class="made" title="Stellantis" data-name="Stellantis" aria-label="Stellantis">Made by style.</p>
<p role="textbox">Stellantis</p><nav>Stellantis</nav><pre>Stellantis</pre><datalist><option>Stellantis</option></datalist>
<ruby>no<rt>Stellantis</rt></ruby>
<label>Nvidia <input type="checkbox"></label><p><bdo dir="rtl">OpenAI</bdo></p><p>\u202eTesla\u202c</p>
<p style="transform: rotate(180deg)">General Motors</p><p style="user-select: none">Liang Wenfeng</p><p style="display: contents">Ford Motor Company</p>
<p style="opacity: 0">BYD Auto</p><p class="huge">DeepSeek R1</p></html>`;
/** In the order of the page. */
export const ODD_NAMES = [
  'DeepSeek',
  'BYD',
  'Nvidia',
  'OpenAI',
  'Tesla',
  'General Motors',
  'Liang Wenfeng',
  'Ford Motor Company',
  'BYD Auto',
  'DeepSeek R1',
];

export const HOSTILE_PAGES = {
  '/fields-named-like-the-dom': page(`<form>${fields}<p>DeepSeek</p><p id="more"></p></form><p>BYD</p>`),
  '/mutation-loop': page(`<p>DeepSeek</p><p>BYD</p><ul></ul><script>
    const list = document.querySelector('ul');
    new MutationObserver(() => setTimeout(() => { list.replaceChildren(...[...'abcdef'].map((text) => {
      const row = document.createElement('li'); row.textContent = text; return row; })); })).observe(document, { childList: true, subtree: true });
    list.append('go');</script>`),
  '/million-nodes': page(`<main hidden></main><p>DeepSeek</p><p>BYD</p><script>
    const part = document.createElement('div');
    part.innerHTML = '<i></i>'.repeat(1000);
    for (let at = 0; at < 1000; at++) document.querySelector('main').append(part.cloneNode(true));</script>`),
  '/huge-text': page(`<main hidden></main><p>DeepSeek</p><p>BYD</p><script>
    document.querySelector('main').textContent = 'All of it is text that says nothing. '.repeat(560000);
    document.title = 'Long '.repeat(1000000);</script>`),
  '/deep-nesting': page(`<p>DeepSeek</p><p>BYD</p><main hidden></main><script>
    let at = document.querySelector('main');
    for (let depth = 0; depth < 12000; depth++) at = at.appendChild(document.createElement('div'));
    at.id = 'bottom';</script>`),
  '/broken-letters': page(`<p>DeepSeek</p><p>BYD</p><main hidden></main><script>
    document.querySelector('main').append('\\ud83d'.repeat(500000), document.createElement('hr'), 'e' + '\\u0301'.repeat(500000),
      document.createElement('hr'), '\\udc00\\ud800'.repeat(300000), document.createElement('hr'), '\\u200d'.repeat(500000));</script>`),
  '/names-in-odd-places': NAMES_IN_ODD_PLACES,
  '/no-registry': page(`<p>DeepSeek</p><p>BYD</p><script>setInterval(() => CSS.highlights.clear(), 20);</script>`),
} as const;

/** Pages in whose own world even a test can do nothing any more. */
export const TRAPS = {
  '/images-named-like-the-document': page(
    `<p>DeepSeek</p><img name="title"><img name="body"><img name="head"><img name="location"><p>BYD</p>`,
  ),
  '/clobbered-globals': early(
    `for (const thing of [Array, Map, Set, WeakRef, Promise, AbortController, MutationObserver, Highlight, StaticRange, Range])
       for (const name of Object.getOwnPropertyNames(thing.prototype))
         try { if (name !== 'constructor') thing.prototype[name] = () => { throw new Error('clobbered'); }; } catch {}
     for (const name of ['fetch', 'setTimeout', 'requestAnimationFrame', 'getComputedStyle', 'JSON', 'Reflect', 'performance'])
       try { globalThis[name] = undefined; } catch {}`,
    '<p>DeepSeek</p><p>BYD</p>',
  ),
  '/throwing-getters': early(
    `for (const type of [Node, Element, HTMLElement, Text, CharacterData, Document])
       for (const name of ['firstChild', 'nextSibling', 'parentNode', 'localName', 'data', 'shadowRoot', 'isConnected', 'title'])
         if (Object.hasOwn(type.prototype, name))
           Object.defineProperty(type.prototype, name, { get() { throw new Error('a trap'); } });`,
    '<p>DeepSeek</p><p>BYD</p>',
  ),
};

export const TRICKS = {
  '/takes-the-card': page(`<p>DeepSeek</p><p>BYD</p><script>
    globalThis.taken = 0;
    new MutationObserver(() => {
      const host = document.querySelector('fact-cards-host');
      if (globalThis.taken < 3 && host) { globalThis.taken++; host.style.cssText = 'display: none !important'; host.remove(); }
    }).observe(document.documentElement, { childList: true });</script>`),
  '/forges-events': page(`<p>DeepSeek</p><p>BYD</p><script>
    globalThis.hosts = 0;
    new MutationObserver(() => { globalThis.hosts += document.querySelectorAll('fact-cards-host').length; })
      .observe(document.documentElement, { childList: true });
    globalThis.forge = () => {
      const { left, top, width, height } = document.querySelector('p').getBoundingClientRect();
      const at = { bubbles: true, composed: true, clientX: left + 20, clientY: top + height / 2, pointerType: 'mouse' };
      for (let turn = 0; turn < 50; turn++) document.querySelector('p').dispatchEvent(new PointerEvent('pointermove', at));
      for (const type of ['pageshow', 'visibilitychange', 'wxt:content-script-started', 'wxt:locationchange'])
        for (const target of [document, window]) target.dispatchEvent(new CustomEvent(type, { detail: { contentScriptName: 'content' } }));
      for (const type of ['are-you-there', 'jump', 'card', 'hover', 'mentions'])
        postMessage({ type, entity: 'deepseek', frame: '' }, '*');
    };</script>`),
  '/hides-the-card': page('<p>DeepSeek</p><p>BYD</p>'),
};
