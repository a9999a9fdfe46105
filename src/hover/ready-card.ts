/** A card that is made while the pointer still rests: its content asked for, its elements built, outside of the page. */
import { type BuiltCard, loadedCardScript } from '../card/card-script.ts';
import type { PageMention } from '../highlights/index.ts';
import { askBackground } from '../messages/ask-background.ts';
import { describeMention } from './card-request.ts';
import { textOf } from './draw-chosen.ts';
import type { HoverSetting } from './hover-script.ts';

export interface ReadyCard {
  mention: PageMention;
  sheet: boolean;
  /** Ends the card, shown or not. */
  closing: AbortController;
  /** Undefined if the background has no content or could not put the card's script here. */
  built: Promise<BuiltCard | undefined>;
}

export interface CardWishes {
  sheet: boolean;
  dismiss: (closing: AbortController) => void;
  pin: (on: boolean, closing: AbortController) => void;
}

export function readyCard(
  mention: PageMention,
  { sheet, dismiss, pin }: CardWishes,
  setting: HoverSetting,
  signal: AbortSignal,
): ReadyCard {
  const closing = new AbortController();
  const ending = AbortSignal.any([closing.signal, signal]);
  const contentOf = (entity: string, load: boolean) =>
    askBackground({ type: 'card', entity, pageHas: setting.pageHas(), load }, true);
  const build = async (): Promise<BuiltCard | undefined> => {
    const content = await contentOf(mention.entity, !loadedCardScript());
    // The reader may have gone on while the background answered.
    if (!content || ending.aborted) return undefined;
    return loadedCardScript()?.build(
      {
        ...describeMention(mention, textOf(mention.range), setting),
        content,
        look: (entity) => contentOf(entity, false),
        dismiss: () => dismiss(closing),
        pin: (on) => pin(on, closing),
        sheet,
      },
      ending,
    );
  };
  return { mention, sheet, closing, built: build() };
}
