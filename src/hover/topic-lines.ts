/** Lines by topic: each of some kinds has its colour and its shape, so that colour alone says nothing. */
import { fitsText, type PageMention } from '../highlights/index.ts';
import type { HoverSetting } from './hover-script.ts';

/** Kinds of lines in highlight.css; more topics than these share them. */
const KINDS = 6;

export interface TopicLines {
  /** Draws these and no others. */
  draw: (mentions: Iterable<PageMention>) => void;
  remove: (mentions: Iterable<PageMention>) => void;
}

/** Draws nothing at first; the signal takes all away. */
export function topicLines(entities: ReturnType<HoverSetting['entities']>, signal: AbortSignal): TopicLines {
  const topics = [...new Set(entities.flatMap(({ topics: ids }) => ids))].toSorted();
  const kinds = new Map(entities.map(({ id, topics: [topic = ''] }) => [id, topics.indexOf(topic) % KINDS]));
  const lines = Array.from({ length: KINDS }, () => new Highlight());
  const nameOf = (kind: number): string => `fact-cards-topic-${kind}`;
  const clear = (): void => {
    for (const [kind, line] of lines.entries()) {
      line.clear();
      if (CSS.highlights.get(nameOf(kind)) === line) CSS.highlights.delete(nameOf(kind));
    }
  };
  signal.addEventListener('abort', clear, { once: true });
  return {
    draw(mentions) {
      clear();
      for (const { entity, range } of mentions) {
        if (!fitsText(range)) continue;
        const kind = kinds.get(entity) ?? 0;
        lines[kind]!.add(range);
        CSS.highlights.set(nameOf(kind), lines[kind]!);
      }
    },
    remove(mentions) {
      for (const { range } of mentions) for (const line of lines) line.delete(range);
    },
  };
}
