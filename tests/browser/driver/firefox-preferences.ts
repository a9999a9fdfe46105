/** What a Firefox of the tests is told by its preferences. */
import { type BrowserOptions, PLAIN_HOST } from './test-browser.ts';

/** `ui.*PointerCapabilities`: fine pointer that hovers; headless Firefox says that it has none. */
const MOUSE = 6;
/** A coarse one that does not hover. */
const FINGER = 1;

/** @param hosts of extensions, by id, fixed so that their pages can be opened */
export function preferences(options: BrowserOptions, hosts: Record<string, string>): Record<string, unknown> {
  const { language = 'en', dark = false, forcedColors = false, storage } = options;
  return {
    'extensions.webextensions.uuids': JSON.stringify(hosts),
    'network.dns.localDomains': PLAIN_HOST,
    'intl.locale.requested': language === 'en' ? 'en-US' : language,
    'layout.css.prefers-color-scheme.content-override': dark ? 0 : 1,
    'browser.display.document_color_use': forcedColors ? 2 : 0,
    'ui.primaryPointerCapabilities': options.touchOnly ? FINGER : MOUSE,
    'ui.allPointerCapabilities': options.touchOnly ? FINGER : MOUSE,
    ...(storage === 'sync-off' && { 'webextensions.storage.sync.enabled': false }),
    // In kB; -1: as the disk allows.
    'dom.quotaManager.temporaryStorage.fixedLimit': storage === 'local-full' ? 1 : -1,
  };
}
