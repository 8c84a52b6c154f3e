import type { ElementField, PlanElement } from '../plan-element.ts';
import type { WantedFields } from './plan-edit.ts';

/** Fields as they are to stand. A key that is there with nothing in it: the field goes. */
export type Settled = { readonly [F in ElementField]?: PlanElement[F] | undefined };

type Given<F extends ElementField> = NonNullable<WantedFields[F]>;

/** Blanks around words gone, nothing kept for what is empty, ids for what is new. Says nothing of what is right. */
export function tidyFields(wanted: WantedFields, newId: () => string): Settled {
  const settled: Record<string, unknown> = {};
  for (const [field, value] of Object.entries(wanted) as [ElementField, never][]) {
    if (value !== undefined) settled[field] = value === null ? undefined : tidy[field](value, newId);
  }
  return settled as Settled;
}

const tidy: { readonly [F in ElementField]: (given: Given<F>, newId: () => string) => PlanElement[F] | undefined } = {
  kind: (kind) => kind,
  number: line,
  // An empty title is for the rules to refuse.
  title: (title) => line(title) ?? '',
  text: lines,
  owner: party,
  contributors: (all) => some(all.map(party)),
  countries: (codes) => some([...new Set(codes.map((code) => code.trim().toUpperCase()))].filter(Boolean)),
  period: ({ from, to, words }) => {
    const period = defined({ from: line(from), to: line(to), words: line(words) });
    return Object.keys(period).length > 0 ? period : undefined;
  },
  milestones: (all, newId) =>
    some(
      all.map(({ id = newId(), title, due, done }) =>
        defined({ id, title: line(title) ?? '', due: line(due), done: line(done) }),
      ),
    ),
  indicators: (all, newId) =>
    some(
      all.map(({ id = newId(), title, unit, direction, baseline, periods, source }) =>
        defined({
          ...{ id, title: line(title) ?? '', unit: line(unit) ?? '', direction },
          baseline: baseline && { period: baseline.period.trim(), value: baseline.value },
          periods: periods
            .map((one) => defined({ ...one, period: one.period.trim(), source: line(one.source) }))
            .toSorted((a, b) => (a.period < b.period ? -1 : a.period > b.period ? 1 : 0)),
          source: line(source),
        }),
      ),
    ),
  funds: (all, newId) =>
    some(
      all.map(({ id = newId(), kind, amount, currency, period, source }) =>
        defined({
          ...{ id, kind, amount, currency: currency.trim().toUpperCase() },
          ...{ period: line(period), source: line(source) },
        }),
      ),
    ),
  effort: (all, newId) =>
    some(
      all
        .map(({ id = newId(), year, personYears, organisation }) =>
          defined({ id, year, personYears, organisation: line(organisation) }),
        )
        .toSorted((a, b) => a.year - b.year),
    ),
  decided: (decided) => decided ?? undefined,
  tags: (tags) => some([...new Set(tags.map((tag) => line(tag) ?? ''))].filter(Boolean)),
};

/** Without keys that hold nothing. */
export function defined<T extends object>(data: T): T {
  return Object.fromEntries(Object.entries(data).filter(([, value]) => value !== undefined)) as T;
}

/** Words on one line; undefined where there are none. */
export function line(words: string | undefined): string | undefined {
  return words?.replace(/\s+/g, ' ').trim() || undefined;
}

/** Words on several lines; undefined where there are none. */
export function lines(words: string | undefined): string | undefined {
  return words?.replace(/\r\n?/g, '\n').trim() || undefined;
}

function party<P extends { name: string; organisation?: string | undefined; unit?: string | undefined }>(given: P): P {
  return defined({ ...given, name: line(given.name) ?? '' });
}

function some<T>(all: readonly T[]): T[] | undefined {
  return all.length > 0 ? [...all] : undefined;
}
