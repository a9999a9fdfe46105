/** Host of the tab's top document, '' if it has none: as its frames say it, else from the address. Pure. */
import type { FromPage } from '../messages/page-port.ts';

export function siteOf(frames: readonly Pick<FromPage, 'top' | 'site'>[], url: string | undefined): string {
  const said = (frames.find(({ top }) => top) ?? frames[0])?.site;
  if (said !== undefined) return said;
  const address = url !== undefined && URL.canParse(url) ? new URL(url) : undefined;
  return address && /^https?:$/.test(address.protocol) ? address.hostname : '';
}
