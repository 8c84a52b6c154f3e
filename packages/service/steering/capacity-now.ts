import type { Editable } from '@lofte/domain/edit-plan/editable';
import type { Register } from '@lofte/domain/edit-plan/editing';
import { applyEdits } from '@lofte/domain/steering/apply-edits';
import { type Consequences, consequencesOf } from '@lofte/domain/steering/consequences';
import { loadOf, loadsTogether } from '@lofte/domain/steering/effort';
import { type Fit, fitEffect, fitsOf, type LoadShift } from '@lofte/domain/steering/fit';
import type { Proposal } from '@lofte/domain/steering/proposal';
import type { Organisation } from '@lofte/domain/things';
import { listOrganisations } from '@lofte/store/register-table';
import { worksOfPlans } from '@lofte/store/steering-table';
import { readThings } from '@lofte/store/thing-table';
import type { Service } from '../service.ts';
import { byStrategy, editablePlan, wholeRegister } from './plans-for.ts';

/** Work of all plans as they stand against what organisations have. */
export interface CapacityNow {
  readonly organisations: readonly Organisation[];
  readonly fits: readonly Fit[];
}

export async function capacityNow({ store }: Pick<Service, 'store'>): Promise<CapacityNow> {
  return store.snapshot(async (db) => {
    const organisations = await listOrganisations(db);
    return { organisations, fits: fitsOf(loadsTogether((await worksOfPlans(db)).map(loadOf)), organisations) };
  });
}

/** What the work comes to where one plan's changes by `shifts`. */
export function shiftsOf(
  { fits }: CapacityNow,
  shifts: readonly {
    readonly of: Pick<Fit, 'organisation' | 'year'>;
    readonly before: number;
    readonly after: number;
  }[],
): readonly LoadShift[] {
  return shifts.map(({ of: { organisation, year }, before, after }) => {
    const known = fits.find((one) => one.organisation === organisation && one.year === year);
    const fit = known ?? { organisation, year, load: before };
    const more = after - before;
    return { ...fit, after: Math.round((fit.load + more) * 100) / 100, effect: fitEffect(fit, more) };
  });
}

/** The proposals that wait for a decision and would change how much work there is, with what they would do to it. */
export async function proposalsOnCapacity(
  { store }: Pick<Service, 'store'>,
  now: CapacityNow,
): Promise<readonly { readonly proposal: Proposal; readonly shifts: readonly LoadShift[] }[]> {
  return store.snapshot(async (db) => {
    const proposals = (await readThings(db, 'proposal', { strategy: '' })).map(({ data }) => data);
    const waiting = proposals.filter(({ state }) => state === 'ready').toSorted((a, b) => (a.at < b.at ? 1 : -1));
    if (waiting.length === 0) return [];
    const register = await wholeRegister(db);
    const strategies = new Set(waiting.flatMap(({ edits }) => edits.map(({ strategy }) => strategy)));
    // Read once, however many proposals are about it.
    const plans = new Map<string, Editable>();
    for (const strategy of strategies) {
      const plan = await editablePlan(db, strategy);
      if (plan.ok) plans.set(strategy, plan.value);
    }
    return waiting.flatMap((proposal) => {
      const shifts = shiftsOf(now, effortShifts(proposal, plans, register));
      return shifts.length > 0 ? [{ proposal, shifts }] : [];
    });
  });
}

/** What a proposal does to the work in plans; nothing where these cannot be changed so any more. */
function effortShifts(
  { id, by, at, edits }: Proposal,
  plans: ReadonlyMap<string, Editable>,
  register: Register,
): Consequences['effort'] {
  let next = 0;
  const editing = { written: { by, at, decision: id }, register, newId: () => `${id}-new-${next++}` };
  return [...byStrategy(edits)].flatMap(([strategy, those]) => {
    const plan = plans.get(strategy);
    const applied = plan && applyEdits(plan, those, editing);
    return plan && applied?.ok ? consequencesOf(plan.elements, applied.value.after.elements).effort : [];
  });
}
