/** A policy for the extension in Firefox: managed storage, which it reads from the home folder. */
import { mkdirSync, mkdtempSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

/** A home folder in which Firefox finds a policy for us; the machine's own is left alone. */
export function homeWith(id: string, policy: object): string {
  const home = mkdtempSync(join(tmpdir(), 'fact-cards-home-'));
  const folder = join(home, '.mozilla', 'managed-storage');
  mkdirSync(folder, { recursive: true });
  const manifest = { name: id, description: 'Fact Cards', type: 'storage', data: policy };
  writeFileSync(join(folder, `${id}.json`), JSON.stringify(manifest));
  return home;
}
