/** One card that leads to related entities and back again in place, and carries out what the reader chooses on it. */
import { useState } from 'preact/hooks';
import { i18n } from '#i18n';
import type { CardContent } from '../pack/card-content.ts';
import type { CardFrame } from './card-frame.ts';
import type { CardRequest, Chosen } from './card-script.ts';
import { describeReason } from './describe-reason.ts';
import { FactCard } from './FactCard.tsx';

export interface CardPagesProps {
  request: CardRequest;
  frame: CardFrame;
  /** The reader has switched something off: the card goes, and a notice with the way back takes its place. */
  onDone: (notice: { text: string; chosen: Chosen; byKeyboard: boolean }) => void;
}

export function CardPages({ request, frame, onDone }: CardPagesProps) {
  const [trail, setTrail] = useState<CardContent[]>([request.content]);
  const [pinned, setPinned] = useState(false);
  const [expanded, setExpanded] = useState(false);
  const content = trail.at(-1)!;
  const { choices, mention } = request;

  const open = (entity: string): void => {
    void request.look(entity).then((next) => {
      if (next) setTrail([...trail, next]);
    });
  };
  const pin = (on: boolean): void => {
    setPinned(on);
    frame.setPinned(on);
    request.pin(on);
  };
  const expand = (): void => {
    setExpanded(!expanded);
    frame.setExpanded(!expanded);
  };
  const act = (choice: () => Chosen, text: string) => (byKeyboard: boolean) =>
    onDone({ chosen: choice(), text, byKeyboard });
  const { name, locked = [] } = content;
  const siteOff = locked.includes('sitesOff') ? undefined : choices.siteOff;
  return (
    <FactCard
      key={`${trail.length} ${content.entity}`}
      content={content}
      reason={trail.length === 1 ? describeReason(request.reason) : undefined}
      frame={{
        isSheet: frame.isSheet,
        pinned,
        expanded,
        onPin: () => pin(!pinned),
        onExpand: expand,
        onMove: frame.toNextCorner,
        onGrab: (press) => frame.grab(press, () => pin(true)),
      }}
      onOpenEntity={open}
      onBack={trail.length > 1 ? () => setTrail(trail.slice(0, -1)) : undefined}
      onClose={request.dismiss}
      onSiteOff={siteOff && act(siteOff, i18n.t('card.done.siteOff'))}
      onTopicOff={({ id, label }, byKeyboard) =>
        act(() => choices.topicOff(id), i18n.t('card.done.topicOff', [label]))(byKeyboard)
      }
      hide={
        trail.length === 1
          ? {
              text: mention,
              onPage: act(choices.hideOnPage, i18n.t('card.done.hiddenOnPage', [name])),
              onAlias: act(choices.hideAlias, i18n.t('card.done.aliasHidden', [mention])),
              onEntity: act(choices.hideEntity, i18n.t('card.done.entityHidden', [name])),
            }
          : undefined
      }
    />
  );
}
