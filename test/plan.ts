import type { PlanEdit } from '@lofte/domain/edit-plan/plan-edit';
import { exampleDraft, exampleText } from '@lofte/domain/example-draft';
import type { Result } from '@lofte/domain/issue';
import { localActor } from '@lofte/domain/rights';
import { adoptDraft } from '@lofte/service/adopt-draft';
import { type EditResult, editPlan } from '@lofte/service/edit-plan';
import type { Service } from '@lofte/service/service';
import { ledgerHead } from '@lofte/store/entry-table';
import { findThing } from '@lofte/store/thing-table';

/** A strategy to write on, with as many initiatives as are wanted. */
export async function adoptPlan(service: Service, initiatives: number) {
  const bytes = new TextEncoder().encode(exampleText);
  const { strategy } = value(await adoptDraft(service, exampleDraft(), bytes, localActor));
  const elements: string[] = [];
  for (let index = 0; index < initiatives; index++) {
    const fields = { kind: 'initiative', title: `Initiativ ${index}`, text: '0' } as const;
    const entry = value(await edit(service, strategy, { do: 'add', fields, parent: null }));
    elements.push(entry.subject);
  }
  return { strategy, elements };
}

/** An edit by somebody who has just looked. */
export async function edit(service: Service, strategy: string, wanted: PlanEdit): Promise<EditResult> {
  const { seq } = await ledgerHead(service.store);
  return editPlan(service, strategy, { seen: seq, edit: wanted }, localActor);
}

/** An element as it stands, and the number of the entry after which it does. */
export async function look(service: Service, strategy: string, id: string) {
  return service.store.snapshot(async (db) => ({
    seen: (await ledgerHead(db)).seq,
    element: (await findThing(db, 'element', { strategy, id }))?.data,
  }));
}

export function value<T>(result: Result<T>): T {
  if (!result.ok) throw new Error(result.issues[0]?.message);
  return result.value;
}
