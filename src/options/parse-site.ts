/** What the reader typed or pasted in, the host as `location.hostname` says it out. Pure. */

/** Labels of letters, digits, hyphens and underscores; the URL parser lets more through. */
const HOST_NAME = /^[a-z0-9_]([a-z0-9_-]*[a-z0-9_])?(\.[a-z0-9_]([a-z0-9_-]*[a-z0-9_])?)*$/;
const IPV4 = /^\d+(\.\d+){3}$/;
const SCHEME = /^[a-z][a-z0-9+.-]*:\/\//i;
/** Characters of a full domain name, from DNS. */
const MAX_LENGTH = 253;

/** The host in lower case and punycode, or undefined where the text names none. */
export function parseSite(typed: string): string | undefined {
  const text = typed.trim();
  const whole = SCHEME.test(text);
  const address = whole ? text : `https://${text.replace(/^\/\//, '')}`;
  if (!URL.canParse(address)) return undefined;
  const { protocol, hostname, username } = new URL(address);
  if (protocol !== 'https:' && protocol !== 'http:') return undefined;
  const host = hostname.replace(/\.$/, '');
  if (host.startsWith('[')) return host;
  if (host.length > MAX_LENGTH || !HOST_NAME.test(host)) return undefined;
  return whole || isSurelyHost({ host, text, username }) ? host : undefined;
}

/** Without a scheme a word, a number or a mail address would be a host as well; those are slips. */
function isSurelyHost({ host, text, username }: { host: string; text: string; username: string }): boolean {
  if (username !== '') return false;
  if (IPV4.test(host)) return text.includes(host);
  return host === 'localhost' || host.includes('.');
}
