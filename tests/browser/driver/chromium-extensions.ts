/** What a reader can change about the extension on Chromium's own page. */
import type { BrowserContext } from 'playwright';

export async function configure(context: BrowserContext, change: ExtensionChange): Promise<void> {
  const page = await context.newPage();
  await page.goto('chrome://extensions');
  await page.evaluate(async (wanted) => {
    const { chrome: api } = globalThis as unknown as { chrome: ExtensionsPageApi };
    await api.developerPrivate.updateExtensionConfiguration(wanted);
  }, change);
  await page.close();
}

/** What the browser's own page about extensions can do. */
interface ExtensionsPageApi {
  developerPrivate: {
    updateExtensionConfiguration: (change: ExtensionChange) => Promise<void>;
  };
}

interface ExtensionChange {
  extensionId: string;
  hostAccess?: string;
  incognitoAccess?: boolean;
}
