import { startsSentence } from './countries.ts';
import { role } from './facts.ts';
import type { Name } from './nameindex.ts';
import { coordinatedFrom, hasBodyWord, runAfter, runAround } from './runs.ts';
import type { Scan } from './scan.ts';
import { endOf, gapOf, isDash, markAt, startOf, wordAt } from './tokens.ts';

/** An international body of the list at token `i`, or an organ of one: "FN’s Sikkerhedsråd". Returns the token after it. */
export function bodyAt(scan: Scan, i: number, name: Name, next: number): number {
  const t = scan.tokens;
  if (possessive(scan, next - 1) > 0 && wordAt(t, next).capital && gapOf(t, next) > 0) {
    const end = runAfter(scan, next);
    if (hasBodyWord(scan, next, end)) return putOrganisation(scan, i, end, '', true);
  }
  // "Røde Kors-kontoret" is not the body itself; "EU-landene" names it by its short form.
  const isCompound = isDash(markAt(t, next)) && gapOf(t, next) === 0 && gapOf(t, next + 1) === 0;
  if (isCompound && !name.acronym) return 0;
  const { acronym } = name;
  // One body has one name in a paper, whatever language the passage is in.
  const known = (acronym && scan.explained.get(acronym)?.name) || name.name;
  if (acronym) scan.explained.set(acronym, { name: known, forum: true });
  const end = endOf(t, next - 1) - possessive(scan, next - 1);
  scan.found.push({
    kind: 'organisation',
    name: known,
    ...(acronym ? { acronym } : {}),
    forum: true,
    start: startOf(t, i),
    end,
  });
  return next;
}

/** A body named by the ending of a word, with what belongs to it, or by a word in a run of capitalised ones. Returns the token after it. */
export function bodyWordAt(scan: Scan, i: number): number {
  const t = scan.tokens;
  const word = wordAt(t, i);
  const run = runAround(scan, i);
  if (word.role & role.bodyEnding && !(run && run.end > i + 1)) {
    // "Helse- og omsorgsdepartementet": the second part may have a small letter where the first has a capital one.
    const from = coordinatedFrom(scan, i);
    const isName = from < i || !startsSentence(scan, i) || word.bare.length > 9;
    if (wordAt(t, from).capital && isName) return putOrganisation(scan, from, i + 1, '', false);
  }
  return run ? putOrganisation(scan, run.from, run.end, '', false) : 0;
}

/** Notes the organisation that tokens `from` to `end` name, without the genitive of the last. Returns `end`. */
export function putOrganisation(scan: Scan, from: number, end: number, acronym: string, forum: boolean): number {
  const t = scan.tokens;
  const start = startOf(t, from);
  const stop = endOf(t, end - 1) - possessive(scan, end - 1);
  const name = t.text.slice(start, stop).replace(/\s+/g, ' ');
  if (acronym) scan.explained.set(acronym, { name, forum });
  scan.found.push({
    kind: 'organisation',
    name,
    ...(acronym ? { acronym } : {}),
    ...(forum ? { forum } : {}),
    start,
    end: stop,
  });
  return end;
}

/** Length of the genitive's ending on the word at token `i`: "FN’s" 2, "Sundhedsstyrelsens" 1, "Paris" 0. */
export function possessive(scan: Scan, i: number): number {
  const t = scan.tokens;
  const { lower, bare, role: roles, names } = wordAt(t, i);
  if (lower === bare) return 0;
  const cut = lower.length - bare.length;
  if (cut > 1) return cut;
  const isShortForm = t.text.charCodeAt(endOf(t, i) - 1) === 0x73 && t.text.charCodeAt(endOf(t, i) - 2) < 0x60;
  const isKnown = (roles & (role.bodyEnding | role.bodyWord)) !== 0 || names?.some((name) => name.rest.length === 0);
  return isShortForm || isKnown || /(?:et|en)s$/.test(lower) ? 1 : 0;
}
