/** Where the keyboard goes in mention mode. Pure. */

export type Step = 'here' | 'next' | 'previous' | 'first' | 'last';

const KEYS: Record<string, Step> = {
  ArrowRight: 'next',
  ArrowDown: 'next',
  ArrowLeft: 'previous',
  ArrowUp: 'previous',
  Home: 'first',
  End: 'last',
};

export function stepOf(key: string): Step | undefined {
  return Object.hasOwn(KEYS, key) ? KEYS[key] : undefined;
}

export interface Mentions<Mention> {
  /** In the order of the page. */
  all: readonly Mention[];
  current: Mention | undefined;
  isInView: (mention: Mention) => boolean;
}

/**
 * The mention to go to; round from the last to the first. Without a current one (or when the page has taken it away)
 * every way begins where the reader looks: at the first mention in view.
 */
export function stepTo<Mention>(step: Step, { all, current, isInView }: Mentions<Mention>): Mention | undefined {
  if (step === 'first') return all[0];
  if (step === 'last') return all.at(-1);
  const index = current === undefined ? -1 : all.indexOf(current);
  if (index < 0) return all.find(isInView) ?? all[0];
  const by = { here: 0, next: 1, previous: -1 }[step];
  return all[(index + by + all.length) % all.length];
}
