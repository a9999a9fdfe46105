/** Where the real browsers are. Plain JavaScript of any Node since 18: it runs before the project's own Node is there. */
import { existsSync } from 'node:fs';
import { delimiter, join } from 'node:path';
import process from 'node:process';

const KNOWN = {
  chromium: {
    variable: 'CHROMIUM',
    commands: ['chromium', 'chromium-browser', 'google-chrome-for-testing'],
    places: ['/Applications/Chromium.app/Contents/MacOS/Chromium', '/opt/homebrew/bin/chromium'],
  },
  firefox: {
    variable: 'FIREFOX',
    commands: ['firefox-esr', 'firefox'],
    places: [
      '/Applications/Firefox.app/Contents/MacOS/firefox',
      'C:\\Program Files\\Mozilla Firefox\\firefox.exe',
      '/opt/firefox/firefox',
    ],
  },
};

/**
 * Path of a browser, or undefined. Google Chrome itself is no candidate: since version 137 it refuses
 * `--load-extension`, so nothing could be tested in it.
 * @param {'chromium' | 'firefox'} name
 * @returns {string | undefined}
 */
export function findBrowser(name) {
  const { variable, commands, places } = KNOWN[name];
  const named = process.env[variable];
  if (named) return existsSync(named) ? named : undefined;
  const folders = (process.env.PATH ?? '').split(delimiter).filter(Boolean);
  const suffix = process.platform === 'win32' ? '.exe' : '';
  const onPath = folders.flatMap((folder) => commands.map((command) => join(folder, command + suffix)));
  return [...onPath, ...places].find((path) => existsSync(path));
}
