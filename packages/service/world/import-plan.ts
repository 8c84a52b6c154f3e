import { dayOf } from '@lofte/domain/day';
import type { Entry } from '@lofte/domain/entry';
import { bad, type Result } from '@lofte/domain/issue';
import type { Actor } from '@lofte/domain/rights';
import { comparePoints } from '@lofte/domain/world/plan-file/compare-points';
import type { FoundColumns } from '@lofte/domain/world/plan-file/find-columns';
import type { PlanTable } from '@lofte/domain/world/plan-file/plan-table';
import type { Service } from '../service.ts';
import { changedMeanwhile } from '../steering/steering-issues.ts';
import { changePartnership } from './keep-partnership.ts';
import { partnershipOf } from './things-of.ts';
import { unknownPartnership } from './world-issues.ts';

/**
 * Takes the points of a table into the plan of a partnership, all in one entry; what cannot be read stays out.
 *
 * @param since the number of the entry that made the partnership as the preview saw it
 * Issues: `not-allowed`, `unknown-partnership`, `changed-meanwhile`, `nothing-changed`, and those of `settlePartnership`
 */
export async function importPlan(
  service: Service,
  id: string,
  {
    table,
    found,
    file,
    since,
  }: { readonly table: PlanTable; readonly found: FoundColumns; readonly file: string; readonly since: number },
  actor: Actor,
): Promise<Result<Entry>> {
  const before = await partnershipOf(service, id);
  if (!before) return bad(unknownPartnership);
  if (before.since !== since) return bad(changedMeanwhile);
  const { points, lines } = comparePoints(before.thing.points, table, found);
  // A file that says nothing new is not where the plan comes from.
  const brings = lines.some(({ how }) => how !== 'same');
  const origin = { file: file.slice(0, 300), day: dayOf(service.now()), by: actor.id };
  const wanted = { ...before.thing, points, ...(brings ? { pointsFrom: origin } : {}) };
  return changePartnership(service, id, { wanted, since }, actor);
}
