import type { Change } from '@lofte/domain/entry';
import { added, changed, removed } from '@lofte/domain/thing-change';
import type { Organisation } from '@lofte/domain/things';
import { engagementsOfPartner } from '@lofte/store/partner-table';
import type { Db } from '@lofte/store/store';
import { findThing } from '@lofte/store/thing-table';

/** Where an organisation of the partnership forum is taken into another one: that one is in the forum, and what the partner wrote is its own. */
export async function partnerMerged(
  db: Db,
  kept: Pick<Organisation, 'id' | 'name'>,
  merged: string,
): Promise<readonly Change[]> {
  const leaves = await partnerLeaves(db, merged);
  const { id } = kept;
  const isIn = leaves.length === 0 || (await findThing(db, 'partner', { strategy: '', id })) !== undefined;
  const changes = [added({ table: 'partner', id }, { id })];
  const joins: Change = { kind: 'partner.joined', version: 1, subject: id, changes };
  return [...leaves, ...(isIn ? [] : [joins]), ...(await moved(db, kept, merged))];
}

/** An organisation that goes is no longer in the partnership forum. */
export async function partnerLeaves(db: Db, id: string): Promise<readonly Change[]> {
  const found = await findThing(db, 'partner', { strategy: '', id });
  if (!found) return [];
  const changes = [removed({ table: 'partner', id }, found.data)];
  return [{ kind: 'partner.left', version: 1, subject: id, changes }];
}

async function moved(db: Db, kept: Pick<Organisation, 'id' | 'name'>, merged: string): Promise<readonly Change[]> {
  return (await engagementsOfPartner(db, merged)).flatMap(({ id, data }): readonly Change[] => {
    const ours = data.ours.map((one) =>
      one.organisation === merged ? { name: kept.name, organisation: kept.id } : one,
    );
    const change = changed({ table: 'engagement', id }, data, { ...data, partner: kept.id, ours });
    return change ? [{ kind: 'partner-engagement.changed', version: 1, subject: id, changes: [change] }] : [];
  });
}
