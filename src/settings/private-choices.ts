/**
 * What the reader chooses in private windows about places: kept beside the settings, in memory only, for as long as
 * there is a private window. Pure.
 */
import type { SettingName, Settings } from './settings.ts';

/** The lists whose entries name a place that the reader has met. */
export const PLACES = ['sitesOff', 'sitesOn', 'hiddenOnPages'] as const;
export type PlaceList = (typeof PLACES)[number];

/** How a list differs in private windows. */
interface Difference {
  added: string[];
  removed: string[];
}

/** JSON-safe. */
export type PrivateChoices = Partial<Record<PlaceList, Difference>>;

export function isPlaceList(name: SettingName): name is PlaceList {
  return PLACES.some((one) => one === name);
}

/** The settings as they count in private windows. */
export function withPrivateChoices(settings: Settings, choices: PrivateChoices): Settings {
  const lists = PLACES.map((name) => {
    const { added = [], removed = [] } = choices[name] ?? {};
    return [name, [...settings[name].filter((entry) => !removed.includes(entry) && !added.includes(entry)), ...added]];
  });
  return { ...settings, ...(Object.fromEntries(lists) as Pick<Settings, PlaceList>) };
}

/** The choices with one more: what was added or taken out between before and after. */
export function addPrivateChoice(
  choices: PrivateChoices,
  name: PlaceList,
  { before, after }: { before: readonly string[]; after: readonly string[] },
): PrivateChoices {
  const { added = [], removed = [] } = choices[name] ?? {};
  const comes = after.filter((entry) => !before.includes(entry));
  const goes = before.filter((entry) => !after.includes(entry));
  // What undoes an earlier choice leaves no difference: from then on the stored list counts again.
  const plus = (list: string[], more: string[], undone: string[]): string[] => [
    ...list.filter((entry) => !undone.includes(entry)),
    ...more.filter((entry) => !list.includes(entry)),
  ];
  return {
    ...choices,
    [name]: {
      added: plus(
        added,
        comes.filter((entry) => !removed.includes(entry)),
        goes,
      ),
      removed: plus(
        removed,
        goes.filter((entry) => !added.includes(entry)),
        comes,
      ),
    },
  };
}

/** What the session's storage holds, if it is such choices; else none. */
export function parsePrivateChoices(value: unknown): PrivateChoices {
  if (typeof value !== 'object' || value === null) return {};
  const entries = PLACES.flatMap((name) => {
    const { added, removed } = ((value as Record<string, unknown>)[name] ?? {}) as Record<string, unknown>;
    return isTexts(added) && isTexts(removed) ? [[name, { added, removed }] as const] : [];
  });
  return Object.fromEntries(entries);
}

function isTexts(value: unknown): value is string[] {
  return Array.isArray(value) && value.every((text) => typeof text === 'string');
}
