import type { Alignment } from './align.ts';
import type { Facts, Item, ItemKind } from './facts.ts';
import { few, type LanguageWords } from './language-words.ts';

/** Why a wording promises less or more, or something else. */
export type WeakerReason =
  | 'less-binding'
  | 'condition-added'
  | 'later'
  | 'date-dropped'
  | 'smaller'
  | 'number-dropped'
  | 'fewer'
  | 'party-dropped'
  | 'part-dropped'
  | 'promise-dropped'
  | 'growth-dropped'
  | 'content-dropped';
export type StrongerReason =
  | 'more-binding'
  | 'condition-removed'
  | 'earlier'
  | 'date-added'
  | 'larger'
  | 'number-added'
  | 'more'
  | 'party-added'
  | 'part-added'
  | 'promise-added'
  | 'growth-added'
  | 'content-added';
const opposite = new Map<WeakerReason, StrongerReason>([
  ['less-binding', 'more-binding'],
  ['condition-added', 'condition-removed'],
  ['later', 'earlier'],
  ['date-dropped', 'date-added'],
  ['smaller', 'larger'],
  ['number-dropped', 'number-added'],
  ['fewer', 'more'],
  ['party-dropped', 'party-added'],
  ['part-dropped', 'part-added'],
  ['promise-dropped', 'promise-added'],
  ['growth-dropped', 'growth-added'],
  ['content-dropped', 'content-added'],
]);
const back = new Map<string, ChangeReason>(
  [...opposite].flatMap(([less, more]) => [[less, more] as const, [more, less] as const]),
);

/** What a reason is on the way back. */
export function mirroredReason<R extends string>(reason: R): R {
  return (back.get(reason) ?? reason) as R;
}

export type ChangeReason = WeakerReason | StrongerReason | 'turned-around';

/** One sign that a promise changed; `amount` above 0 is less of a promise, below 0 more of one. */
export interface Signal {
  readonly reason: ChangeReason;
  readonly amount: number;
}

type Of<K extends ItemKind> = Extract<Item, { kind: K }>;

export function signalsOf(
  before: Facts,
  after: Facts,
  { gone, come }: Alignment,
  words: LanguageWords,
): readonly Signal[] {
  return [
    ...binding(gone, come),
    ...conditions(gone, come),
    ...times(pick(gone, 'time'), pick(come, 'time')),
    ...numbers(pick(gone, 'number'), pick(come, 'number')),
    ...scope(pick(gone, 'scope'), pick(come, 'scope')),
    ...parties(gone, come),
    ...parts(before, after, gone, come, words),
    ...turned(gone, come, words),
  ];
}

function pick<K extends ItemKind>(items: readonly Item[], kind: K): readonly Of<K>[] {
  return items.filter((item): item is Of<K> => item.kind === kind);
}

function signal(less: WeakerReason, more: StrongerReason, amount: number): readonly Signal[] {
  if (amount === 0) return [];
  return [{ reason: amount > 0 ? less : more, amount }];
}

/** Smaller differences than this between two hedges are a matter of taste. */
const noticeable = 0.15;

function binding(gone: readonly Item[], come: readonly Item[]): readonly Signal[] {
  const sum = (items: readonly Item[]) => pick(items, 'hedge').reduce((all, item) => all + item.binding, 0);
  const wills = pick(gone, 'will').length - pick(come, 'will').length;
  const mays = pick(come, 'may').length - pick(gone, 'may').length;
  // "Must" became "may" where the author is not named.
  const open = wills > 0 && mays > 0 ? 0.5 : wills < 0 && mays < 0 ? -0.5 : 0;
  const amount = sum(come) - sum(gone) + open;
  return Math.abs(amount) < noticeable ? [] : signal('less-binding', 'more-binding', 2 * amount);
}

function conditions(gone: readonly Item[], come: readonly Item[]): readonly Signal[] {
  return signal(
    'condition-added',
    'condition-removed',
    pick(come, 'condition').length - pick(gone, 'condition').length,
  );
}

function times(gone: readonly Of<'time'>[], come: readonly Of<'time'>[]): readonly Signal[] {
  const due = (items: readonly Of<'time'>[]) =>
    items.flatMap(({ value }) => (value.since ? [] : [value.at])).sort((a, b) => a - b);
  const [was, is] = [due(gone), due(come)];
  const both = Math.min(was.length, is.length);
  const later = is.slice(0, both).reduce((sum, at, i) => sum + Math.sign(at - (was[i] ?? at)), 0);
  return [
    ...signal('later', 'earlier', 1.5 * Math.sign(later)),
    ...signal('date-dropped', 'date-added', Math.sign(was.length - is.length)),
  ];
}

function numbers(gone: readonly Of<'number'>[], come: readonly Of<'number'>[]): readonly Signal[] {
  const sorts = [...new Set([...gone, ...come].map(({ value }) => value.sort))];
  return sorts.flatMap((sort) => {
    const of = (items: readonly Of<'number'>[]) =>
      items.filter(({ value }) => value.sort === sort).map(({ value }) => value);
    const [was, is] = [of(gone), of(come)];
    const both = Math.min(was.length, is.length);
    const change = is.slice(0, both).reduce((sum, now, i) => {
      const then = was[i] ?? now;
      const ceiling = now.lessIsMore || then.lessIsMore;
      return sum + Math.sign(then.value - now.value) * (ceiling ? -1 : 1);
    }, 0);
    return [
      ...signal('smaller', 'larger', 1.5 * Math.sign(change)),
      ...signal('number-dropped', 'number-added', 0.6 * Math.sign(was.length - is.length)),
    ];
  });
}

function scope(gone: readonly Of<'scope'>[], come: readonly Of<'scope'>[]): readonly Signal[] {
  const level = (items: readonly Of<'scope'>[]) => Math.min(...items.map((item) => item.level));
  if (gone.length > 0 && come.length > 0) {
    const less = level(gone) - level(come);
    return Math.abs(less) < noticeable ? [] : signal('fewer', 'more', 1.2 * Math.sign(less));
  }
  // Not named: a good part of them, as "schools" leaves open which.
  const unnamed = (items: readonly Of<'scope'>[]) =>
    items.some((item) => item.level <= few) ? 1 : items.some((item) => item.level === 1) ? -0.5 : 0;
  return signal('fewer', 'more', unnamed(come) - unnamed(gone));
}

/** A party goes where no other comes for it; one for another is a change of another kind. */
function parties(gone: readonly Item[], come: readonly Item[]): readonly Signal[] {
  const count = (items: readonly Item[]) => pick(items, 'word').filter((item) => item.name).length;
  return signal('party-dropped', 'party-added', 0.8 * Math.sign(count(gone) - count(come)));
}

function turned(gone: readonly Item[], come: readonly Item[], words: LanguageWords): readonly Signal[] {
  const denials = (items: readonly Item[]) => pick(items, 'not').filter((item) => item.denies).length;
  const keys = (items: readonly Item[]) =>
    items.flatMap((item) => (item.kind === 'word' ? [item.raw] : item.kind === 'small' ? [item.key] : []));
  const [was, is] = [keys(gone), keys(come)];
  const says = (all: readonly string[], start: string) =>
    all.some((word) =>
      start.length < 5
        ? word === start || (start.length > 2 && word.startsWith(start) && word.length < start.length + 3)
        : word.startsWith(start),
    );
  const contraries = words.contrary.filter(
    ([a, b]) => (says(was, a) && says(is, b)) || (says(was, b) && says(is, a)),
  ).length;
  const times = Math.abs(denials(gone) - denials(come)) + Math.min(1, contraries);
  return times % 2 === 1 ? [{ reason: 'turned-around', amount: 4 }] : [];
}

/** Longer than this, what is left out explains more than it promises. */
const longestPart = 12;

/** One of several things that were to be done is left out, or one more is put in: nothing else changed. */
function parts(
  before: Facts,
  after: Facts,
  gone: readonly Item[],
  come: readonly Item[],
  words: LanguageWords,
): readonly Signal[] {
  const [lost, won] = [pick(gone, 'word'), pick(come, 'word')];
  // Parties are counted by themselves; `Indenrigs-` is half a word.
  if ([...lost, ...won].some((item) => item.name || item.raw.endsWith('-'))) return [];
  if (lost.length > 0 && won.length === 0 && isPart(before, lost, words))
    return [{ reason: 'part-dropped', amount: 0.6 }];
  if (won.length > 0 && lost.length === 0 && isPart(after, won, words)) return [{ reason: 'part-added', amount: -0.6 }];
  return [];
}

function isPart({ tokens }: Facts, items: readonly Of<'word'>[], words: LanguageWords): boolean {
  const start = Math.min(...items.map((item) => item.at));
  const end = Math.max(...items.map((item) => item.at));
  const joins = (i: number) => words.joins.has(tokens[i]?.key ?? '') || tokens[i]?.key === ',';
  const opens = tokens
    .slice(Math.max(0, start - 2), end)
    .some((token) => words.subordinate.has(token.key) && !words.to.has(token.key));
  const near = [start - 1, start - 2, end + 1].some(joins);
  return near && !opens && end - start < longestPart;
}
