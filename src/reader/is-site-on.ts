/** Whether the reader wants us on the page in the tab: all its frames follow its top document. */
import { askBackground } from '../messages/ask-background.ts';
import { decideSite, hasPatterns, type SiteLists } from '../settings/site-rule.ts';

/** Lists without patterns are looked at right here; for patterns the background is asked, which has the library for them. */
export async function isSiteOn(lists: SiteLists, site: string): Promise<boolean> {
  const answer = hasPatterns(lists) ? await askBackground({ type: 'site-on', address: topAddress() }) : undefined;
  return answer ?? decideSite(lists, { site, address: '', fits: () => false }).on;
}

/** '' in a frame of another origin: the background knows the tab. */
function topAddress(): string {
  try {
    return window.top!.location.href;
  } catch {
    return '';
  }
}
