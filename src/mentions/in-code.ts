/** Code in running text: what a writer puts between backticks, and package names in commands. */
import type { Candidate } from './find-candidates.ts';
import { ready } from './ready.ts';
import { regex } from './letters.ts';

/** Units looked at on each side, and how many of the text's may be needed for them among invisible ones. */
const REACH = 80;
const WITH_INVISIBLE = REACH * 3;
const invisible = /[\u00ad\u200b-\u200f\u2060-\u206f\ufeff]/g;
const command =
  /(?:^|[\s$>("'“„«「])(?:(?:pip3?|npm|npx|pnpm|yarn|brew|apt|apt-get|conda|cargo|gem|snap|winget|choco|docker|git|ollama|uv)\s+(?:[a-z-]+\s+){1,2}|(?:import|require|sudo|make)\s+)$/;

/** deepseek-cli --model: a name in small letters with an option behind it is a program's. */
const option = /^(?:-[a-z0-9]+)* --?[a-z]/;

/** An apostrophe typed as a backtick has a letter on both sides; one that opens code has none before it. */
const opens = ready(regex.u`(?:^|[^\p{L}\x60])\x60[^\x60]*$`);
const closes = ready(regex.u`^[^\x60]*\x60(?!\p{L})`);

/** What says that the name is code; undefined if nothing does. */
export function inCode({ start, end, lower }: Candidate, text: string): string | undefined {
  const left = text
    .slice(Math.max(0, start - WITH_INVISIBLE), start)
    .replace(invisible, '')
    .slice(-REACH);
  if (left.includes('`')) {
    const right = text
      .slice(end, end + WITH_INVISIBLE)
      .replace(invisible, '')
      .slice(0, REACH);
    if (opens.test(left) && closes.test(right)) return '`';
  }
  if (!lower) return undefined;
  return command.exec(left)?.[0].trim() ?? option.exec(text.slice(end, end + REACH))?.[0].trim();
}
