/** A build of the extension with a pack of as many entities as a test wants, and a page that names hundreds. */
import { spawnSync } from 'node:child_process';
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { ONLY } from './driver/each-browser.ts';
import { fileOf, PACK_FILES } from '../../src/pack/pack-files.ts';

export const ENTITIES = 500;
/** The first and the last that the page names. */
export const FIRST = nameOf(0);
export const LAST = nameOf(ENTITIES - 1);

export function idOf(index: number): string {
  return `entity-${index}`;
}

/** One name a paragraph. */
export function largePage(): string {
  const paragraphs = Array.from({ length: ENTITIES }, (_, index) => `<p>Here comes ${nameOf(index)}.</p>`);
  return `<!doctype html><html lang="en"><title>Many names</title>${paragraphs.join('')}</html>`;
}

/**
 * Folders of the builds, by browser; only one is there where the tests run in one.
 * @param entities how many
 * @throws with WXT's output if a build fails
 */
export function buildLargePack(entities = ENTITIES): { chromium: string; firefox: string; remove: () => void } {
  const folder = mkdtempSync(join(tmpdir(), 'fact-cards-large-'));
  const pack = join(folder, 'pack');
  for (const [file, content] of Object.entries(largePack(entities))) {
    mkdirSync(dirname(join(pack, file)), { recursive: true });
    writeFileSync(join(pack, file), JSON.stringify(content));
  }
  const env = { ...process.env, FACT_CARDS_PACK: pack, FACT_CARDS_OUT: join(folder, 'built') };
  for (const [name, target] of Object.entries({ chromium: [], firefox: ['-b', 'firefox', '--mv3'] })) {
    if (ONLY !== undefined && ONLY !== name) continue;
    const shell = process.platform === 'win32';
    const { status, stdout, stderr } = spawnSync('wxt', ['build', ...target], { env, encoding: 'utf8', shell });
    if (status !== 0) throw new Error(`the large pack could not be built: ${stdout}${stderr}`);
  }
  return {
    chromium: join(folder, 'built/chrome-mv3'),
    firefox: join(folder, 'built/firefox-mv3'),
    remove: () => rmSync(folder, { recursive: true }),
  };
}

/** Two words that are names in no language: Quellor Babebo, Quellor Babedo ... */
function nameOf(index: number): string {
  const syllables = ['b', 'd', 'f', 'g', 'k', 'l', 'm', 'n', 'p', 'r'];
  const [one, two, three] = String(index).padStart(3, '0').split('').map(Number);
  const word = `${syllables[one!]}a${syllables[two!]}e${syllables[three!]}o`;
  return `Quellor ${word[0]!.toUpperCase()}${word.slice(1)}`;
}

function largePack(entities: number): Record<string, unknown> {
  const both = (text: string) => ({ en: text, de: text });
  const all = (text: string) => ({ ...both(text), vi: text, 'zh-Hans': text });
  const topics = ['first', 'second', 'third'];
  const source = (id: string, status: string) => {
    const kind = 'reporting';
    return { id, title: id, publisher: id, url: `https://${id}.example/`, lang: 'en', kind, tier: kind, status };
  };
  const entity = (index: number) => ({
    id: idOf(index),
    type: 'company',
    tier: 'highlight',
    topics: [topics[index % topics.length]],
    label: all(nameOf(index)),
    typeLabel: all('Company'),
    oneLiner: all('One of hundreds'),
    related: [],
    aliases: [{ text: nameOf(index), lang: '*', risk: 'none', case: 'exact' }],
    card: [`f${index}`],
    facts: [
      {
        id: `f${index}`,
        text: both(`This is number ${index}`),
        attribution: both('The press'),
        asOf: '2025',
        status: 'supported',
        shelfLifeMonths: null,
        about: [],
        sources: [
          { source: 'press', role: 'supports' },
          { source: 'article', role: 'supports' },
        ],
      },
    ],
  });
  return {
    [PACK_FILES.info]: {
      id: 'large',
      version: '1.0.0',
      name: all('Large'),
      dataDate: '2026-01-31',
      article: 'article',
      relations: {},
    },
    [PACK_FILES.topics]: { topics: topics.slice(0, entities).map((id) => ({ id, label: all(id) })) },
    [PACK_FILES.sources]: { sources: [source('article', 'UNVERIFIED'), source('press', 'VERIFIED')] },
    [PACK_FILES.wordGroups]: { groups: {} },
    ...Object.fromEntries(Array.from({ length: entities }, (_, index) => [fileOf(idOf(index)), entity(index)])),
  };
}
