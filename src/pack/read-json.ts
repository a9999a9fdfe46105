/** JSON in, value out; an error says the line. */
export function readJson(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch (error) {
    const message = (error as Error).message;
    throw new SyntaxError(message.includes('(line ') ? message : withLine(message, text));
  }
}

/** V8 quotes the surroundings instead of a position where it meets a token it did not expect. */
function withLine(message: string, text: string): string {
  const [token, quoted] = [
    /^Unexpected token '(.+?)'/su.exec(message)?.[1],
    /, (?:\.\.\.)?"(.*)"(?:\.\.\.)? is not valid JSON$/su.exec(message)?.[1],
  ];
  if (token === undefined || quoted === undefined) return message;
  // The token is in the middle of what is quoted: ten units stand before it, fewer where the text begins.
  const start = text.indexOf(quoted);
  const at = text.indexOf(token, start + (message.includes(', ..."') ? 10 : 0));
  const line = text.slice(0, at).split('\n').length;
  return `unexpected ${JSON.stringify(token)} in line ${line}`;
}
