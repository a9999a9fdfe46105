/** A fact with its sources as text to paste: plain, and with links. Pure. */

export interface Citation {
  /** What the fact is about, and its figure. */
  title: string;
  text: string;
  note: string | undefined;
  /** Status, date and who says so, in words. */
  standing: string;
  sources: { publisher: string; title: string; date: string | undefined; url: string }[];
  /** Where this was copied from, with the version of the data. */
  origin: string;
}

export interface CitationFormats {
  plain: string;
  html: string;
}

export function makeCitation({ title, text, note, standing, sources, origin }: Citation): CitationFormats {
  const body = [text, note, standing].filter((line) => line !== undefined);
  const dated = sources.map((source) => ({ ...source, after: source.date ? `, ${source.date}` : '' }));
  const plain = [
    title,
    ...body,
    ...dated.map((source) => `- ${source.publisher}: ${source.title}${source.after}. ${source.url}`),
    origin,
  ].join('\n');
  const items = dated.map(
    (source) =>
      `<li>${escape(source.publisher)}: <a href="${escape(source.url)}">${escape(source.title)}</a>${escape(source.after)}</li>`,
  );
  const paragraphs = body.map((line) => `<p>${escape(line)}</p>`).join('');
  const html = `<p><strong>${escape(title)}</strong></p>${paragraphs}<ul>${items.join('')}</ul><p><small>${escape(origin)}</small></p>`;
  return { plain, html };
}

function escape(text: string): string {
  return text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;').replaceAll('"', '&quot;');
}
