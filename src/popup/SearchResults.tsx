/** Facts of the whole pack that fit what the reader typed. */
import { useMemo } from 'preact/hooks';
import { i18n } from '#i18n';
import { useCardLanguages } from '../card/card-languages.ts';
import { dataOf } from '../card/data-of.ts';
import { formatDate } from '../pack/format-date.ts';
import { FactItem } from '../card/FactItem.tsx';
import type { CardFact } from '../pack/card-content.ts';
import type { Library } from '../pack/library.ts';
import { makeCard } from '../pack/make-card.ts';
import { indexFacts } from './search-facts.ts';
import { today } from './today.ts';

export function SearchResults({
  library,
  query,
  pageHas,
}: {
  library: Library;
  query: string;
  pageHas: readonly string[];
}) {
  const languages = useCardLanguages();
  const search = useMemo(() => indexFacts(library, languages.facts), [library, languages.facts]);
  const results = search(query).flatMap(({ fact, entity }): CardFact[] => {
    const card = makeCard(library, entity, { languages, pageHas, today: today() });
    // A fact that speaks of one page only is not found from another.
    const found = card?.facts.find(({ id }) => id === fact);
    return card && found ? [{ ...found, subject: { id: entity, name: card.name } }] : [];
  });
  const { dataDate, version } = library.info;
  const data = dataOf({ dataDate: formatDate(dataDate, languages.ui), packVersion: version });
  return (
    <>
      <div class="fc-list-head" role="status">
        <h2>{i18n.t('popup.results', results.length)}</h2>
      </div>
      <ol class="fc-facts fc-results">
        {results.map((fact) => (
          <FactItem key={fact.id} fact={fact} name={fact.subject?.name ?? ''} data={data} />
        ))}
      </ol>
    </>
  );
}
