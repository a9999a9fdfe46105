/** A policy file for one extension in Debian's Chromium. It counts for the machine, but names this build only. */
import { createHash } from 'node:crypto';
import { accessSync, constants, mkdirSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';

const FOLDER = '/etc/chromium/policies/managed';

/** Only who may write there can test it; CI runs as root. */
export function mayGivePolicies(): boolean {
  try {
    mkdirSync(FOLDER, { recursive: true });
    accessSync(FOLDER, constants.W_OK);
    return true;
  } catch {
    return false;
  }
}

/** @returns how to take it away again */
export function givePolicy(extension: string, policy: object): () => void {
  const id = idOf(extension);
  const file = join(FOLDER, `fact-cards-test-${id}.json`);
  mkdirSync(FOLDER, { recursive: true });
  writeFileSync(file, JSON.stringify({ '3rdparty': { extensions: { [id]: policy } } }));
  return () => rmSync(file, { force: true });
}

/** Chromium derives an unpacked extension's id from its folder: 32 hex digits of a hash, written a to p. */
function idOf(folder: string): string {
  const digits = createHash('sha256').update(folder).digest('hex').slice(0, 32);
  return digits.replace(/./g, (digit) => String.fromCharCode(97 + Number.parseInt(digit, 16)));
}
