import { role } from './facts.ts';
import type { Scan } from './scan.ts';
import { gapOf, isDash, markAt, wordAt } from './tokens.ts';

/** The words that lead up to a time: "senest ved udgangen af", "by the end of". */
export function wordsBefore(
  scan: Scan,
  from: number,
): { readonly from: number; readonly deadline: boolean; readonly end: boolean; readonly atTime: boolean } {
  const t = scan.tokens;
  const { time } = scan.lexicon;
  const atTime = (wordAt(t, from - 1).role & role.at) !== 0 && gapOf(t, from) !== 0;
  let end = false;
  let leads = false;
  let at = from - 1;
  for (let steps = 0; steps < 6; steps++) {
    const { lower } = wordAt(t, at);
    const by = byPhrase(scan, at);
    if (by >= 0) {
      // "senest ved udgangen af": two such phrases in a row.
      const earlier = by > 0 ? byPhrase(scan, by - 1) : -1;
      return { from: earlier >= 0 ? earlier : by, deadline: true, end, atTime: true };
    }
    const isAround = time.around.includes(lower);
    if (time.end.includes(lower)) end = true;
    else if (isDash(markAt(t, at)) && gapOf(t, at) === 0) leads = true;
    else if (isAround) leads = true;
    else if (!time.between.includes(lower) && !time.year.includes(lower)) break;
    at--;
  }
  return { from: at + 1, deadline: false, end, atTime: atTime || end || leads };
}

// The first token of the deadline phrase that ends at `at`, -1 where none does.
function byPhrase(scan: Scan, at: number): number {
  const t = scan.tokens;
  const last = wordAt(t, at).lower;
  if (last === '') return -1;
  for (const phrase of scan.lexicon.time.by) {
    if (!phrase.endsWith(last)) continue;
    const words = phrase.split(' ');
    if (words.every((word, k) => wordAt(t, at - words.length + 1 + k).lower === word)) return at - words.length + 1;
  }
  return -1;
}
