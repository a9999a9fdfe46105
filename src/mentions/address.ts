/** Web and mail addresses, handles and identifiers: a name inside one is no mention. */
import { classOf, lowerOf, UNSPACED, unspacedSign } from './characters.ts';
import { COMPOSE, DROP, foldUnit } from './fold-unit.ts';
import { regex } from './letters.ts';

/** Units looked at on each side; longer addresses are cut, their beginning or end is enough to know them. */
const REACH = 256;
const breaks = /[\s\u3000-\u303f\u3040-\u30ff\u3400-\u9fff\uff00-\uff20"“”„«»<>|]/;
const schemeBefore = /(?:[a-z][a-z0-9+.-]*:\/\/|www\.)[^,;]*$/i;
const domainPathBefore = /[a-z0-9-]\.[a-z]{2,24}\/\S*$/i;
/** A file's path: /var/log/name, ~/name, ./name; two slashes in a token of no address are a path as well. */
const pathBefore = /(?:^|[=:])[~.]{0,2}\/\S*$|^[\w.-]+\/[\w./-]+\/$/;
const mailAfter = /^[\w.+-]*@[\w-]/;
const handleBefore = /@[\w.-]*$/;
const domainAfter = regex.u`^\.[a-z]{2,24}(?![\p{L}\p{N}_])|^\.\w+[(.=]`;
const subdomainBefore = /[a-z0-9]\.$/i;
/** D.Trump, and `1.` before an item of a list. */
const initialBefore = /^[:;,(]?(?:[A-Z]|\d{1,2})\.$/;
/** --model=name, in a command. */
const flagBefore = /^--?[\w-]+=\S*$/;
const identifierBefore = /[_\\]$/;
/** $ford is a variable, $TSLA a share. */
const variableBefore = /\$$/;
const identifierAfter = /^[_\\]\w|^_/;
/** ford(x), ford(): a call. Capitals and long numbers in brackets are a share or a second name: Nvidia(NVDA). */
const callAfter = /^\((?:[a-z_]|\d{1,3}(?![\d%.])|\)|["'`])/;

/**
 * Does the name at [start, end) lie in an address, a handle or an identifier?
 * Folded unit by unit, so that invisible characters inside an address do not hide it.
 */
export function addressAround(text: string, start: number, end: number): boolean {
  // The usual neighbours of a name are white space and closing punctuation: no look beyond them is needed.
  const before = tokenBefore(text, start);
  const after = tokenAfter(text, end);
  if (before === '' && after === '') return false;
  return (
    schemeBefore.test(before) ||
    domainPathBefore.test(before) ||
    (pathBefore.test(before) && !isCredit(before, after, text.charAt(start - 2))) ||
    handleBefore.test(before) ||
    (subdomainBefore.test(before) && !initialBefore.test(before)) ||
    flagBefore.test(before) ||
    identifierBefore.test(before) ||
    (variableBefore.test(before) && isLower(text, start)) ||
    mailAfter.test(after) ||
    domainAfter.test(after) ||
    identifierAfter.test(after) ||
    // No function has a name in Han or Kana, and there a bracket stands without a space: 比亚迪(002594).
    (classOf(text.charCodeAt(end - 1)) !== UNSPACED && callAfter.test(after))
  );
}

/** AFP/Getty/Reuters, BMW/Audi/Tesla, and a lone slash before a name: no file's path. */
function isCredit(before: string, after: string, beforeSlash: string): boolean {
  return (
    (before === '/' && beforeSlash === ' ' && !after.startsWith('/')) ||
    (/^[A-Za-z-]+\/(?:[A-Z][A-Za-z-]*\/)*$/.test(before) && /^[A-Z]|\/[A-Z]/.test(before))
  );
}

function isLower(text: string, at: number): boolean {
  const unit = foldUnit(text.charCodeAt(at));
  return lowerOf(unit) === unit;
}

function tokenBefore(text: string, start: number): string {
  let token = '';
  for (let at = start - 1; at >= 0 && token.length < REACH; at--) {
    const unit = shown(text, at);
    // 圖／路透社: whose picture it is, no path.
    if (unspacedSign.test(unit)) return isAddressed(text, at) ? token : token.replace(/^\//, '');
    if (breaks.test(unit)) break;
    token = unit + token;
  }
  return token;
}

/** Does an address or path go on before this sign (/home/用户/Tesla)? */
function isAddressed(text: string, at: number): boolean {
  return /[/:][^\s]*$/.test(text.slice(Math.max(0, at - REACH), at));
}

function tokenAfter(text: string, end: number): string {
  let token = '';
  for (let at = end; at < text.length && token.length < REACH; at++) {
    const unit = shown(text, at);
    if (breaks.test(unit)) break;
    token += unit;
  }
  return token;
}

/** A unit as a reader sees it: nothing for an invisible one. */
function shown(text: string, at: number): string {
  const unit = foldUnit(text.charCodeAt(at));
  return unit === DROP ? '' : unit === COMPOSE ? text[at]! : String.fromCharCode(unit);
}
