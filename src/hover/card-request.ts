/** What a card of a mention is told: its place, why it is there, and what the reader can do with it. */
import type { CardChoices, CardRequest } from '../card/card-script.ts';
import type { PageMention } from '../highlights/index.ts';
import { askBackground } from '../messages/ask-background.ts';
import { hiddenAlias, hiddenOnPage } from './hidden-mentions.ts';
import type { HoverSetting } from './hover-script.ts';
import { pageAddress } from './page-address.ts';
import { addChoice } from './reader-choices.ts';

export type MentionPart = Pick<CardRequest, 'reason' | 'theme' | 'mention' | 'open' | 'choices'>;

export function describeMention({ entity, reason }: PageMention, mention: string, setting: HoverSetting): MentionPart {
  return {
    reason,
    theme: setting.settings().theme,
    mention,
    open: window.top === window ? undefined : openThere,
    choices: choicesFor({ entity, mention }, setting),
  };
}

function openThere(url: string, front: boolean): void {
  void askBackground({ type: 'open', url, front });
}

function choicesFor(of: { entity: string; mention: string }, { site }: HoverSetting): CardChoices {
  const { entity, mention } = of;
  return {
    siteOff: site === '' ? undefined : () => addChoice('sitesOff', site),
    topicOff: (topic) => addChoice('topicsOff', topic),
    hideOnPage: () => addChoice('hiddenOnPages', hiddenOnPage(entity, pageAddress())),
    hideAlias: () => addChoice('hidden', hiddenAlias(entity, mention)),
    hideEntity: () => addChoice('hidden', entity),
  };
}
