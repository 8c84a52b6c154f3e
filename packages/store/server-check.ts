import { refused } from './refused.ts';
import type { Connection } from './server-pool.ts';

/** The first PostgreSQL that has what the tables use. */
const oldest = 15;

interface About {
  readonly version: number;
  readonly name: string;
  readonly encoding: string;
  readonly unbound: boolean;
}

/**
 * Throws `database-too-old` and `database-encoding`.
 *
 * @returns a warning, where one is due
 */
export async function checkServer(connection: Connection, place: string): Promise<string | undefined> {
  const [about] = await connection.query<About>(
    `select current_setting('server_version_num')::int as version, current_setting('server_version') as name,
       current_setting('server_encoding') as encoding, rolsuper or rolbypassrls as unbound
     from pg_roles where rolname = current_user`,
    [],
  );
  if (!about) return undefined;
  if (about.version < oldest * 10_000) {
    const message = `The database ${place} is PostgreSQL ${about.name}; Løfte needs PostgreSQL ${oldest} or later.`;
    throw refused({ code: 'database-too-old', message, where: place, values: { version: about.name, oldest } });
  }
  if (about.encoding !== 'UTF8') {
    const message = `The database ${place} keeps text as ${about.encoding}, which lacks letters that papers use. Create it with encoding UTF8.`;
    throw refused({ code: 'database-encoding', message, where: place, values: { encoding: about.encoding } });
  }
  return about.unbound
    ? `Warning: the name in the address of ${place} is a superuser or has BYPASSRLS, so the database itself does not keep workspaces apart. Use a plain role.`
    : undefined;
}
