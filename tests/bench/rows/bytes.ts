/** Bytes that are read and evaluated in every page, as they lie in the built extension. */
import { statSync } from 'node:fs';
import { join } from 'node:path';
import { EXTENSION } from '../browser/extension.ts';
import type { Measured } from '../table.ts';

/** What the manifest puts into every page: the script with the known names. The style sheet comes with the judge. */
const EVERY_PAGE = 'content-scripts/content.js';
const GOAL = 30_000;
const LIMIT = 50_000;

export function bytesRows(): Promise<Measured[]> {
  const bytes = statSync(join(EXTENSION, EVERY_PAGE)).size;
  return Promise.resolve([
    { id: 'bytes', ours: bytes, peer: GOAL, note: `${bytes} bytes` },
    { id: 'bytes-limit', ours: bytes, peer: LIMIT },
  ]);
}
