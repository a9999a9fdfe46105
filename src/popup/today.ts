/** The reader's day, YYYY-MM-DD, as shelf lives are counted from it. */
export function today(): string {
  return new Date().toISOString().slice(0, 10);
}
