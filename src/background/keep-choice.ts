/** Stores what readers switch off on cards. Here, not in the page, so that two tabs do not lose one another's choice. */
import type { ToBackground } from '../messages/to-background.ts';
import { readSettings, writeSetting } from '../settings/store.ts';

type Choice = Extract<ToBackground, { type: 'choose' }>;

/** Choices wait for each other: each changes the list as the one before has left it. */
let queue: Promise<void> = Promise.resolve();

export function keepChoice({ list, entry, on }: Choice): Promise<void> {
  queue = queue
    .then(async () => {
      const others = (await readSettings())[list].filter((other) => other !== entry);
      await writeSetting(list, on ? [...others, entry] : others);
    })
    // Where the browser refuses, the page stays as it is.
    .catch((error: unknown) => console.warn(`Fact Cards: the setting "${list}" could not be stored.`, error));
  return queue;
}
