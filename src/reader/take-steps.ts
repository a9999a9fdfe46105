/** Work that can be done in steps, done in slices: a page does not wait for it. */
import { startSlices } from './slices.ts';

/**
 * @returns what the steps return
 * @throws what they throw
 */
export async function takeSteps<T>(steps: Generator<undefined, T, undefined>): Promise<T> {
  const slices = startSlices(() => undefined);
  // Whoever asks may be in the middle of a slice of its own.
  await slices.next();
  for (;;) {
    const step = steps.next();
    if (step.done) return step.value;
    if (slices.isOver()) await slices.next();
  }
}
