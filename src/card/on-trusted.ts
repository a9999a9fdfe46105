/** Our shadow root is open, so the page's scripts can reach our controls: only what the reader does counts. */
export function onTrusted<E extends Event>(act: (event: E) => void): (event: E) => void {
  return (event) => {
    if (event.isTrusted) act(event);
  };
}
