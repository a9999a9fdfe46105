/** What a reader sends who has found an error: all that an editor needs to find the fact, and lines to fill in. Pure. */
import type { CardFact } from '../pack/card-content.ts';
import type { Library } from '../pack/library.ts';

export interface ReportLabels {
  pack: string;
  fact: string;
  says: string;
  wrong: string;
  right: string;
}

export function makeReport({
  fact,
  name,
  info,
  labels,
}: {
  fact: Pick<CardFact, 'id' | 'text' | 'figure'>;
  /** Of the fact's entity. */
  name: string;
  info: Pick<Library['info'], 'id' | 'version' | 'dataDate'>;
  labels: ReportLabels;
}): string {
  const { id, text, figure } = fact;
  return [
    `${labels.pack}: ${info.id} ${info.version} (${info.dataDate})`,
    `${labels.fact}: ${id}, ${name}`,
    `${labels.says}: ${[figure, text].filter(Boolean).join(' · ')}`,
    `${labels.wrong}: `,
    `${labels.right}: `,
  ].join('\n');
}
