import type { Visibility } from '@lofte/domain/world/engagement';
import type { Db } from './store.ts';
import type { Version } from './thing-table.ts';

/** Whether somebody is in the partnership forum. */
export async function hasPartners(db: Db): Promise<boolean> {
  const rows = await db.query('select 1 from partner where workspace = $1 and until is null limit 1', [db.workspace]);
  return rows.length > 0;
}

/** What is shared about one country or a partner's, and lasts into the days from one on; the newest first. */
export async function sharedEngagements(
  db: Db,
  { country, from, limit }: { readonly country: string; readonly from: string; readonly limit: number },
): Promise<readonly Version<'engagement'>[]> {
  return db.query(
    `select strategy, id, since, data from engagement
     where workspace = $1 and until is null and shared_in = $2 and last_day >= $3
     order by first_day desc, id limit $4`,
    [db.workspace, country, from, limit],
  );
}

/** How much of one kind there is of a country; it is the partner's where there is one, else ours. */
export interface SharedCount {
  readonly country: string;
  readonly visible: Visibility;
  readonly partner: string | null;
  readonly count: number;
}

/** How much is shared or a partner's of each country that lasts into the days from one on. */
export async function countShared(db: Db, from: string): Promise<readonly SharedCount[]> {
  return db.query(
    `select shared_in as country, data ->> 'visible' as visible, partner, count(*)::int as count
     from engagement where workspace = $1 and until is null and shared_in is not null and last_day >= $2
     group by 1, 2, 3`,
    [db.workspace, from],
  );
}

/** All that the people of one partner wrote down. */
export async function engagementsOfPartner(db: Db, partner: string): Promise<readonly Version<'engagement'>[]> {
  return db.query(
    `select strategy, id, since, data from engagement
     where workspace = $1 and until is null and partner = $2 order by id`,
    [db.workspace, partner],
  );
}
