import { defineBackground } from 'wxt/utils/define-background';
import { answerPages } from '../src/background/answer-pages.ts';
import { keepBadges } from '../src/background/badge.ts';
import { greet } from '../src/background/greet.ts';

export default defineBackground(() => {
  // The background ends with its process; nothing here has an earlier end.
  const { signal } = new AbortController();
  answerPages();
  keepBadges(signal);
  greet();
});
