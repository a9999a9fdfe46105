import { defineBackground } from 'wxt/utils/define-background';
import { answerPages } from '../src/background/answer-pages.ts';
import { prepareBadges } from '../src/background/badge.ts';
import { followCommands } from '../src/background/commands.ts';
import { greet } from '../src/background/greet.ts';
import { keepPolicy } from '../src/background/keep-policy.ts';
import { forgetPrivateWindows } from '../src/background/private-windows.ts';
import { offerMenu } from '../src/background/menu.ts';
import { answerAddressBar } from '../src/background/omnibox.ts';

export default defineBackground(() => {
  answerPages();
  keepPolicy();
  forgetPrivateWindows();
  prepareBadges();
  followCommands();
  offerMenu();
  answerAddressBar();
  greet();
});
