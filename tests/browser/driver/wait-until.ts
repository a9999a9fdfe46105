/** Waits for a condition instead of a time. */

/** Milliseconds between two looks. */
const PAUSE = 40;
/** Milliseconds after which a condition is taken for never coming true; generous, since CI machines are slow. */
const LIMIT = 20_000;

/**
 * The first truthy value.
 * @throws with `what` when it does not come, and with the last error if looking failed
 */
export async function waitUntil<T>(
  what: string,
  look: () => Promise<T> | T,
  limit = LIMIT,
): Promise<NonNullable<Exclude<T, false>>> {
  const end = Date.now() + limit;
  let problem: unknown;
  while (Date.now() < end) {
    try {
      const value = await look();
      if (value) return value as NonNullable<Exclude<T, false>>;
      problem = undefined;
    } catch (error) {
      // A page that is just navigating cannot be looked at; the next look may succeed.
      problem = error;
    }
    await new Promise((resolve) => {
      setTimeout(resolve, PAUSE);
    });
  }
  throw new Error(`waited in vain until ${what}`, { cause: problem });
}
