/** What does not fit (of another version, most likely) is ignored, with a line for who looks for the reason. */
export function ignoreMessage(message: unknown): void {
  console.warn('Fact Cards: a message that does not fit was ignored.', message);
}
