import { isDate } from '../../edit-plan/check-dates.ts';
import { readDate } from '../../written/read-date.ts';

/** What stands in a cell where nothing is said. */
const nothing = /^(?:[-–—?]*|n\/?a)$/i;

/** A time without an end: no date, and no fault. */
const goesOn = /^(?:løbende|kontinuerlig[te]?|ongoing|continuous(?:ly)?|permanent)\.?$/i;

/**
 * The last day, month or year of a time as people write it in a plan: `Q2 2027`, `2. kvartal 2027`, `ultimo 2027`, `by the end of 2027`,
 * `2026-2027`, `uge 23, 2027` (to its Sunday), and all that `readDate` knows. What is no time stands as it was said.
 */
export function readDue(written: string): { readonly due?: string; readonly dueSaid?: string } {
  const said = written.trim();
  if (nothing.test(said)) return {};
  const text = said.replace(/[\u2010-\u2015]/g, '-').replace(/T\d\d:.*$/, '');
  const last = lastOf(text);
  return last !== undefined && isDate(last) ? { due: last } : { dueSaid: said };
}

/** Whether words that are no time say all the same when: always. */
export function saysAlways(dueSaid: string): boolean {
  return goesOn.test(dueSaid);
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
  const [, season, of4] =
    /^(forår|sommer|efterår|spring|summer|autumn|fall)(?:en|et)?(?:[\s-]+(?:of\s+)?)(\d{4})$/i.exec(text) ?? [];
  if (season && of4) return `${of4}-${seasons[season.toLowerCase()]}`;
  const [, week, weekOf] = /^(?:uge|week)\s+(\d{1,2})[\s,/-]+(?:of\s+)?(\d{4})$/i.exec(text) ?? [];
  if (week && weekOf) return sundayOf(Number(weekOf), Number(week));
  const [, from, to] = /^(\d{4})\s*(?:-|til|to|\/)\s*(\d{4})$/i.exec(text) ?? [];
  if (from && to) return to >= from ? to : undefined;
  const [, day, month, two] = /^(\d{1,2})[./-](\d{1,2})[./-](\d{2})$/.exec(text) ?? [];
  if (day && month && two) return readDate(`${day}.${month}.20${two}`);
  const [, monthOf, yearOf] = /^(\d{1,2})[./-](\d{4})$/.exec(text) ?? [];
  if (monthOf && yearOf) return `${yearOf}-${monthOf.padStart(2, '0')}`;
  return readDate(text.replace(/^(?:primo|medio|ultimo|early|mid|late)[\s-]+/i, ''));
}

const parts: Readonly<Record<string, string>> = {
  ...{ primo: '01', early: '03', medio: '06', mid: '06' },
  ...{ ultimo: '12', late: '12', end: '12' },
};

/** The last month of a season, as the meteorological institutes of the North count them. */
const seasons: Readonly<Record<string, string>> = {
  ...{ forår: '05', spring: '05', sommer: '08', summer: '08' },
  ...{ efterår: '11', autumn: '11', fall: '11' },
};

/** The last day of a week (ISO 8601: the week with the year's first Thursday is its first); undefined where the year has none so numbered. */
function sundayOf(year: number, week: number): string | undefined {
  const day = (n: number) => new Date(Date.UTC(year, 0, n));
  // The 4th of January is in the first week.
  const firstMonday = 4 - ((day(4).getUTCDay() + 6) % 7);
  const thursday = day(firstMonday + (week - 1) * 7 + 3);
  if (week < 1 || thursday.getUTCFullYear() !== year) return undefined;
  return day(firstMonday + (week - 1) * 7 + 6)
    .toISOString()
    .slice(0, 10);
}
