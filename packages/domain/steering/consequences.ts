import type { PlanElement } from '../plan-element.ts';
import { loadOf, moneyOf } from './effort.ts';
import { endedIn, going } from './ended.ts';

/** How something stands before and after a proposal. */
export interface Shift<K> {
  readonly of: K;
  readonly before: number;
  readonly after: number;
}

/** What a proposal would bring with it beside the changes themselves. */
export interface Consequences {
  /** Goals and priorities under which something went on before and nothing would after. */
  readonly emptied: readonly PlanElement[];
  /** How many efforts each owner answers for, where that changes. */
  readonly owners: readonly Shift<{ readonly name: string; readonly organisation?: string | undefined }>[];
  /** Money set aside for what goes on, by currency. */
  readonly money: readonly Shift<string>[];
  /** Person-years by organisation and year. */
  readonly effort: readonly Shift<{ readonly organisation: string; readonly year: number }>[];
}

/** What comes of the change from one plan to another. */
export function consequencesOf(before: readonly PlanElement[], after: readonly PlanElement[]): Consequences {
  return {
    emptied: emptied(before, after),
    owners: owners(before, after),
    money: shifts(moneyOf(before), moneyOf(after), (currency) => currency),
    effort: effort(before, after),
  };
}

const aims: readonly PlanElement['kind'][] = ['priority', 'goal'];
const efforts: readonly PlanElement['kind'][] = ['initiative', 'commitment'];

function emptied(before: readonly PlanElement[], after: readonly PlanElement[]): readonly PlanElement[] {
  const [had, has] = [served(before), served(after)];
  return after.filter(({ id, kind }) => aims.includes(kind) && had.has(id) && !has.has(id));
}

/** Ids of all elements under which an effort goes on. */
function served(elements: readonly PlanElement[]): ReadonlySet<string> {
  const parents = new Map(elements.map(({ id, parent }) => [id, parent]));
  const found = new Set<string>();
  const ended = endedIn(elements);
  for (const { id, kind } of elements) {
    if (!efforts.includes(kind) || ended.has(id)) continue;
    for (let up = parents.get(id); up !== undefined && !found.has(up); up = parents.get(up)) found.add(up);
  }
  return found;
}

function owners(before: readonly PlanElement[], after: readonly PlanElement[]): Consequences['owners'] {
  const named = new Map<string, { name: string; organisation?: string | undefined }>();
  const count = (elements: readonly PlanElement[]) => {
    const counts = new Map<string, number>();
    for (const { owner } of going(elements)) {
      if (!owner) continue;
      const key = owner.organisation ?? owner.name.toLowerCase();
      if (!named.has(key)) named.set(key, { name: owner.name, organisation: owner.organisation });
      counts.set(key, (counts.get(key) ?? 0) + 1);
    }
    return counts;
  };
  return shifts(count(before), count(after), (key) => named.get(key) ?? { name: key });
}

function effort(before: readonly PlanElement[], after: readonly PlanElement[]): Consequences['effort'] {
  const [was, is] = [loadOf(before), loadOf(after)];
  const organisations = [...new Set([...was.keys(), ...is.keys()])];
  return organisations.flatMap((organisation) =>
    shifts(was.get(organisation) ?? new Map(), is.get(organisation) ?? new Map(), (year: number) => ({
      organisation,
      year,
    })),
  );
}

function shifts<K, N>(
  before: ReadonlyMap<K, number>,
  after: ReadonlyMap<K, number>,
  name: (key: K) => N,
): readonly Shift<N>[] {
  const keys = [...new Set([...before.keys(), ...after.keys()])];
  return keys.flatMap((key) => {
    const [was, is] = [before.get(key) ?? 0, after.get(key) ?? 0];
    return was === is ? [] : [{ of: name(key), before: was, after: is }];
  });
}
