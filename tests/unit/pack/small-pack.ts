import { PackError, type Problem } from '../../../src/pack/problem.ts';
import type { Pack } from '../../../src/pack/schema.ts';

const every = (text: string) => ({ en: text, de: text, vi: text, 'zh-Hans': text });
/** In four languages, told apart; texts of facts are in two. */
const four = (text: string) => ({ ...both(text), vi: `${text} (vi)`, 'zh-Hans': `${text} (zh)` });
const both = (text: string) => ({ en: `${text} (en)`, de: `${text} (de)` });

/** A pack without a problem, new on every call: a carmaker and its car, three sources, two facts. */
export function smallPack(): Pack {
  return {
    info: {
      id: 'small',
      version: '1.0.0',
      name: four('Small'),
      dataDate: '2026-01-31',
      article: 'article',
      relations: {
        makes: { inverse: 'made by', label: four('makes') },
        'made by': { inverse: 'makes', label: four('made by') },
      },
    },
    wordGroups: {},
    topics: [{ id: 'cars', label: every('Cars') }],
    sources: [
      source('article', 'UNVERIFIED'),
      source('maker', 'VERIFIED'),
      source('press', 'VERIFIED'),
    ] as unknown as Pack['sources'],
    entities: [
      {
        id: 'acme',
        type: 'company',
        tier: 'highlight',
        topics: ['cars'],
        label: every('Acme'),
        typeLabel: four('Carmaker'),
        oneLiner: every('Makes cars'),
        related: [{ entity: 'roadster', relation: 'makes' }],
        aliases: [{ text: 'Acme', lang: '*', risk: 'none', case: 'exact' }],
        card: ['f1', 'f2'],
        facts: [
          {
            id: 'f1',
            text: both('Acme was founded in 1990'),
            attribution: both('Acme'),
            asOf: '1990',
            status: 'supported',
            shelfLifeMonths: null,
            about: [],
            sources: [
              { source: 'maker', role: 'supports' },
              { source: 'article', role: 'supports' },
            ],
          },
        ],
      },
      {
        id: 'roadster',
        type: 'product',
        tier: 'highlight',
        topics: ['cars'],
        label: every('Acme Roadster'),
        typeLabel: four('Car'),
        oneLiner: every('A car'),
        related: [{ entity: 'acme', relation: 'made by' }],
        aliases: [{ text: 'Acme Roadster', lang: '*', risk: 'none', case: 'exact' }],
        context: { requireAny: { '*': ['car'] } },
        card: ['f2'],
        facts: [
          {
            id: 'f2',
            text: both('The Acme Roadster cost 20,000 dollars'),
            note: both('The article gives another price'),
            figure: both('$20,000'),
            attribution: both('Acme'),
            asOf: '2025-06',
            status: 'corrected',
            shelfLifeMonths: 6,
            about: ['acme'],
            sources: [
              { source: 'press', role: 'corrects' },
              { source: 'article', role: 'contradicts', wrong: both('The article gives 10,000 dollars') },
            ],
            unsure: 'One report only.',
          },
        ],
        unsure: 'Its name abroad is not known.',
      },
    ],
  };
}

function source(id: string, status: 'VERIFIED' | 'UNVERIFIED'): object {
  return {
    id,
    title: `Title of ${id}`,
    publisher: `Publisher of ${id}`,
    url: `https://${id}.example/`,
    lang: 'en',
    kind: 'reporting',
    tier: 'reporting',
    status,
  };
}

/** The small pack after a change, as what a check says of it: a line each. */
export function problemsAfter(change: (pack: Pack) => void, check: (pack: Pack) => Problem[]): string[] {
  const pack = smallPack();
  change(pack);
  return linesOf(check(pack));
}

export function linesOf(problems: readonly Problem[]): string[] {
  return problems.map(({ file, place, problem, mend }) => `${file}: ${place}: ${problem}; ${mend}`);
}

/** Lines of the PackError that a call throws. */
export function linesThrown(call: () => unknown): string[] {
  try {
    call();
  } catch (error) {
    if (error instanceof PackError) return linesOf(error.problems);
    throw error;
  }
  return [];
}
