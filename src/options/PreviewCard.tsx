/** The real card as a picture: inert, since "off on this site" and its like mean nothing here. */
import { i18n } from '#i18n';
import { useCardLanguages } from '../card/card-languages.ts';
import { FactCard } from '../card/FactCard.tsx';
import type { Library } from '../pack/library.ts';
import { makeCard } from '../pack/make-card.ts';

/** A card with figures, dates and several sources. */
const ENTITY = 'byd';

export function PreviewCard({ library }: { library: Library }) {
  const today = new Date().toISOString().slice(0, 10);
  const content = makeCard(library, ENTITY, { languages: useCardLanguages(), pageHas: [], today });
  if (!content) return null;
  return (
    <figure class="fc-preview-card">
      <figcaption>{i18n.t('options.previewCard')}</figcaption>
      <div inert>
        <FactCard
          content={content}
          reason={undefined}
          onOpenEntity={doNothing}
          onBack={undefined}
          onClose={doNothing}
          onSiteOff={doNothing}
          onTopicOff={doNothing}
          hide={{ text: content.name, onPage: doNothing, onAlias: doNothing, onEntity: doNothing }}
          frame={FRAME}
        />
      </div>
    </figure>
  );
}

function doNothing(): void {}

const FRAME = {
  pinned: false,
  expanded: false,
  onPin: doNothing,
  onExpand: doNothing,
  onMove: doNothing,
  onGrab: doNothing,
};
