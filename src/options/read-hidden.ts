/** The hidden entities and aliases as rows to show. Pure. */
import type { Library } from '../pack/library.ts';
import type { ReaderLanguage } from '../pack/reader-language.ts';
import type { Settings } from '../settings/settings.ts';

export interface HiddenEntry {
  kind: 'entity' | 'alias' | 'page';
  setting: 'hidden' | 'hiddenOnPages';
  /** As it is stored. */
  stored: string;
  /** Of the entity; its id where the pack no longer has it. */
  name: string;
  /** The alias, or the page's address; '' for an entity. */
  detail: string;
}

/** Entities first, then aliases, then pages; each by name. */
export function readHidden(
  { hidden, hiddenOnPages }: Pick<Settings, 'hidden' | 'hiddenOnPages'>,
  { entities }: Pick<Library, 'entities'>,
  language: ReaderLanguage,
): HiddenEntry[] {
  const read = (setting: HiddenEntry['setting'], stored: string): HiddenEntry => {
    const [id = '', ...rest] = stored.split(' ');
    const detail = rest.join(' ');
    const kind = setting === 'hiddenOnPages' ? 'page' : detail === '' ? 'entity' : 'alias';
    const name = Object.hasOwn(entities, id) ? entities[id]!.label[language] : id;
    return { kind, setting, stored, name, detail };
  };
  const rows = [
    ...hidden.map((stored) => read('hidden', stored)),
    ...hiddenOnPages.map((stored) => read('hiddenOnPages', stored)),
  ];
  const order = ['entity', 'alias', 'page'];
  return rows.toSorted(
    (one, other) =>
      order.indexOf(one.kind) - order.indexOf(other.kind) ||
      `${one.name} ${one.detail}`.localeCompare(`${other.name} ${other.detail}`, language),
  );
}
