// A ledger of five years of follow-up: strategies whose every part has an owner, asked each quarter, answered by most.

import type { Draft } from '../packages/domain/draft.ts';
import type { Change } from '../packages/domain/entry.ts';
import { addMonths } from '../packages/domain/follow-up/next-round.ts';
import type { Request, Round } from '../packages/domain/follow-up/round.ts';
import { states } from '../packages/domain/follow-up/state.ts';
import type { Ask, Update, Verdict } from '../packages/domain/follow-up/update.ts';
import type { PlanElement } from '../packages/domain/plan-element.ts';
import { partDraft } from '../packages/domain/source.ts';
import { added, changed } from '../packages/domain/thing-change.ts';
import type { Organisation, Person } from '../packages/domain/things.ts';
import type { Store } from '../packages/store/store.ts';
import { adoption, bytesOf, elementsOf, strategyId } from './large-ledger.ts';
import { ledgerWriter } from './ledger-writer.ts';

export interface FollowedSize {
  readonly updates: number;
  readonly strategies: number;
}

const organisations = 40;
const countries = ['UA', 'KE', 'IN', 'CN', 'BR', 'DE', 'SE', 'NO', 'US', 'JP'];
const quarters = 20;

interface Part {
  readonly strategy: string;
  element: PlanElement;
  ask?: Ask;
  update?: Update;
  verdict?: Verdict;
}

/** Tells how many entries are written. The last round was due ten days before `today`. */
export async function writeFollowedLedger(
  store: Store,
  draft: Draft,
  { updates, strategies }: FollowedSize,
  today: string,
  tell: (written: number) => void,
): Promise<void> {
  const source = await store.files.put(bytesOf(partDraft(draft).source));
  const sha256 = await store.files.put(bytesOf(draft.text));
  const paper = { ...draft, document: { ...draft.document, sha256 } };
  const writer = ledgerWriter(store, tell);
  const due = (quarter: number) => addMonths(dayFrom(today, -10), -3 * (quarters - 1 - quarter));
  let at = `${dayFrom(due(0), -60)}T08:00:00.000Z`;
  const seal = (change: Change, by = 'secretariat') => writer.seal(change, at, by);
  for (let i = 0; i < organisations; i++) seal(organisationAdded(i));
  seal(ownerAdded());
  const parts: Part[] = [];
  for (let i = 0; i < strategies; i++) {
    const strategy = strategyId(i);
    for (const element of elementsOf(seal(adoption(paper, strategy, source)))) parts.push({ strategy, element });
  }
  for (const [i, part] of parts.entries()) {
    seal(ownerGiven(part, i, due(quarters - 1)));
    await writer.pass();
  }
  const each = Math.ceil(updates / quarters);
  for (let quarter = 0; quarter < quarters; quarter++) {
    const round = {
      id: `round-${quarter}`,
      due: due(quarter),
      from: addMonths(due(quarter), -3),
      last: quarter === quarters - 1,
    };
    at = `${dayFrom(round.due, -20)}T08:00:00.000Z`;
    seal(roundSent(parts, round, at));
    at = `${dayFrom(round.due, -9)}T08:00:00.000Z`;
    // Some never answer in time: in the last round every seventh is silent.
    const silent = (i: number) => quarter === quarters - 1 && i % 7 === 3;
    for (let n = 0, i = quarter; n < each; i++) {
      const part = parts[i % parts.length];
      if (!part || silent(i % parts.length)) continue;
      seal(updateGiven(part, n++, round, at), `person-${i % 500}`);
      if (i % 3 !== 0) seal(accepted(part, at));
      await writer.pass();
    }
  }
  await writer.end();
}

/** Who is asked for all that their organisation answers for. */
export const owner = {
  ...{ id: 'owner', name: 'Ane Holm', mail: 'ane@example.dk', organisation: 'organisation-7' },
  language: 'da',
} as const satisfies Person;

function ownerAdded(): Change {
  const changes = [added({ table: 'person', id: owner.id }, owner)];
  return { kind: 'person.added', version: 1, subject: owner.id, changes };
}

function organisationAdded(i: number): Change {
  const organisation: Organisation = {
    ...{ id: `organisation-${i}`, name: `Styrelsen for opgave ${i}`, kind: 'agency', units: [] },
    ...(i % 2 === 0 ? { acronym: `SO${i}` } : {}),
  };
  const changes = [added({ table: 'organisation', id: organisation.id }, organisation)];
  return { kind: 'organisation.added', version: 1, subject: organisation.id, changes };
}

function ownerGiven(part: Part, i: number, last: string): Change {
  const { strategy, element } = part;
  const organisation = `organisation-${i % organisations}`;
  const next: PlanElement = {
    ...element,
    owner: { name: `Styrelsen for opgave ${i % organisations}`, organisation },
    countries: [countries[i % countries.length] ?? 'DK'],
    milestones: [
      { id: 'm1', title: 'Første etape står færdig', due: dayFrom(last, (i % 400) - 60) },
      { id: 'm2', title: 'Anden etape står færdig', due: dayFrom(last, 200 + (i % 400)) },
    ],
  };
  const change = changed({ table: 'element', strategy, id: element.id }, element, next);
  if (!change) throw new Error('A change that changes nothing');
  part.element = next;
  return { kind: 'element.changed', version: 1, subject: element.id, strategy, changes: [change] };
}

interface Asking {
  readonly id: string;
  readonly due: string;
  readonly from: string;
  readonly last: boolean;
}

function roundSent(parts: readonly Part[], asking: Asking, at: string): Change {
  const { id, due, from, last } = asking;
  const changes = parts.flatMap((part, i) => {
    const { strategy, element } = part;
    const ask: Ask = { element: element.id, round: id, request: `${id}-${i % 500}`, at, due };
    const key = { table: 'ask', strategy, id: element.id } as const;
    const change = part.ask ? changed(key, part.ask, ask) : added(key, ask);
    part.ask = ask;
    return change ? [change] : [];
  });
  const round: Round = {
    ...{ id, name: `Status ${due}`, state: last ? 'open' : 'closed', kinds: ['priority', 'goal', 'initiative'] },
    parts: [...new Set(parts.map(({ strategy }) => strategy))].map((strategy) => ({ strategy })),
    ...{ covers: { from, to: due }, due, questions: [], reminders: [], sent: at },
  };
  const elements = parts
    .filter((part) => part.element.owner?.organisation === owner.organisation)
    .map(({ strategy, element }) => ({ strategy, element: element.id }));
  const request: Request = { id: `${id}-owner`, round: id, person: owner.id, elements, at, link: 0 };
  changes.push(added({ table: 'request', id: request.id }, request));
  return { kind: 'round.sent', version: 1, subject: id, changes: [added({ table: 'round', id }, round), ...changes] };
}

const weighted = [1, 1, 1, 1, 2, 2, 3, 4, 0, 5] as const;

function updateGiven(part: Part, n: number, { id: round, from, due }: Asking, at: string): Change {
  const { strategy, element, update: before } = part;
  const state = states[weighted[(n * 7) % weighted.length] ?? 0] ?? 'on track';
  const text = `Arbejdet med ”${element.title.slice(0, 60)}” går videre efter planen; der er holdt ${n % 9} møder siden sidst.`;
  const update: Update = {
    ...{ id: `${round}-${n}`, element: element.id, state, text, round, request: `${round}-${n % 500}` },
    ...(n % 2 === 0
      ? { evidence: [{ id: 'e1', kind: 'link', url: `https://example.dk/${n}`, title: 'Referat', date: from }] }
      : {}),
    covers: { from, to: due },
    ...{ by: `person-${n % 500}`, at },
  };
  const key = { table: 'update', strategy, id: element.id } as const;
  const change = before ? changed(key, before, update) : added(key, update);
  if (!change) throw new Error('An update that says nothing');
  part.update = update;
  return { kind: 'update.given', version: 1, subject: element.id, strategy, changes: [change] };
}

function accepted(part: Part, at: string): Change {
  const { strategy, element, verdict: before } = part;
  const verdict: Verdict = { ...{ element: element.id, update: part.update?.id ?? '' }, what: 'accepted', by: 's', at };
  const key = { table: 'verdict', strategy, id: element.id } as const;
  const change = before ? changed(key, before, verdict) : added(key, verdict);
  if (!change) throw new Error('A verdict that changes nothing');
  part.verdict = verdict;
  return { kind: 'update.accepted', version: 1, subject: element.id, strategy, changes: [change] };
}

function dayFrom(day: string, days: number): string {
  return new Date(Date.parse(`${day}T12:00:00Z`) + days * 24 * 60 * 60 * 1000).toISOString().slice(0, 10);
}
