import type { Db } from './store.ts';

/** The workspace's key; `fresh` becomes it where there is none. Of two servers that begin at once both get the same. */
export async function signingKey(db: Db, fresh: () => string): Promise<string> {
  const found = () => db.query<{ key: string }>('select key from signing_key where workspace = $1', [db.workspace]);
  const [there] = await found();
  if (there) return there.key;
  await db.query('insert into signing_key (workspace, key) values ($1, $2) on conflict do nothing', [
    db.workspace,
    fresh(),
  ]);
  const [made] = await found();
  if (!made) throw new Error('A key that was just written is not there');
  return made.key;
}
