/** The bar of mention mode: says to eye and ear at which mention the keyboard is. */
import { render } from 'preact';
import type { Theme } from '../settings/settings.ts';
import type { ModeBar } from './card-script.ts';
import { ModeLine } from './ModeLine.tsx';
import { makeLayer } from './open-layer.ts';
import { themeFor } from './page-theme.ts';

/** There until the signal aborts. */
export function openBar(theme: Theme, signal: AbortSignal): ModeBar {
  const { host, layer, put } = makeLayer('fc-mode');
  put(
    themeFor(theme, document.body ?? document.documentElement),
    document.fullscreenElement ?? document.documentElement,
  );
  render(<ModeLine />, layer);
  layer.showPopover();
  let first = true;
  signal.addEventListener(
    'abort',
    () => {
      render(null, layer);
      host.remove();
    },
    { once: true },
  );
  return {
    say(at) {
      const withKeys = first;
      first = false;
      // A live region speaks of changes only: it must have been there empty before.
      requestAnimationFrame(() => {
        if (!signal.aborted) render(<ModeLine at={at} withKeys={withKeys} />, layer);
      });
    },
  };
}
