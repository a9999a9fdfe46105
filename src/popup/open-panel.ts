/** Opens the page facts beside the page: a side panel in Chromium, a sidebar in Firefox. */
import { browser } from 'wxt/browser';

interface PanelApis {
  sidePanel?: { open: (where: { windowId: number }) => Promise<void> };
  sidebarAction?: { open: () => Promise<void> };
}

/** Undefined where the browser has no place beside the page, as on Android. To be called right in the reader's click. */
export function panelOpener(windowId: number | undefined): (() => void) | undefined {
  const { sidePanel, sidebarAction } = browser as typeof browser & PanelApis;
  const open = sidebarAction
    ? () => sidebarAction.open()
    : sidePanel && windowId !== undefined
      ? () => sidePanel.open({ windowId })
      : undefined;
  return (
    open &&
    (() => {
      open().then(
        () => close(),
        (error: unknown) => console.warn('Fact Cards: the browser did not open the panel.', error),
      );
    })
  );
}
