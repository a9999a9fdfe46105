/** Finds entities by what they are called in any language, then by their one line. Pure. */
import type { Library, LibraryEntity } from './library.ts';
import { plainText } from './plain-text.ts';
import type { ReaderLanguage } from './reader-language.ts';

export interface FoundEntity {
  id: string;
  name: string;
  type: string;
  oneLiner: string;
  /** The query is one of its names, in full. */
  exact: boolean;
}

/** How well an entity fits, best first; one that is none of these does not fit. */
const FITS = [isNamed, beginsSo, hasWordsInNames, hasWordsAnywhere];

/** Entities that fit, best first; of equals, the shorter name: it is the one of which less is still to be typed. */
export function searchEntities(
  { entities }: Pick<Library, 'entities'>,
  query: string,
  reader: ReaderLanguage,
): FoundEntity[] {
  const wanted = plainText(query).replace(/\s+/g, ' ').trim();
  if (wanted === '') return [];
  return Object.values(entities)
    .map((entity) => ({ entity, rank: FITS.findIndex((fits) => fits(entity, wanted, reader)) }))
    .filter(({ rank }) => rank >= 0)
    .toSorted(
      (one, other) => one.rank - other.rank || one.entity.label[reader].length - other.entity.label[reader].length,
    )
    .map(({ entity: { id, label, typeLabel, oneLiner }, rank }) => ({
      id,
      name: label[reader],
      type: typeLabel[reader],
      oneLiner: oneLiner[reader],
      exact: rank === 0,
    }));
}

function isNamed(entity: LibraryEntity, wanted: string): boolean {
  return namesOf(entity).includes(wanted);
}

function beginsSo(entity: LibraryEntity, wanted: string): boolean {
  return namesOf(entity).some((name) => name.startsWith(wanted));
}

function hasWordsInNames(entity: LibraryEntity, wanted: string): boolean {
  return hasWords(namesOf(entity).join(' '), wanted);
}

function hasWordsAnywhere(entity: LibraryEntity, wanted: string, reader: ReaderLanguage): boolean {
  const line = `${entity.typeLabel[reader]} ${entity.oneLiner[reader]}`;
  return hasWords(`${namesOf(entity).join(' ')} ${plainText(line)}`, wanted);
}

/** Every word begins one; in Chinese, which sets no spaces, it stands anywhere. */
function hasWords(text: string, wanted: string): boolean {
  return wanted
    .split(' ')
    .every((word) => (/\p{Script=Han}/u.test(word) ? text.includes(word) : beginnings(text).includes(`\n${word}`)));
}

/** A line break before each word. */
function beginnings(text: string): string {
  return text.replace(/(?<![\p{L}\p{N}])(?=[\p{L}\p{N}])/gu, '\n');
}

function namesOf({ label, spellings }: LibraryEntity): string[] {
  return [...Object.values(label), ...spellings].map(plainText);
}
