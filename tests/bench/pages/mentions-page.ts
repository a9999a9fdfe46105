/** A page with a name in every paragraph: what many highlights cost the browser. */

const TELL = ['met on Tuesday and left the outlook as it was', 'told its staff of the new figures', 'had a quiet week'];
/** Spellings that need no evidence, so that each is drawn. */
const NAMES = ['DeepSeek', 'OpenAI', 'Nvidia', 'General Motors'];

/** How many there are. */
export const MENTIONS = 5000;

export function mentionsPage(): string {
  const paragraphs = Array.from(
    { length: MENTIONS },
    (_, at) => `<p>In the year ${1900 + at} the board of ${NAMES[at % NAMES.length]} ${TELL[at % TELL.length]}.</p>`,
  );
  return `<!doctype html><html lang="en"><head><meta charset="utf-8"><title>Very many mentions</title>
<style>body { max-width: 46em; margin: 2em auto; font: 16px/1.5 serif }</style></head>
<body><main>${paragraphs.join('\n')}</main></body></html>`;
}
