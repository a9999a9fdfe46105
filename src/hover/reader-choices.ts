/** What the reader switches off from a card: stored at once, and every choice hands back how to undo it. */
import type { Chosen } from '../card/card-script.ts';
import { askBackground } from '../messages/ask-background.ts';
import type { ChoiceList } from '../messages/to-background.ts';

/** Adds an entry to a list of settings. Undo takes it out of what the list is by then. */
export function addChoice(list: ChoiceList, entry: string): Chosen {
  const choose = async (on: boolean): Promise<boolean> =>
    (await askBackground({ type: 'choose', list, entry, on })) === true;
  return { kept: choose(true), undo: () => void choose(false) };
}
