/**
 * What the first judgement of a page would make all at once, made in steps before it: regular expressions are compiled
 * on their first use.
 */

const expressions: RegExp[] = [];

/** The expression will be compiled by `prepare`. */
export function ready(expression: RegExp): RegExp {
  expressions.push(expression);
  return expression;
}

/** In steps of well under a millisecond, so that the caller may let a page go on between them. */
export function* prepare(): Generator<undefined, void, undefined> {
  for (const expression of expressions) {
    // Leaves `lastIndex` of a global one at 0, as it was.
    expression.test('');
    yield;
  }
}
