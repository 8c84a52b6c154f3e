import type { Frame, Range } from './frame.ts';
import { structureOf } from './language/structure.ts';
import type { Language } from './language.ts';
import { oneLine } from './outline.ts';
import type { Block } from './split.ts';
import type { Titled } from './title.ts';

const years = /(?<!\d)((?:19|20)\d\d)\s?(?:[-–—/]|to|til|till|bis)\s?((?:20)?\d\d)(?!\d)/;
const until = /(?:mod|til|to|till|towards|by|mot|bis|→|until)\s+(20\d\d)/i;

export function periodOf(
  reading: string,
  title: Titled,
  blocks: readonly Block[],
  language: Language,
): { readonly years: Frame['period']; readonly place?: Range } {
  const own = inText(title.text);
  const place = title.place ? { place: title.place } : {};
  if (own?.from) return { years: own, ...place };
  const alone = onOwnLine(reading);
  if (alone) return alone;
  const words = structureOf(language).paper.join('|');
  // "strategiperioden 2025-2028", "the strategy covers 2026 to 2030"; not "the previous plan, 2020–2024".
  const near = new RegExp(`(?:(?:${words})\\p{L}*|period\\p{L}*)[^.\\n]{0,60}?${years.source}`, 'iu').exec(
    reading.slice(0, 30_000),
  );
  const before = near ? reading.slice(Math.max(0, near.index - 24), near.index) : '';
  const found =
    near && !/forrige|tidligere|previous|last|former|förra|sidste|siste/i.test(before) ? inText(near[0]) : undefined;
  if (near && found) return { years: found, place: { start: near.index, end: near.index + near[0].length } };
  if (own) return { years: own, ...place };
  return dated(reading, blocks);
}

/** Years on a line of their own near the beginning, as title pages have them. */
function onOwnLine(reading: string): { readonly years: Frame['period']; readonly place: Range } | undefined {
  let at = 0;
  for (const line of reading.slice(0, 1500).split('\n')) {
    const found =
      line.length < 60 && line.replace(years, '').replace(/\P{L}/gu, '').length < 30 ? inText(line) : undefined;
    if (found?.from) return { years: found, place: { start: at, end: at + line.length } };
    at += line.length + 1;
  }
  return undefined;
}

function inText(text: string): Frame['period'] | undefined {
  const found = years.exec(text);
  if (found?.[1] && found[2]) {
    const from = Number(found[1]);
    const to = found[2].length === 4 ? Number(found[2]) : Math.floor(from / 100) * 100 + Number(found[2]);
    if (to > from && to - from < 60) return { from, to };
  }
  const end = until.exec(text);
  return end?.[1] ? { from: null, to: Number(end[1]) } : undefined;
}

// A front page with nothing but its date, "November 2012", says when the period begins.
function dated(reading: string, blocks: readonly Block[]): { readonly years: Frame['period']; readonly place?: Range } {
  const block = blocks
    .slice(0, 12)
    .find((each) => each.page === 1 && /^\p{L}+ (?:19|20)\d\d$/u.test(oneLine(reading, each)));
  const year = block && /\d{4}/.exec(oneLine(reading, block))?.[0];
  return block && year
    ? { years: { from: Number(year), to: null }, place: block }
    : { years: { from: null, to: null } };
}
