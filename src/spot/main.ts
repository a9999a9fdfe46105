/** npm run --silent spot -- [--explain] [--topics a,b] [FILE ...]: mentions of each document, one JSON line each. */
import { fileURLToPath } from 'node:url';
import { parseArgs } from 'node:util';
import { compileLexicon } from '../mentions/compile-lexicon.ts';
import { openLexicon } from '../mentions/index.ts';
import { readPack } from '../pack/read-pack.ts';
import { PackError } from '../pack/problem.ts';
import { InputError, readInput } from './read-input.ts';
import { spotDocument } from './spot-document.ts';

const PACK = fileURLToPath(new URL('../../assets/packs/china-innovation', import.meta.url));

// Whoever reads may have read enough: spot ... | head.
process.stdout.on('error', (error: NodeJS.ErrnoException) => {
  if (error.code !== 'EPIPE') throw error;
  process.exit(0);
});

try {
  run();
} catch (error) {
  if (!(error instanceof InputError || error instanceof PackError)) throw error;
  process.stderr.write(`spot: ${error.message}\n`);
  process.exitCode = 2;
}

function run(): void {
  const { explain, topics, files } = readArguments();
  const pack = readPack(PACK);
  const unknown = topics?.find((topic) => !pack.topics.some(({ id }) => id === topic));
  if (unknown !== undefined)
    throw new InputError(`--topics: no topic "${unknown}"; there are ${pack.topics.map(({ id }) => id).join(', ')}`);
  const lexicon = openLexicon(compileLexicon(pack));
  const chosen = topics && new Set(topics);
  for (const input of files.flatMap(readInput)) {
    const { id, mentions, rejected } = spotDocument(input, lexicon, chosen);
    process.stdout.write(`${JSON.stringify(explain ? { id, mentions, rejected } : { id, mentions })}\n`);
  }
}

function readArguments(): { explain: boolean; topics: string[] | undefined; files: string[] } {
  try {
    const { values, positionals } = parseArgs({
      options: { explain: { type: 'boolean' }, topics: { type: 'string' } },
      allowPositionals: true,
    });
    return {
      explain: values.explain ?? false,
      topics: values.topics?.split(','),
      files: positionals.length > 0 ? positionals : ['-'],
    };
  } catch (error) {
    throw new InputError(`${(error as Error).message}; use: spot [--explain] [--topics a,b] [FILE ...]`);
  }
}
