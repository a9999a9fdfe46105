import { expect, test } from 'vitest';
import { makeReport } from '../../../src/options/make-report.ts';

test('a report names pack version and fact id, quotes the fact, and leaves lines to fill in', () => {
  const text = makeReport({
    fact: { id: 'c18', figure: '$5.6 million', text: 'Training cost that much.' },
    name: 'DeepSeek',
    info: { id: 'china-innovation', version: '1.0.0', dataDate: '2026-11-23' },
    labels: { pack: 'Pack', fact: 'Fact', says: 'It says', wrong: 'What is wrong', right: 'Where it is right' },
  });
  expect(text.split('\n')).toEqual([
    'Pack: china-innovation 1.0.0 (2026-11-23)',
    'Fact: c18, DeepSeek',
    'It says: $5.6 million · Training cost that much.',
    'What is wrong: ',
    'Where it is right: ',
  ]);
});
