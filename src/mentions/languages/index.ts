/** The languages that the resolver knows, by the first part of their tag. Only the compile step imports this. */
import { de } from './de.ts';
import { en } from './en.ts';
import { es } from './es.ts';
import { fr } from './fr.ts';
import { ja } from './ja.ts';
import type { LanguageWords } from './language-words.ts';
import { vi } from './vi.ts';
import { zh } from './zh.ts';

export const LANGUAGES: Record<string, LanguageWords> = { en, de, fr, es, vi, zh, ja };
