import { isDate } from '../../edit-plan/check-dates.ts';
import { readDate } from '../../written/read-date.ts';

/** A time that is no date: it goes on, or nobody has said yet. */
const never =
  /^(?:[-–—?]+|løbende|kontinuerlig[te]?|ongoing|continuous(?:ly)?|permanent|tbd|tbc|n\/?a|ingen|none|ikke fastsat|aftales|afklares)\.?$/i;

/**
 * The last day, month or year of a time as people write it in a plan: `Q2 2027`, `2. kvartal 2027`, `ultimo 2027`, `by the end of 2027`,
 * `2026-2027`, and all that `readDate` knows. `{}`: there is none; undefined: it is no time.
 */
export function readDue(written: string): { readonly due?: string } | undefined {
  const text = written
    .replace(/[\u2010-\u2015]/g, '-')
    .trim()
    .replace(/T\d\d:.*$/, '');
  if (text === '' || never.test(text)) return {};
  const last = lastOf(text);
  return last !== undefined && isDate(last) ? { due: last } : undefined;
}

function lastOf(written: string): string | undefined {
  const text = written
    .replace(/^(?:senest|inden|før|ved|i løbet af|by|before|no later than|latest|during|in|i|den)\s+/i, '')
    .replace(/^(?:the\s+)?(?:udgangen af|slutningen af|end of)\s+/i, 'ultimo ')
    .replace(/^(?:the )/i, '');
  const [, first, second, year] =
    /^(?:q([1-4])|([1-4])\.?\s*(?:kvartal|kvt\.?|quarter|q))[\s,/-]*(\d{4})$/i.exec(text) ?? [];
  if (year) return `${year}-${String(Number(first ?? second) * 3).padStart(2, '0')}`;
  const [, before4, q] = /^(\d{4})[\s,/-]*q([1-4])$/i.exec(text) ?? [];
  if (before4) return `${before4}-${String(Number(q) * 3).padStart(2, '0')}`;
  const [, half, other, of] = /^(?:h([12])|([12])\.?\s*(?:halvår|half))[\s,/-]*(?:of\s+)?(\d{4})$/i.exec(text) ?? [];
  if (of) return `${of}-${String(Number(half ?? other) * 6).padStart(2, '0')}`;
  const [, part, in4] = /^(primo|medio|ultimo|early|mid|late|end)[\s-]+(\d{4})$/i.exec(text) ?? [];
  if (part && in4) return `${in4}-${parts[part.toLowerCase()]}`;
  const [, from, to] = /^(\d{4})\s*(?:-|til|to|\/)\s*(\d{4})$/i.exec(text) ?? [];
  if (from && to) return to >= from ? to : undefined;
  const [, day, month, two] = /^(\d{1,2})[./-](\d{1,2})[./-](\d{2})$/.exec(text) ?? [];
  if (day && month && two) return readDate(`${day}.${month}.20${two}`);
  const [, monthOf, yearOf] = /^(\d{1,2})[./-](\d{4})$/.exec(text) ?? [];
  if (monthOf && yearOf) return `${yearOf}-${monthOf.padStart(2, '0')}`;
  return readDate(text.replace(/^ultimo\s+/i, ''));
}

const parts: Readonly<Record<string, string>> = {
  ...{ primo: '03', early: '03', medio: '06', mid: '06' },
  ...{ ultimo: '12', late: '12', end: '12' },
};
