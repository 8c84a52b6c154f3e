import { role } from './facts.ts';
import { putOrganisation } from './organisations.ts';
import { hasBodyWord } from './runs.ts';
import type { Scan } from './scan.ts';
import { endOf, isDash, kindOf, markAt, startOf, WORD, wordAt } from './tokens.ts';

/** A short form at token `i`: explained where it stands in brackets after a name, known where the paper explains it. Returns the token after it. */
export function acronymAt(scan: Scan, i: number): number {
  const t = scan.tokens;
  const start = startOf(t, i);
  const written = t.text.slice(start, endOf(t, i));
  const text = written.replace(/(?:['’]s|(?<=[A-Z])s)$/, '');
  const known = scan.explained.get(text);
  if (!known && markAt(t, i - 1) === 0x28 && markAt(t, i + 1) === 0x29 && explain(scan, i, text)) return i + 1;
  const place = { start, end: start + text.length };
  if (!known) {
    scan.waiting.push({ acronym: text, ...place });
    return 0;
  }
  scan.found.push({
    kind: 'organisation',
    name: known.name,
    acronym: text,
    ...(known.forum ? { forum: true } : {}),
    ...place,
  });
  return i + 1;
}

// "National Audit Office (NAO)": the name before the bracket, found already or told by its initials.
function explain(scan: Scan, i: number, acronym: string): boolean {
  const t = scan.tokens;
  const letters = acronym.replace(/[^\p{Lu}]/gu, '').toLowerCase();
  const from = longFormStart(scan, i - 2, letters);
  const before = endOf(t, i - 2);
  let named = -1;
  if (from >= 0 && (hasBodyWord(scan, from, i - 1) || hasBodyEnd(scan, from, i - 1))) named = startOf(t, from);
  const whole = takeBack(scan, named < 0 ? before : named, before, letters);
  if (named < 0 && whole < 0) return false;
  const first = whole >= 0 ? firstTokenAt(scan, whole, i) : from;
  putOrganisation(scan, first, i - 1, acronym, false);
  const { name, forum } = scan.explained.get(acronym) ?? { name: acronym, forum: false };
  scan.found.push({
    kind: 'organisation',
    name,
    acronym,
    ...(forum ? { forum } : {}),
    start: startOf(t, i),
    end: endOf(t, i),
  });
  return true;
}

// Takes back what was found of the name: in part, to be named whole; or whole, up to the bracket. Returns where a whole one starts, else -1.
function takeBack(scan: Scan, start: number, before: number, letters: string): number {
  let whole = -1;
  for (let last = scan.found.at(-1); last?.kind === 'organisation'; last = scan.found.at(-1)) {
    const isWhole = last.end === before && spells(last.name.toLowerCase(), letters);
    if (!isWhole && last.start < start) break;
    if (isWhole) whole = last.start;
    scan.found.pop();
  }
  return whole;
}

// True where the letters stand in the name in this order.
function spells(name: string, letters: string): boolean {
  let at = 0;
  for (let i = 0; i < name.length && at < letters.length; i++) if (name[i] === letters[at]) at++;
  return at === letters.length;
}

function firstTokenAt(scan: Scan, start: number, before: number): number {
  let at = before;
  while (at > 0 && startOf(scan.tokens, at) > start) at--;
  return at;
}

// Where the words begin whose initials are the letters; -1 where they are not.
function longFormStart(scan: Scan, last: number, letters: string): number {
  const t = scan.tokens;
  let matched = letters.length;
  if (scan.lexicon.language === 'en' && !wordAt(t, last).capital) return -1;
  let best = -1;
  for (let at = last, words = 0; at >= 0 && words < 14; at--) {
    const mark = markAt(t, at);
    if (mark === 0x2c || mark === 0x26 || isDash(mark)) continue;
    if (kindOf(t, at) !== WORD) break;
    words++;
    const word = wordAt(t, at);
    const initial = word.lower.charAt(0);
    if (matched > 0 && initial === letters.charAt(matched - 1)) matched--;
    else if (!word.capital && !(word.role & (role.inside | role.small))) break;
    if (word.capital && matched === 0 && initial === letters.charAt(0)) best = at;
    if (matched === 0) break;
  }
  return best;
}

const bodyEnd =
  /(?:organi[sz]ation(?:en)?|organisasjonen|agentur(?:et)?|byrå(?:et)?|sammenslutningen|union(?:en)?|komiteen?|network|alliance|partnership)$/;

function hasBodyEnd(scan: Scan, from: number, end: number): boolean {
  for (let at = from; at < end; at++) if (bodyEnd.test(wordAt(scan.tokens, at).bare)) return true;
  return false;
}
