/** One card that leads to related entities and back again in place. */
import { useState } from 'preact/hooks';
import type { CardContent } from '../pack/card-content.ts';
import type { CardRequest } from './card-script.ts';
import { describeReason } from './describe-reason.ts';
import { FactCard } from './FactCard.tsx';

export function CardPages({ request }: { request: CardRequest }) {
  const [trail, setTrail] = useState<CardContent[]>([request.content]);
  const content = trail.at(-1)!;
  const open = (entity: string): void => {
    void request.look(entity).then((next) => {
      if (next) setTrail([...trail, next]);
    });
  };
  return (
    <FactCard
      key={`${trail.length} ${content.entity}`}
      content={content}
      reason={trail.length === 1 ? describeReason(request.reason) : undefined}
      onOpenEntity={open}
      onBack={trail.length > 1 ? () => setTrail(trail.slice(0, -1)) : undefined}
      onClose={request.dismiss}
      onSiteOff={request.siteOff}
      onTopicOff={request.topicOff}
    />
  );
}
