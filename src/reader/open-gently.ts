/** Opens a lexicon in slices: a page does not wait for it. */
import { type Lexicon, openInSteps, type StoredLexicon } from '../mentions/index.ts';
import { startSlices } from './slices.ts';

/** @throws as openLexicon does */
export async function openGently(stored: StoredLexicon): Promise<Lexicon> {
  const slices = startSlices(() => undefined);
  const steps = openInSteps(stored);
  for (;;) {
    const step = steps.next();
    if (step.done) return step.value;
    if (slices.isOver()) await slices.next();
  }
}
