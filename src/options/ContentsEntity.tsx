/** One entity of the contents, with all its facts. Its id is its deep link. */
import { FactItem } from '../card/FactItem.tsx';
import type { ReaderLanguage } from '../pack/reader-language.ts';
import type { EntityContents } from './list-contents.ts';

export interface ContentsEntityProps {
  entity: EntityContents;
  language: ReaderLanguage;
  data: string;
}

export function ContentsEntity({ entity, language, data }: ContentsEntityProps) {
  const { id, name, type, topics, oneLiner, facts } = entity;
  return (
    <section id={id} aria-labelledby={`${id}-name`}>
      <h2 id={`${id}-name`}>{name}</h2>
      <p class="fc-contents-type">{[type, ...topics].join(' · ')}</p>
      <p>{oneLiner}</p>
      <ol class="fc-facts">
        {facts.map((fact) => (
          <FactItem key={fact.id} fact={fact} language={language} name={name} data={data} allSources />
        ))}
      </ol>
    </section>
  );
}
