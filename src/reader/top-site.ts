/** "This site" is the host of the tab's top document; its frames follow it. */
import { askBackground } from '../messages/ask-background.ts';

/** The top document's host, '' where it has none (files) or cannot be known. */
export async function topSite(): Promise<string> {
  try {
    return window.top?.location.hostname ?? '';
  } catch {
    // A frame of another origin: the background knows the tab.
    return (await askBackground({ type: 'site' })) ?? '';
  }
}
