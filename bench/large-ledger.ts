// A ledger as it is after years: many strategies, each changed again and again, written through the program's own shapes and chain.

import { changesOf } from '../packages/domain/changes-of.ts';
import type { Draft } from '../packages/domain/draft.ts';
import type { Change, Entry } from '../packages/domain/entry.ts';
import type { PlanElement } from '../packages/domain/plan-element.ts';
import { partDraft } from '../packages/domain/source.ts';
import { adopt } from '../packages/domain/strategy.ts';
import { changed } from '../packages/domain/thing-change.ts';
import type { Store } from '../packages/store/store.ts';
import { ledgerWriter } from './ledger-writer.ts';
import { inTurn } from './small-changes.ts';

export interface LedgerSize {
  readonly entries: number;
  readonly strategies: number;
}

const started = Date.parse('2021-01-04T08:00:00Z');
/** Five years, whatever the number of entries. */
const span = 5 * 365 * 24 * 3600 * 1000;

/** Tells how many entries are written. */
export async function writeLargeLedger(
  store: Store,
  draft: Draft,
  { entries, strategies }: LedgerSize,
  tell: (written: number) => void,
): Promise<void> {
  const ids = Array.from({ length: strategies }, (_, i) => strategyId(i));
  const source = await store.files.put(bytesOf(partDraft(draft).source));
  const sha256 = await store.files.put(bytesOf(draft.text));
  const paper = { ...draft, document: { ...draft.document, sha256 } };
  const writer = ledgerWriter(store, tell);
  const timeOf = (seq: number) => new Date(started + Math.floor((seq / entries) * span)).toISOString();
  const seal = (change: Change): Entry => writer.seal(change, timeOf(writer.seq()), `person-${writer.seq() % 6}`);
  const plans: PlanElement[][] = [];
  for (const id of ids) plans.push([...elementsOf(seal(adoption(paper, id, source)))]);
  for (let i = 0; writer.seq() < entries; i++) {
    const plan = plans[i % strategies] ?? [];
    const at = Math.floor(i / strategies) % plan.length;
    const element = plan[at];
    if (!element) throw new Error('A plan without elements');
    const next = inTurn(element, at, i, timeOf(writer.seq()));
    const strategy = ids[i % strategies] ?? '';
    const change = changed({ table: 'element', strategy, id: element.id }, element, next);
    if (!change) throw new Error('A change that changes nothing');
    plan[at] = next;
    seal({ kind: 'element.changed', version: 1, subject: element.id, strategy, changes: [change] });
    await writer.pass();
  }
  await writer.end();
}

export function strategyId(position: number): string {
  return `strategy-${position}`;
}

export function adoption(draft: Draft, id: string, source: string): Change {
  const title = `${draft.strategy.title} (${id})`;
  const { content } = partDraft({ ...draft, strategy: { ...draft.strategy, title } });
  const adopted = adopt(content, id, source);
  if (!adopted.ok) throw new Error(adopted.issues[0]?.message);
  const after = { strategy: adopted.value, paper: `paper-of-${id}` };
  return { kind: 'strategy.adopted', version: 1, subject: id, before: null, after };
}

export function elementsOf(entry: Entry): readonly PlanElement[] {
  return changesOf(entry).flatMap(({ table, after }) => (table === 'element' ? [after as PlanElement] : []));
}

export function bytesOf(value: string | object): Uint8Array {
  return new TextEncoder().encode(typeof value === 'string' ? value : JSON.stringify(value));
}
