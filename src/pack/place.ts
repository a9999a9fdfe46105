/** Where in a pack file something stands, in words: `byd: facts[2] (c23).sources[1] (wired-byd).role`. Pure. */
export function placeOf(content: unknown, path: readonly PropertyKey[]): string {
  let at = content;
  let place = '';
  for (const key of path) {
    at = valueAt(at, [key]);
    const name = typeof key === 'number' ? nameOf(at) : undefined;
    if (typeof key === 'number') place += `[${key}]${name ? ` (${name})` : ''}`;
    else place += `${place && '.'}${String(key)}`;
  }
  return [nameOf(content), place].filter(Boolean).join(': ') || 'the whole file';
}

export function valueAt(content: unknown, path: readonly PropertyKey[]): unknown {
  return path.reduce<unknown>(
    (at, key) => (typeof at === 'object' && at !== null ? (at as Record<PropertyKey, unknown>)[key] : undefined),
    content,
  );
}

/** What an editor calls a list item: position alone says little in a long list. */
function nameOf(value: unknown): string | undefined {
  return ['id', 'source', 'entity', 'text']
    .map((key) => valueAt(value, [key]))
    .find((name): name is string => typeof name === 'string');
}
