/** Surfaces that a mention may stand on. */

const page = (body: string, style = ''): string => `<!doctype html><html lang="en"><title>A page</title>
<style>body { font: 18px/1.8 sans-serif; margin: 40px } ${style}</style>${body}</html>`;

export const SURFACES = {
  popover: page(
    '<div popover="manual" id="top"><p>In a popover: BYD</p></div><script>document.querySelector("#top").showPopover()</script>',
  ),
  'right-to-left text': page('<p dir="rtl">\u05e9\u05dc\u05d5\u05dd BYD \u05e9\u05dc\u05d5\u05dd</p>'),
  'vertical text': page('<p style="writing-mode: vertical-rl; height: 300px">上から下へ BYD と続く。</p>'),
  'a turned and scaled box': page(
    '<div style="transform: rotate(8deg) scale(1.4); width: 300px; margin: 120px"><p>Turned: BYD</p></div>',
  ),
  'a box that clips': page(
    '<div style="transform: translateZ(0); overflow: hidden; height: 60px; contain: paint"><p>Clipped: BYD</p></div>',
  ),
  'a box that scrolls': page(
    '<div id="box" style="height: 120px; overflow: auto"><div style="height: 600px"></div><p>Scrolled: BYD</p><div style="height: 600px"></div></div>' +
      '<script>document.querySelector("#box").scrollTop = 560</script>',
  ),
  columns: page(
    `<div style="columns: 3; height: 160px">${'<p>Words to fill the columns of this page.</p>'.repeat(4)}<p>BYD</p></div>`,
  ),
  'zoom by CSS': page('<div style="zoom: 1.7"><p>Zoomed: BYD</p></div>'),
  'content that is rendered late': page(
    '<div style="content-visibility: auto; contain-intrinsic-size: 100px"><p>Late: BYD</p></div>',
  ),
  'a layer above all': page(
    '<div style="position: fixed; inset: 60px; z-index: 2147483647; background: #eee"><p>Above: BYD</p></div>',
  ),
  'the right edge': page('<p style="text-align: right">At the edge: BYD</p>'),
  'the bottom edge': page('<p style="position: fixed; bottom: 0">At the bottom: BYD</p>'),
  'a page that turns colours round': page(
    '<p>Inverted: BYD</p>',
    'html { filter: invert(1) } * { transition: all 2s !important; animation-duration: 9s !important }',
  ),
  'a page with rules for everything': page(
    '<p>Ruled: BYD</p>',
    '* { all: unset } p, b { display: block } fact-cards-host, div { display: none !important; opacity: 0; pointer-events: none }',
  ),
} as const;

/** What only a click can open. */
export const OPENED = {
  '/full-screen': page(
    '<div id="full" style="background: #fff; padding: 30px"><p>Full: BYD</p><button>Go</button></div>' +
      '<script>document.querySelector("button").onclick = () => document.querySelector("#full").requestFullscreen()</script>',
  ),
};
