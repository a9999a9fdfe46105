/** The names in the preview's paragraph as mentions, like those of a page. */
import type { PageMention } from '../highlights/index.ts';
import type { Library } from '../pack/library.ts';

/** Entities of the highlight tier whose name the paragraph says. */
export function previewMentions(paragraph: HTMLElement, { entities }: Library): PageMention[] {
  const text = paragraph.firstChild;
  if (!(text instanceof Text)) return [];
  return Object.values(entities)
    .filter(({ tier }) => tier === 'highlight')
    .flatMap(({ id, label }) =>
      // A text in any language may say some names as English does.
      [...new Set(Object.values(label))]
        .flatMap((name) => placesOf(text, name))
        .map((range) => ({
          entity: id,
          reason: { kind: 'name' as const },
          drawable: true,
          range,
        })),
    );
}

function placesOf(text: Text, name: string): StaticRange[] {
  const places: StaticRange[] = [];
  for (let start = text.data.indexOf(name); start >= 0; start = text.data.indexOf(name, start + name.length)) {
    places.push(
      new StaticRange({ startContainer: text, startOffset: start, endContainer: text, endOffset: start + name.length }),
    );
  }
  return places;
}
