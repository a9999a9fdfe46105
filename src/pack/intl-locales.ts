/** The locales by which dates and numbers are written for a reader. */
import type { ReaderLanguage } from './reader-language.ts';

/** British order for English: the pack's own texts use it. */
export const LOCALES: Record<ReaderLanguage, string> = { en: 'en-GB', de: 'de-DE', vi: 'vi-VN', 'zh-Hans': 'zh-CN' };
