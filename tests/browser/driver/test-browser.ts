/** What a browser test can do, the same in Chromium and Firefox. */
import type { SpokenTree } from './spoken-tree.ts';

export interface Point {
  x: number;
  y: number;
}

export type Key =
  | 'Escape'
  | 'Tab'
  | 'Enter'
  | 'Space'
  | 'ArrowDown'
  | 'ArrowRight'
  | 'ArrowLeft'
  | 'Home'
  | 'End'
  | `Control+${'a' | 'c' | 'v' | 'z'}`;

/** What a page holds after forced collection; what a browser cannot tell is undefined (docs/browsers.md). */
export interface Figures {
  listeners: number;
  /** All that are alive, in the document or not. */
  nodes?: number;
  ranges?: number;
  ports?: number;
  signals?: number;
  /** Bytes: in Chromium of scripts' objects, in Firefox of the whole process. */
  heap: number;
}

export interface TestPage {
  /** Runs a function in the page's own world; it must not use anything from outside itself. */
  evaluate: <Result, Argument = undefined>(
    run: (argument: Argument) => Result | Promise<Result>,
    argument?: Argument,
  ) => Promise<Result>;
  /** Runs a script's text, whatever policy the page has. */
  runScript: (text: string) => Promise<void>;
  goto: (url: string) => Promise<void>;
  /** Real pointer events, on the way and at the end. */
  movePointer: (to: Point, steps?: number) => Promise<void>;
  pressButton: () => Promise<void>;
  releaseButton: () => Promise<void>;
  /** A finger comes down, goes on to the further points, stays for `hold` milliseconds, and is lifted. */
  touch: (points: readonly Point[], hold?: number) => Promise<void>;
  /** With a modifier as in `Control+c`. */
  pressKey: (key: Key) => Promise<void>;
  holdKey: (key: 'Shift') => Promise<void>;
  letGoKey: (key: 'Shift') => Promise<void>;
  type: (text: string) => Promise<void>;
  /** Alt+Shift and a letter, as the browser takes it for the extension. */
  pressShortcut: (letter: 'F' | 'M' | 'J' | 'K') => Promise<void>;
  /** What a screen reader is told of the page, which must be in front. */
  spoken: () => Promise<SpokenTree>;
  /** Ctrl+V, where the focus is. */
  paste: () => Promise<void>;
  /** Right-clicks, and chooses our entry in the browser's menu. What is selected must lie there. */
  chooseFromMenu: (at: Point) => Promise<void>;
  setSize: (size: { width: number; height: number }) => Promise<void>;
  /** Magnifies to twice the size, as two fingers do, around a point that stays where it is. The page must be in front. */
  pinch: (around: Point) => Promise<void>;
  /** Styles as for print, or for the screen again. The page must be in front. */
  emulatePaper: (on: boolean) => Promise<void>;
  /** PNG. */
  screenshot: () => Promise<Buffer>;
  toFront: () => Promise<void>;
  /** Collects garbage first. The page must be in front. */
  measure: () => Promise<Figures>;
  close: () => Promise<void>;
  /** Console lines and uncaught errors of the page, as `type: text`. */
  readonly console: readonly string[];
  /** Addresses that the page, or we in it, have asked for. */
  readonly requests: readonly string[];
}

/** What the browser itself speaks. */
export type TestLanguage = 'en' | 'de' | 'vi' | 'zh-CN';

export interface BrowserOptions {
  /** The built extension's folder; none = the browser as it comes. */
  extension?: string;
  language?: TestLanguage;
  dark?: boolean;
  forcedColors?: boolean;
  /** A device without a pointer that hovers. */
  touchOnly?: boolean;
  /** What an organisation has set for the extension: its managed storage, as a policy file of the browser. */
  policy?: Record<string, unknown>;
  /** Pages that are left are kept for the back button; Playwright switches that off otherwise. */
  backForwardCache?: boolean;
  /** `sync-off`: Firefox refuses storage.sync, Chromium keeps it on the machine. `local-full`: see extension-scope.ts. */
  storage?: 'sync-off' | 'local-full';
}

export interface TestBrowser {
  readonly name: 'chromium' | 'firefox';
  /** Opens a tab; undefined = an empty one. */
  open: (url?: string) => Promise<TestPage>;
  /** A page of the extension, such as `options.html`, in a tab. */
  openOwn: (path: string) => Promise<TestPage>;
  /** What the address bar suggests for a text with our keyword before it. */
  suggestionsFor: (text: string) => Promise<string[]>;
  /** Enters such a text. */
  enterWithKeyword: (text: string) => Promise<void>;
  /** Runs one of our commands for the page in front, also one that has no keys yet. */
  runCommand: (name: 'open' | 'toggle-site', page: TestPage) => Promise<void>;
  /** Ends the background, as the browser does when it has been idle. */
  endBackground: () => Promise<void>;
  /** Takes the permission to read pages away, as a reader can in the browser's own pages. */
  withdrawPermission: () => Promise<void>;
  /** Gives it again, likewise. Pages that are open are not read by that alone. */
  givePermission: () => Promise<void>;
  /** Lets the extension into private windows, as a reader can; it starts anew. */
  allowPrivateWindows: () => Promise<void>;
  close: () => Promise<void>;
}

/**
 * A host that the test browsers look up on this machine. Unlike 127.0.0.1 and localhost it is no secure context,
 * just as the plain http pages of the web are none.
 */
export const PLAIN_HOST = 'plain.example';
