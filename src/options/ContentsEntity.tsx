/** One entity of the contents, with all its facts. Its id is its deep link. */
import { i18n } from '#i18n';
import { FactItem } from '../card/FactItem.tsx';
import type { Library } from '../pack/library.ts';
import type { EntityContents } from './list-contents.ts';
import { makeReport } from './make-report.ts';
import { ReportFact } from './ReportFact.tsx';

export interface ContentsEntityProps {
  entity: EntityContents;
  data: string;
  info: Library['info'];
  /** Id of the fact that the reader has come to report. */
  reported: string | undefined;
}

export function ContentsEntity({ entity, data, info, reported }: ContentsEntityProps) {
  const { id, name, type, topics, oneLiner, facts } = entity;
  return (
    <section id={id} aria-labelledby={`${id}-name`}>
      <h2 id={`${id}-name`}>{name}</h2>
      <p class="fc-contents-type">{[type, ...topics].join(' · ')}</p>
      <p>{oneLiner}</p>
      <ol class="fc-facts">
        {facts.map((fact) => (
          <FactItem
            key={fact.id}
            fact={fact}
            name={name}
            data={data}
            allSources
            more={
              <ReportFact
                text={makeReport({ fact, name, info, labels: reportLabels() })}
                asked={fact.id === reported}
              />
            }
          />
        ))}
      </ol>
    </section>
  );
}

function reportLabels() {
  return {
    pack: i18n.t('report.pack'),
    fact: i18n.t('report.fact'),
    says: i18n.t('report.says'),
    wrong: i18n.t('report.wrong'),
    right: i18n.t('report.right'),
  };
}
