import type { Editable } from '@lofte/domain/edit-plan/editable';
import type { Register } from '@lofte/domain/edit-plan/editing';
import type { PlanEdit } from '@lofte/domain/edit-plan/plan-edit';
import { bad, good, type Result } from '@lofte/domain/issue';
import type { ProposedEdit } from '@lofte/domain/steering/proposal';
import type { Db } from '@lofte/store/store';
import { findThing, readThings } from '@lofte/store/thing-table';

/** The edits of a proposal by the strategy they change, in the order given. */
export function byStrategy(edits: readonly ProposedEdit[]): ReadonlyMap<string, readonly PlanEdit[]> {
  const grouped = Map.groupBy(edits, ({ strategy }) => strategy);
  return new Map([...grouped].map(([strategy, those]) => [strategy, those.map(({ edit }) => edit)]));
}

/** A whole plan as an edit needs it, as it stands now or stood after the entry `seq`. Issue `unknown-strategy` */
export async function editablePlan(db: Db, strategy: string, seq?: number): Promise<Result<Editable>> {
  const at = { strategy, ...(seq === undefined ? {} : { seq }) };
  const facts = await findThing(db, 'strategy', { ...at, id: strategy });
  if (!facts) return bad(unknownStrategy(strategy));
  const elements = (await readThings(db, 'element', at)).map(({ data }) => data);
  const mentions = await readThings(db, 'mention', at);
  return good({ strategy: facts.data, elements, mentions });
}

/** Everybody that edits could name. */
export async function wholeRegister(db: Db): Promise<Register> {
  const by = <T extends { readonly id: string }>(rows: readonly { readonly data: T }[]) =>
    new Map(rows.map(({ data }) => [data.id, data]));
  return {
    organisations: by(await readThings(db, 'organisation', { strategy: '' })),
    people: by(await readThings(db, 'person', { strategy: '' })),
  };
}

function unknownStrategy(id: string) {
  return { code: 'unknown-strategy', message: 'This strategy no longer exists.', where: 'edits', values: { id } };
}
