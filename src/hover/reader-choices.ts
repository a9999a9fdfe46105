/** What the reader switches off from a card: stored at once, and every choice hands back how to undo it. */
import type { SettingName, Settings } from '../settings/settings.ts';
import { writeSetting } from '../settings/store.ts';

type ListName = { [Name in SettingName]: Settings[Name] extends string[] ? Name : never }[SettingName];

/** Adds an entry to a list of settings. Undo takes it out of what the list is by then. */
export function addChoice(settings: () => Settings, name: ListName, entry: string): () => void {
  keep(name, [...settings()[name].filter((other) => other !== entry), entry]);
  return () =>
    keep(
      name,
      settings()[name].filter((other) => other !== entry),
    );
}

/** Where the browser refuses, the page stays as it is. */
function keep(name: ListName, value: string[]): void {
  writeSetting(name, value).catch((error: unknown) =>
    console.warn(`Fact Cards: the setting "${name}" could not be stored. Try again.`, error),
  );
}
