import { expect, test } from 'vitest';
import { makeCitation } from '../../../src/card/make-citation.ts';

const citation = makeCitation({
  title: 'BYD: 4.27 million',
  text: 'BYD sold <4.27> million cars & vans.',
  note: undefined,
  standing: 'Supported · As of 2024 · Stated by: BYD',
  sources: [
    { publisher: 'BYD', title: 'Annual "report"', date: '24 March 2025', url: 'https://example.org/?a=1&b=2' },
    { publisher: 'Reuters', title: 'Sales', date: undefined, url: 'https://example.net/' },
  ],
  origin: 'Fact Cards. Data of 23 November 2026, pack 1.0.0',
});

test('plain text has a line for each part and each source', () => {
  expect(citation.plain).toBe(`BYD: 4.27 million
BYD sold <4.27> million cars & vans.
Supported · As of 2024 · Stated by: BYD
- BYD: Annual "report", 24 March 2025. https://example.org/?a=1&b=2
- Reuters: Sales. https://example.net/
Fact Cards. Data of 23 November 2026, pack 1.0.0`);
});

test('rich text links the sources, and nothing of the texts is taken for markup', () => {
  expect(citation.html).toContain('<a href="https://example.org/?a=1&amp;b=2">Annual &quot;report&quot;</a>, 24 March');
  expect(citation.html).toContain('<p>BYD sold &lt;4.27&gt; million cars &amp; vans.</p>');
});
