/** Draws the mentions that the reader wants, once single ones are left out; the content script draws all otherwise. */
import { inDocumentOrder, isSeen, liveRange, type PageMention } from '../highlights/index.ts';
import { isHidden } from './hidden-mentions.ts';
import type { HoverSetting } from './hover-script.ts';
import { pageAddress } from './page-address.ts';
import { pageSections } from './page-sections.ts';
import { thinOut } from './thin-out.ts';

export interface Drawn {
  shown: ReadonlySet<PageMention>;
  left: PageMention[];
}

/** Makes what is drawn what should be. */
export function drawChosen({ drawing, mentions, settings, drawn }: HoverSetting): Drawn {
  const all = mentions();
  const { density, ...hidden } = settings();
  const ids = drawn();
  const page = pageAddress();
  const isWanted = ({ entity, drawable, range }: PageMention): boolean =>
    drawable && ids.has(entity) && !isHidden({ entity, page, text: () => textOf(range) }, hidden);
  const possible = all.filter(isWanted);
  // The first of an entity is the first that can be seen, not one in a closed menu.
  const thinned =
    density === 'all'
      ? possible
      : thinOut({ mentions: inDocumentOrder(possible.filter(isSeen)), density, sectionOf: pageSections() });
  const shown = new Set(thinned);
  const before = new Set(drawing.drawn());
  drawing.remove([...before].filter((mention) => !shown.has(mention)));
  drawing.add([...shown].filter((mention) => !before.has(mention)));
  return { shown, left: all.filter((mention) => !shown.has(mention)) };
}

export function textOf(range: AbstractRange): string {
  return liveRange(range)?.toString() ?? '';
}
