/** A page that React renders on the server and hydrates in the browser: it complains when the tree is not its own. */
import { createElement, type ReactNode } from 'react';
import { renderToString } from 'react-dom/server';
import { bundle } from './farm/bundle.ts';

/** What the page shows; the browser's half is built from the same source. */
const APP = `
  import { createElement as h, useState } from 'react';
  import { hydrateRoot } from 'react-dom/client';
  function App() {
    const [clicks, setClicks] = useState(0);
    return h('p', null, 'DeepSeek and ', h('b', null, 'BYD'), ' after ',
      h('button', { onClick: () => setClicks(clicks + 1) }, clicks + ' clicks'), ' on Nvidia.');
  }
  globalThis.hydrate = () => hydrateRoot(document.querySelector('#app'), h(App), {
    onRecoverableError: (error) => console.error('hydration: ' + error.message),
  });
  document.documentElement.dataset.ready = '';
`;

function app(): ReactNode {
  return createElement(
    'p',
    null,
    'DeepSeek and ',
    createElement('b', null, 'BYD'),
    ' after ',
    createElement('button', null, '0 clicks'),
    ' on Nvidia.',
  );
}

/** Document and script. The script hydrates when `hydrate()` is called. */
export async function hydratedPage(): Promise<{ body: string; script: string }> {
  const script = await bundle(APP);
  const body = `<!doctype html><html lang="en"><meta charset="utf-8"><title>A React page</title>
<div id="app">${renderToString(app())}</div><script src="/hydrate.js"></script></html>`;
  return { body, script };
}
