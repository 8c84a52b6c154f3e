import { type Files, hashOf, isHash } from './files.ts';
import type { Connection, Pool } from './server-pool.ts';

/** Files as rows of the table `file`, so that a server keeps nothing of its own. Each workspace has its own. */
export function filesInDatabase(pool: Pool, workspace: string): Files {
  const query = <Row>(sql: string, ...values: readonly unknown[]) =>
    pool.hold((connection) => connection.query<Row>(sql, [workspace, ...values]));
  const where = 'from file where workspace = $1 and sha256 = $2';
  return {
    put: async (bytes) => {
      const sha256 = hashOf(bytes);
      // Asked first, so that bytes that are there already do not travel.
      const there = await query(`select 1 ${where}`, sha256);
      if (there.length === 0) {
        await query(
          'insert into file (workspace, sha256, bytes) values ($1, $2, $3) on conflict do nothing',
          sha256,
          bytes,
        );
      }
      return sha256;
    },
    get: async (sha256) => {
      if (!isHash(sha256)) return undefined;
      const bytes = await pool.hold((connection) => inPieces(connection, workspace, sha256));
      return bytes && hashOf(bytes) === sha256 ? bytes : undefined;
    },
    check: async (sha256) => {
      const hash = `select encode(sha256(bytes), 'hex') as hash ${where}`;
      const [found] = isHash(sha256) ? await query<{ hash: string }>(hash, sha256) : [];
      if (!found) return 'missing';
      return found.hash === sha256 ? 'right' : 'changed';
    },
    remove: async (sha256) => {
      if (isHash(sha256)) await query(`delete ${where}`, sha256);
    },
    list: async () => {
      const rows = await query<{ sha256: string }>('select sha256 from file where workspace = $1');
      return rows.map((row) => row.sha256).sort();
    },
  };
}

/** Bytes travel as text of twice their length, so a large file comes piece by piece. */
const piece = 4 * 1024 * 1024;

async function inPieces(connection: Connection, workspace: string, sha256: string): Promise<Uint8Array | undefined> {
  const pieces: Uint8Array[] = [];
  for (let at = 0; ; at += piece) {
    const [row] = await connection.query<{ part: Uint8Array; size: number }>(
      `select substring(bytes from $3::int for $4::int) as part, octet_length(bytes) as size
       from file where workspace = $1 and sha256 = $2`,
      [workspace, sha256, at + 1, piece],
    );
    if (!row) return undefined;
    pieces.push(row.part);
    if (at + piece >= row.size) return pieces.length === 1 ? row.part : new Uint8Array(Buffer.concat(pieces));
  }
}
