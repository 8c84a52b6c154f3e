import type { Issue } from '@lofte/domain/issue';
import { codeOf, refusalOf, refused } from './refused.ts';

/** What a code of PostgreSQL (appendix A, "Error Codes"), of the connection or of its certificate means to a person. */
const meanings: readonly (readonly [RegExp, string, (place: string) => string])[] = [
  [
    /^(28P01|28000)$/,
    'database-refuses',
    (at) => `The database ${at} refuses the name or the password. Check both in the address.`,
  ],
  [/^3D000$/, 'database-missing', (at) => `There is no database ${at}. Create it, or name another one.`],
  [
    /^(53100|ENOSPC)$/,
    'database-full',
    (at) => `The disk of the database ${at} is full. Nothing was saved; make room, then try again.`,
  ],
  [
    /^(25006|EROFS)$/,
    'database-read-only',
    (at) => `The database ${at} takes no changes now: it is read-only, or a copy of another one.`,
  ],
  [
    /^42501$/,
    'database-forbids',
    (at) =>
      `The name in the address may not do this in the database ${at}. Make it the owner of the database, as the guide says.`,
  ],
  [
    /^(53300|53200|55P03|57014|40001|40P01|waited)$/,
    'database-busy',
    (at) => `The database ${at} has too much to do now. Nothing was saved; try again in a moment.`,
  ],
  [
    /^(08...|57P0.|ECONN.*|ENOENT|ENOTFOUND|EAI_AGAIN|ETIMEDOUT|EHOST.*|ENET.*|EPIPE|25P03|gone)$/,
    'database-down',
    (at) => `The database ${at} does not answer. Nothing was saved; start it or mend the connection, then try again.`,
  ],
  [
    /^(CERT_|DEPTH_ZERO|SELF_SIGNED|UNABLE_TO|ERR_TLS|ERR_SSL|no-tls)/,
    'database-certificate',
    (at) =>
      `The connection to ${at} cannot be made safe: its certificate is not accepted, or it has none. See sslmode and sslrootcert of the address.`,
  ],
];

/** Errors of `pg` itself have no code, only words. */
const words: readonly (readonly [RegExp, string])[] = [
  [/timeout exceeded when trying to connect/, 'waited'],
  [/connection terminated|connection timeout|not queryable|Client was closed|server closed/i, 'gone'],
  [/password must be a|SCRAM|SASL/i, '28P01'],
  [/does not support SSL/, 'no-tls'],
];

/** An error of the database as a refusal where a person can do something about it, else as it is. */
export function troubleOf(error: unknown, place: string): unknown {
  const code = codeFor(error);
  if (code === undefined || refusalOf(error)) return error;
  const [, name, say] = meanings.find(([codes]) => codes.test(code)) ?? [];
  if (!name || !say) return error;
  const issue: Issue = { code: name, message: say(place), where: place, values: { place } };
  return refused(issue);
}

/** Whether the connection is of no more use, by the refusal. */
export function isLost(error: unknown): boolean {
  return refusalOf(error)?.code === 'database-down';
}

function codeFor(error: unknown): string | undefined {
  const code = codeOf(error);
  // A name with several addresses, of which none answered: each has a reason, often the same.
  if (error instanceof AggregateError) return codeFor(error.errors[0]);
  if (typeof code === 'string') return code;
  const said = error instanceof Error ? error.message : '';
  return words.find(([pattern]) => pattern.test(said))?.[1];
}
