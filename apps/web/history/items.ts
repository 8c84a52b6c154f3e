import { SeenEvidence } from '@lofte/domain/follow-up/seen-by';
import { Update, Verdict } from '@lofte/domain/follow-up/update';
import { PlanElement } from '@lofte/domain/plan-element';
import { Organisation } from '@lofte/domain/things';
import type { Language } from '../language.ts';
import { sayMeasure, sayMoney, sayNumber } from '../numbers.ts';
import { sayTime } from '../time.ts';
import { type Reads, sayCountry } from './say-value.ts';
import { historyWords } from './words.ts';

/** One thing in a field that holds several: what it is told by, and what is said of it. */
export interface Item {
  /** The same before and after. */
  readonly key: string;
  readonly name: string;
  readonly facts: readonly (readonly [label: string, value: string])[];
}

export interface ItemChanges {
  readonly removed: readonly Item[];
  readonly added: readonly Item[];
  readonly changed: readonly { readonly item: Item; readonly facts: readonly FactChange[] }[];
}

export interface FactChange {
  readonly label: string;
  readonly was?: string;
  readonly is?: string;
}

/** What went, what came, and what is said differently of the same thing. */
export function itemChanges(was: readonly Item[], is: readonly Item[]): ItemChanges {
  const before = new Map(was.map((item) => [item.key, item]));
  const after = new Map(is.map((item) => [item.key, item]));
  return {
    removed: was.filter(({ key }) => !after.has(key)),
    added: is.filter(({ key }) => !before.has(key)),
    changed: is.flatMap((item) => {
      const old = before.get(item.key);
      const facts = old ? factChanges(old, item) : [];
      return facts.length > 0 ? [{ item: old ?? item, facts }] : [];
    }),
  };
}

function factChanges(was: Item, is: Item): readonly FactChange[] {
  const [before, after] = [new Map(was.facts), new Map(is.facts)];
  const labels = [...new Set([...before.keys(), ...after.keys()])];
  return labels.flatMap((label) => {
    const [old, now] = [before.get(label), after.get(label)];
    if (old === now) return [];
    return [{ label, ...(old === undefined ? {} : { was: old }), ...(now === undefined ? {} : { is: now }) }];
  });
}

type Items = (value: unknown, language: Language) => readonly Item[];

function each<T>(schema: Reads<readonly T[] | undefined>, item: (one: T, language: Language) => Item): Items {
  return (value, language) => {
    const { data = [] } = schema.safeParse(value);
    return data.map((one) => item(one, language));
  };
}

const bare = (name: string): Item => ({ key: name, name, facts: [] });

/** Fields that hold several things. */
export const itemFields: { readonly [field: string]: Items } = {
  contributors: each(PlanElement.shape.contributors, ({ name }) => bare(name)),
  countries: each(PlanElement.shape.countries, (code, language) => bare(sayCountry(language, code))),
  tags: each(PlanElement.shape.tags, bare),
  otherNames: each(Organisation.shape.otherNames, bare),
  units: each(Organisation.shape.units, ({ id, name, acronym }, language) => {
    const { facts } = historyWords[language];
    return { key: id, name, facts: said([facts.name, name], [facts.acronym, acronym]) };
  }),
  milestones: each(PlanElement.shape.milestones, ({ id, title, due, done }, language) => {
    const { facts } = historyWords[language];
    return {
      ...{ key: id, name: title },
      facts: said([facts.title, title], [facts.due, day(language, due)], [facts.done, day(language, done)]),
    };
  }),
  indicators: each(PlanElement.shape.indicators, indicator),
  evidence: each(SeenEvidence.array(), (one, language) => {
    const { facts, evidenceKinds } = historyWords[language];
    const kind = evidenceKinds[one.kind] || undefined;
    return { key: one.id, name: nameOf(one), facts: said([facts.kind, kind], [facts.date, day(language, one.date)]) };
  }),
  explained: (value) => {
    const { data = {} } = Update.shape.explained.safeParse(value);
    return Object.entries(data ?? {}).map(([key, name]) => ({ key, name, facts: [] }));
  },
  thread: each(Verdict.shape.thread, ({ from, text, at }, language) => {
    const { facts, remarkFrom } = historyWords[language];
    return { key: `${at} ${from}`, name: text, facts: said([facts.from, remarkFrom[from]]) };
  }),
  effort: each(PlanElement.shape.effort, ({ id, year, personYears }, language) => ({
    ...{ key: id, name: String(year) },
    facts: said([historyWords[language].personYears, sayNumber(language, personYears)]),
  })),
  capacity: each(Organisation.shape.capacity, ({ year, personYears }, language) => ({
    ...{ key: String(year), name: String(year) },
    facts: said([historyWords[language].personYears, sayNumber(language, personYears)]),
  })),
  funds: each(PlanElement.shape.funds, ({ id, kind, amount, currency, period, source }, language) => {
    const { facts, fundKinds } = historyWords[language];
    const sum = sayMoney(language, amount, currency);
    const details = said([facts.kind, fundKinds[kind]], [facts.amount, sum], [facts.period, day(language, period)]);
    return { key: id, name: sum, facts: [...details, ...said([facts.source, source])] };
  }),
};

function nameOf(one: SeenEvidence): string {
  if (one.kind === 'title') return one.title;
  if (one.kind === 'file') return one.name;
  return one.kind === 'link' ? (one.title ?? one.url) : one.quote;
}

type IndicatorData = NonNullable<PlanElement['indicators']>[number];

function indicator({ id, title, unit, direction, baseline, periods, source }: IndicatorData, language: Language): Item {
  const { facts, directions } = historyWords[language];
  const measured = (value: number | undefined) =>
    value === undefined ? undefined : unit === '%' ? sayMeasure(language, value, unit) : sayNumber(language, value);
  const start = baseline && `${measured(baseline.value)} (${day(language, baseline.period)})`;
  return {
    ...{ key: id, name: title },
    facts: [
      ...said([facts.title, title], [facts.unit, unit], [facts.direction, directions[direction]]),
      ...said([facts.baseline, start]),
      ...periods.flatMap((one) => {
        const when = day(language, one.period) ?? one.period;
        return said(
          [facts.target(when), measured(one.target)],
          [facts.actual(when), measured(one.actual)],
          [facts.sourceOf(when), one.source],
        );
      }),
      ...said([facts.source, source]),
    ],
  };
}

function day(language: Language, iso: string | undefined): string | undefined {
  return iso === undefined ? undefined : (sayTime(language, iso) ?? iso);
}

function said(...facts: readonly (readonly [string, string | undefined])[]): readonly (readonly [string, string])[] {
  return facts.flatMap(([label, value]) => (value === undefined ? [] : [[label, value] as const]));
}

/** An item with all that is said of it, in one line. */
export function sayItem({ name, facts }: Item): string {
  const further = facts.filter(([, value]) => value !== name).map(([label, value]) => `${label}: ${value}`);
  return further.length > 0 ? `${name} (${further.join(', ')})` : name;
}
