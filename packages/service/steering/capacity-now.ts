import { loadOf } from '@lofte/domain/steering/effort';
import { type Fit, fitEffect, fitsOf } from '@lofte/domain/steering/fit';
import type { Proposal } from '@lofte/domain/steering/proposal';
import type { Organisation } from '@lofte/domain/things';
import { listOrganisations } from '@lofte/store/register-table';
import { elementsWithEffort } from '@lofte/store/steering-table';
import type { Service } from '../service.ts';
import { previewProposal } from './preview-proposal.ts';
import { steeringOf } from './steering-of.ts';

/** Work of all plans as they stand against what organisations have. */
export interface CapacityNow {
  readonly organisations: readonly Organisation[];
  readonly fits: readonly Fit[];
}

/** What a proposal would do to the work of an organisation in a year. */
export interface LoadShift extends Fit {
  readonly after: number;
  readonly effect: ReturnType<typeof fitEffect>;
}

export async function capacityNow({ store }: Pick<Service, 'store'>): Promise<CapacityNow> {
  return store.snapshot(async (db) => {
    const organisations = await listOrganisations(db);
    return { organisations, fits: fitsOf(loadOf(await elementsWithEffort(db)), organisations) };
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
  service: Pick<Service, 'store'>,
  now: CapacityNow,
): Promise<readonly { readonly proposal: Proposal; readonly shifts: readonly LoadShift[] }[]> {
  const { proposals } = await steeringOf(service);
  const found = [];
  for (const proposal of proposals.filter(({ state }) => state === 'ready')) {
    const { plans } = await previewProposal(service, proposal);
    const shifts = shiftsOf(
      now,
      plans.flatMap(({ consequences }) => consequences.effort),
    );
    if (shifts.length > 0) found.push({ proposal, shifts });
  }
  return found;
}
