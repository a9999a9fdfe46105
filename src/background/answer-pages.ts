/** Answers content scripts and screens. Keeps no state: the background may be killed between any two messages. */
import readLexicon from 'virtual:lexicon';
import library from 'virtual:library';
import { browser } from 'wxt/browser';
import { receive, type Sender } from '../messages/background-listener.ts';
import { toAnswer } from '../messages/lexicon-answer.ts';
import { parseStartRequest } from '../messages/popup-to-background.ts';
import { parseChangeRequest } from '../messages/screen-to-background.ts';
import { parseToBackground, type ToBackground } from '../messages/to-background.ts';
import type { CardContent } from '../pack/card-content.ts';
import { makeCard } from '../pack/make-card.ts';
import { cardLanguages, toReaderLanguage } from '../pack/reader-language.ts';
import { i18n } from '#i18n';
import { readAll } from '../settings/store.ts';
import { hostOf } from './host-of.ts';
import { keepChange, keepChoice } from './keep-choice.ts';
import { isSiteOn } from './switch-site.ts';
import { noteMentions } from './badge.ts';
import { openSource } from './open-source.ts';
import { privateLists } from './private-windows.ts';
import { startTab } from './start-open-tabs.ts';

/** Root-relative, as WXT names unlisted scripts in the built extension. */
const CARD_FILE = '/card.js';
const HOVER_FILE = '/hover.js';
const JUDGE_FILE = '/judge.js';
const LOOKS_FILE = '/assets/looks.css';

export function answerPages(): void {
  receive(
    (message) => parseToBackground(message) ?? parseStartRequest(message) ?? parseChangeRequest(message),
    async (message, sender) => {
      switch (message.type) {
        case 'card':
          return answerCard(message, sender);
        case 'hover':
          return load(HOVER_FILE, sender);
        case 'lexicon':
          return readLexicon().then(toAnswer);
        case 'judge':
          return load(JUDGE_FILE, sender);
        case 'looks':
          return put(sender, (target) => browser.scripting.insertCSS({ target, files: [LOOKS_FILE] }));
        case 'open':
          return openSource(library, message, sender.tab?.id);
        case 'choose':
          return keepChoice(message, sender.tab?.incognito === true);
        case 'change':
          return keepChange(message);
        case 'mentions':
          return noteMentions(message, sender.tab?.id);
        case 'site':
          return hostOf(sender.tab?.url);
        case 'site-on':
          return isSiteOn(message.address === '' ? sender.tab?.url : message.address, sender.tab?.incognito === true);
        case 'private-lists':
          return privateLists();
        case 'start':
          return startTab(message.tabId).then(
            () => true,
            () => false,
          );
      }
    },
  );
}

async function answerCard(
  message: Extract<ToBackground, { type: 'card' }>,
  sender: Sender,
): Promise<CardContent | undefined> {
  if (message.load) await load(CARD_FILE, sender);
  const {
    settings,
    policy: { locked },
  } = await readAll();
  const card = makeCard(library, message.entity, {
    languages: cardLanguages(toReaderLanguage(i18n.t('language')), settings.cardLanguages),
    pageHas: message.pageHas,
    today: new Date().toISOString().slice(0, 10),
  });
  // What the reader cannot change is not offered.
  return card && { ...card, locked };
}

/** Puts a script into the asking document. */
async function load(file: typeof CARD_FILE | typeof HOVER_FILE | typeof JUDGE_FILE, sender: Sender): Promise<void> {
  await put(sender, (target) => browser.scripting.executeScript({ target, files: [file] }));
}

type Target = { tabId: number; documentIds: string[] } | { tabId: number; frameIds: number[] };

/** Into the asking document, by its id where there is one, so that a page that went on gets nothing. Whether it could be done. */
async function put(
  { tab, frameId, documentId }: Sender & { documentId?: string },
  into: (target: Target) => Promise<unknown>,
): Promise<boolean> {
  if (tab?.id === undefined) return false;
  const document = documentId ? { documentIds: [documentId] } : { frameIds: [frameId ?? 0] };
  try {
    await into({ tabId: tab.id, ...document });
    return true;
  } catch (error) {
    // The frame has gone on, or the reader has just withdrawn the permission for this site.
    console.info('Fact Cards: nothing could be put into the page.', error);
    return false;
  }
}
