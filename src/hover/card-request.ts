/** What a card of a mention is told: its place, why it is there, and what the reader can do with it. */
import type { CardChoices, CardRequest } from '../card/card-script.ts';
import type { PageMention } from '../highlights/index.ts';
import { hiddenAlias, hiddenOnPage } from './hidden-mentions.ts';
import type { HoverSetting } from './hover-script.ts';
import { pageAddress } from './page-address.ts';
import { addChoice } from './reader-choices.ts';

export type MentionPart = Pick<CardRequest, 'reason' | 'theme' | 'mention' | 'choices'>;

export function describeMention({ entity, reason }: PageMention, mention: string, setting: HoverSetting): MentionPart {
  return {
    reason,
    theme: setting.settings().theme,
    mention,
    choices: choicesFor({ entity, mention }, setting),
  };
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
