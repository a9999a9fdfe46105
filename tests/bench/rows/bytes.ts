/** Bytes that are read and evaluated in every page, as they lie in the built extension. */
import { statSync } from 'node:fs';
import { join } from 'node:path';
import { EXTENSION } from '../browser/extension.ts';
import type { Measured } from '../table.ts';

/** What the manifest puts into every page: the script with the known names, and how highlights look. */
const EVERY_PAGE = ['content-scripts/content.js', 'content-scripts/content.css'];
const GOAL = 30_000;
const LIMIT = 50_000;

export function bytesRows(): Promise<Measured[]> {
  const sizes = EVERY_PAGE.map((file) => statSync(join(EXTENSION, file)).size);
  const bytes = sizes.reduce((sum, size) => sum + size);
  return Promise.resolve([
    { id: 'bytes', ours: bytes, peer: GOAL, note: `script ${sizes[0]}, style sheet ${sizes[1]}` },
    { id: 'bytes-limit', ours: bytes, peer: LIMIT },
  ]);
}
