/** "This site" is the host of the tab's top document; its frames follow it. */
import { askBackground } from '../messages/ask-background.ts';

/** The top document's host, '' where it has none (files) or cannot be known. */
export async function topSite(): Promise<string> {
  try {
    // A file has no host; a page of ours (the welcome page) has one that is no site.
    const { protocol, hostname } = window.top!.location;
    return /^https?:$/.test(protocol) ? hostname : '';
  } catch {
    // A frame of another origin: the background knows the tab.
    return (await askBackground({ type: 'site' })) ?? '';
  }
}
