/** `fc NAME` in the address bar: suggests entities of the pack, and Enter opens their facts. */
import library from 'virtual:library';
import { browser } from 'wxt/browser';
import { i18n } from '#i18n';
import { toReaderLanguage } from '../pack/reader-language.ts';
import { type FoundEntity, searchEntities } from '../pack/search-entities.ts';
import { factsAddress } from './facts-address.ts';

type Disposition = Parameters<Parameters<typeof browser.omnibox.onInputEntered.addListener>[0]>[1];

/** Chromium shows no more, the default one with them. */
const MOST = 8;

export function answerAddressBar(): void {
  // Firefox for Android has no such thing.
  if (!browser.omnibox) return;
  browser.omnibox.onInputChanged.addListener((text, suggest) => {
    const all = found(text).slice(0, MOST);
    const [first] = all;
    // What Enter does with the text as it is. Firefox shows that one key late, so there all are listed below.
    if (!import.meta.env.FIREFOX) {
      const description = first ? describe(first) : plain(i18n.t('omnibox.search', [text.trim()]));
      void browser.omnibox.setDefaultSuggestion({ description });
    }
    const listed = import.meta.env.FIREFOX ? all : all.slice(1);
    suggest(listed.map((entity) => ({ content: entity.name, description: describe(entity) })));
  });
  browser.omnibox.onInputEntered.addListener((text, disposition) => {
    const [first] = found(text);
    void open(factsAddress(first?.id, text), disposition);
  });
}

function found(text: string): FoundEntity[] {
  return searchEntities(library, text, toReaderLanguage(i18n.t('language')));
}

function describe({ name, type, oneLiner }: FoundEntity): string {
  return plain(`${name} · ${type}: ${oneLiner}`);
}

/** Chromium reads a description as XML, Firefox as it is. */
function plain(text: string): string {
  if (import.meta.env.FIREFOX) return text;
  return text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;');
}

async function open(url: string, disposition: Disposition): Promise<void> {
  if (disposition === 'currentTab') await browser.tabs.update({ url });
  else await browser.tabs.create({ url, active: disposition === 'newForegroundTab' });
}
