/** The host by which a site goes; '' where an address has none, as files and pages of the browser. */
export function hostOf(address: string | undefined): string {
  const { protocol, hostname } = address && URL.canParse(address) ? new URL(address) : { protocol: '', hostname: '' };
  return /^https?:$/.test(protocol) ? hostname : '';
}
