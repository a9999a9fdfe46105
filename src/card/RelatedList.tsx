/** Related entities under their relations, like the lines of an infobox; each opens in the same card. */
import { i18n } from '#i18n';
import type { CardContent } from '../pack/card-content.ts';
import { onTrusted } from './on-trusted.ts';

export interface RelatedListProps {
  content: Pick<CardContent, 'related' | 'names'>;
  onOpen: (entity: string) => void;
}

export function RelatedList({ content: { related, names }, onOpen }: RelatedListProps) {
  const groups = Map.groupBy(
    related.filter(({ hasCard }) => hasCard),
    ({ relation }) => relation,
  );
  if (groups.size === 0) return null;
  return (
    <section class="fc-related">
      <h3>{i18n.t('card.related')}</h3>
      <dl lang={names}>
        {[...groups].map(([relation, ones]) => (
          <div key={relation}>
            <dt>{relation}</dt>
            <dd>
              {ones.map(({ entity, name }) => (
                <button
                  key={entity}
                  type="button"
                  class="fc-text-button"
                  data-entity={entity}
                  onClick={onTrusted(() => onOpen(entity))}
                >
                  {name}
                </button>
              ))}
            </dd>
          </div>
        ))}
      </dl>
    </section>
  );
}
