import library from 'virtual:library';
import { buildCard } from '../../src/card/card-host.tsx';
import { offerCardScript } from '../../src/card/card-script.ts';
import { openBar } from '../../src/card/open-bar.tsx';
import { startHover } from '../../src/hover/start-hover.ts';
import type { StartPreview } from '../../src/options/use-preview.ts';

/** No browser puts content scripts into extension pages: the preview's reader is started by hand. */
export const startPreview: StartPreview = (page, signal) => {
  offerCardScript({ build: buildCard, openBar });
  const mentions = page.mentions();
  const drawn = new Set(mentions.map(({ entity }) => entity));
  const hover = startHover(
    {
      ...page,
      entities: () => Object.values(library.entities),
      site: '',
      pointer: undefined,
      shadowRoots: () => [],
      pageHas: () => [],
      drawn: () => drawn,
      chosen: () => true,
    },
    signal,
  );
  hover.redraw();
  return hover.redraw;
};
