/**
 * A profile that Firefox has used once: it starts in half of the time that a new one takes (1.1 s instead of 2.2), since
 * its caches of compiled scripts are there. Each browser gets a copy, so that nothing goes from test to test.
 */
import { cpSync, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { launch } from 'puppeteer-core';

/** Where run-all.ts says that the used profile is. */
export const USED_PROFILE = 'FACT_CARDS_FIREFOX_PROFILE';

/** Starts Firefox once, without the extension. @returns the profile's folder, for whoever made it to remove */
export async function useProfile(executablePath: string): Promise<string> {
  const profile = newFolder();
  try {
    const browser = await launch({ browser: 'firefox', executablePath, headless: true, userDataDir: profile });
    await browser.close();
    return profile;
  } catch (error) {
    rmSync(profile, { recursive: true, force: true });
    throw error;
  }
}

/** A copy of the used profile and how to remove it; neither if there is none, when Firefox gets a new one. */
export function copyOfProfile(): { userDataDir?: string; removeProfile?: () => void } {
  const used = process.env[USED_PROFILE];
  if (used === undefined) return {};
  const userDataDir = newFolder();
  cpSync(used, userDataDir, { recursive: true });
  return { userDataDir, removeProfile: () => rmSync(userDataDir, { recursive: true, force: true }) };
}

function newFolder(): string {
  return mkdtempSync(join(tmpdir(), 'fact-cards-firefox-'));
}
