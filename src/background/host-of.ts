/** The host by which a site goes; '' where an address has none. */
export function hostOf(address: string | undefined): string {
  return address && URL.canParse(address) ? new URL(address).hostname : '';
}
