/** Draws the mentions that the reader wants, once single ones are left out; the content script draws all otherwise. */
import { liveRange, type PageMention } from '../highlights/index.ts';
import { isHidden } from './hidden-mentions.ts';
import type { HoverSetting } from './hover-script.ts';
import { pageAddress } from './page-address.ts';

/** Makes what is drawn what should be; answers with the mentions that are not drawn. */
export function drawChosen({ drawing, mentions, settings, drawn }: HoverSetting): PageMention[] {
  const all = mentions();
  const hidden = settings();
  const ids = drawn();
  const page = pageAddress();
  const isWanted = ({ entity, range }: PageMention): boolean =>
    ids.has(entity) && !isHidden({ entity, page, text: () => textOf(range) }, hidden);
  const wanted = new Set(all.filter(isWanted));
  const shown = new Set(drawing.drawn());
  drawing.remove([...shown].filter((mention) => !wanted.has(mention)));
  drawing.add([...wanted].filter((mention) => !shown.has(mention)));
  return all.filter((mention) => !wanted.has(mention));
}

export function textOf(range: AbstractRange): string {
  return liveRange(range)?.toString() ?? '';
}
