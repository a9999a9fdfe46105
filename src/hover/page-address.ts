/** The page by which "hide on this page" goes: without query and fragment, which change while one reads. */
export function pageAddress(): string {
  return location.origin === 'null' ? location.href.split(/[?#]/)[0]! : location.origin + location.pathname;
}
