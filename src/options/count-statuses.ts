/** How many facts of the library have each status, most first. Pure. */
import type { Library } from '../pack/library.ts';
import type { Status } from '../pack/schema.ts';

export function countStatuses({ facts }: Pick<Library, 'facts'>): [Status, number][] {
  const counts = new Map<Status, number>();
  for (const { status } of Object.values(facts)) counts.set(status, (counts.get(status) ?? 0) + 1);
  return [...counts].toSorted(([, one], [, other]) => other - one);
}
