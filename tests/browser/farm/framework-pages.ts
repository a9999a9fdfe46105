/** Pages that a framework renders on the server and takes over in the browser: React, Vue and Svelte. */
import { mkdirSync, writeFileSync } from 'node:fs';
import { fileURLToPath, pathToFileURL } from 'node:url';
import { compile } from 'svelte/compiler';
import { render } from 'svelte/server';
import { createSSRApp, h } from 'vue';
import { renderToString } from 'vue/server-renderer';
import { hydratedPage } from '../hydrated-page.ts';
import { bundle } from './bundle.ts';

export interface AppPage {
  /** The server's markup of the app. */
  markup: string;
  /** Offers `hydrate()`. */
  script: string;
}

const VUE = `
  import { createSSRApp, h } from 'vue';
  const app = createSSRApp({
    data: () => ({ clicks: 0 }),
    render() {
      return h('p', null, ['DeepSeek and ', h('b', null, 'BYD'), ' after ',
        h('button', { onClick: () => { this.clicks++; } }, this.clicks + ' clicks'), ' on Nvidia.']);
    },
  });
  globalThis.hydrate = () => app.mount('#app');
`;

export async function vuePage(): Promise<AppPage> {
  const text = ['DeepSeek and ', h('b', null, 'BYD'), ' after ', h('button', null, '0 clicks'), ' on Nvidia.'];
  const markup = await renderToString(createSSRApp({ render: () => h('p', null, text) }));
  return { markup, script: await bundle(VUE) };
}

const SVELTE = `<script>let clicks = $state(0);</script>
<p>DeepSeek and <b>BYD</b> after <button onclick={() => clicks++}>{clicks} clicks</button> on Nvidia.</p>`;

/** Inside the project, so that the compiled component finds its packages. A file for each process, since two may run. */
const FOLDER = new URL('../../../.output/farm/', import.meta.url);

export async function sveltePage(): Promise<AppPage> {
  mkdirSync(FOLDER, { recursive: true });
  const file = fileURLToPath(new URL(`App.server.${process.pid}.js`, FOLDER));
  writeFileSync(file, compile(SVELTE, { generate: 'server', name: 'App' }).js.code);
  const server = (await import(/* @vite-ignore */ pathToFileURL(file).href)) as {
    default: Parameters<typeof render>[0];
  };
  const client = compile(SVELTE, { generate: 'client', dev: true, name: 'App' }).js.code;
  const script = await bundle(
    `import { hydrate } from 'svelte';
     import App from 'virtual:app';
     globalThis.hydrate = () => hydrate(App, { target: document.querySelector('#app') });`,
    [
      {
        name: 'app',
        resolveId: (id) => (id === 'virtual:app' ? '\0virtual:app' : undefined),
        load: (id) => (id === '\0virtual:app' ? client : undefined),
      },
    ],
  );
  return { markup: (await render(server.default, { props: {} })).body, script };
}

export async function reactPage(): Promise<AppPage> {
  const { body, script } = await hydratedPage();
  return { markup: /<div id="app">(.*?)<\/div>/s.exec(body)![1]!, script };
}
