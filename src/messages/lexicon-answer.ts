/** The background's answer to a page that cannot unpack the lexicon itself. Messages take no bytes. */
import { fromBase64, toBase64 } from '../pack/base64.ts';

export interface LexiconAnswer {
  rules: unknown;
  /** Base64. */
  table: string;
}

export function toAnswer({ rules, table }: { rules: unknown; table: ArrayBuffer }): LexiconAnswer {
  return { rules, table: toBase64(table) };
}

export function fromAnswer({ rules, table }: LexiconAnswer): { rules: unknown; table: ArrayBuffer } {
  return { rules, table: fromBase64(table).buffer };
}
