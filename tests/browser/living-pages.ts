/** Pages that change under the reader, and documents that are no ordinary HTML. */
import type { ServedPage } from './driver/serve-pages.ts';

const STYLE = '<style>body { font: 18px/1.8 sans-serif; margin: 40px } p { margin: 0 0 20px }</style>';
const page = (body: string): string => `<!doctype html><html lang="en"><title>A page</title>${STYLE}${body}</html>`;
const typed = (type: string, body: string): ServedPage => ({ body, headers: { 'content-type': type } });

/** Rows that are used again while the reader scrolls: row `n` of the list is on one of five elements. */
const LIST = page(`<ul></ul><script>
  const names = ['DeepSeek', 'nobody', 'BYD', 'no one', 'none'];
  const list = document.querySelector('ul');
  for (let row = 0; row < 5; row++) list.append(document.createElement('li'));
  globalThis.show = (first) => {
    list.append(list.firstElementChild);
    for (let row = 0; row < 5; row++) {
      const at = first + row;
      list.children[row].textContent = at === 301 ? 'Nvidia' : at >= 300 && row > 1 ? 'empty' : names[at % 5];
    }
  };
  show(0);
</script>`);

/** A megabyte of names that do not count, new every half second; not laid out, since it is reading that must cost. */
const BUSY = page(`<p>DeepSeek</p><main hidden></main><script>
  const words = 'here are some words of no meaning that stand between one name and the next of this text, ';
  const prose = (words + words + 'and then Ford, of whom nobody knows which. ').repeat(8000);
  let round = 0;
  setInterval(() => { document.querySelector('main').textContent = round++ + prose; }, 500);
</script>`);

export const LIVING_PAGES: Record<string, string | ServedPage> = {
  '/late-shadow': page('<p>DeepSeek</p><x-open></x-open><x-closed></x-closed><div id="plain"></div>'),
  '/app': page('<main><p>DeepSeek</p></main>'),
  // Changes its address as soon as the pointer has come to rest, before a card may open.
  '/app-at-rest': page(
    `<main><p>DeepSeek</p></main><script>
      let timer;
      onmousemove = () => {
        clearTimeout(timer);
        timer = setTimeout(() => {
          onmousemove = null;
          history.replaceState(null, '', '?there');
          document.body.append('more');
        }, 120);
      };
    </script>`,
  ),
  '/move': page('<div id="from"><p>First <b>DeepSeek</b>.</p><p>BYD</p></div><div id="to"><p>Nvidia</p></div>'),
  '/list': LIST,
  '/editable': page('<p>DeepSeek</p><div><p>BYD</p></div>'),
  '/xhtml': typed(
    'application/xhtml+xml',
    '<html xmlns="http://www.w3.org/1999/xhtml" lang="en"><head><title>A page</title></head>' +
      '<body><p>DeepSeek</p><p>and BYD</p></body></html>',
  ),
  '/quirks': '<title>A page</title><p>DeepSeek<p>BYD',
  '/plain-text': typed('text/plain; charset=utf-8', 'First DeepSeek.\n\nThen BYD.\n'),
  '/image.svg': typed(
    'image/svg+xml',
    '<svg xmlns="http://www.w3.org/2000/svg" width="400" height="200"><text x="20" y="60">DeepSeek</text></svg>',
  ),
  '/back': page(`<p>DeepSeek and BYD</p><script>
    addEventListener('pageshow', (event) => { globalThis.kept = event.persisted; });</script>`),
  '/busy': BUSY,
};
