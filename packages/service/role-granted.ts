import type { Change } from '@lofte/domain/entry';
import { added, removed } from '@lofte/domain/thing-change';
import type { Grant } from '@lofte/domain/things';

/** What the ledger says of a role given. */
export function roleGranted(grant: Grant, reason?: string): Change {
  return { ...about(grant, reason), kind: 'role.granted', changes: [added({ table: 'grant', id: grant.id }, grant)] };
}

/** What the ledger says of a role taken back. */
export function roleRevoked(grant: Grant, reason?: string): Change {
  return { ...about(grant, reason), kind: 'role.revoked', changes: [removed({ table: 'grant', id: grant.id }, grant)] };
}

function about({ id, strategy }: Grant, reason?: string) {
  const why = reason === undefined ? {} : { reason };
  return { version: 1, subject: id, ...(strategy === null ? {} : { strategy }), ...why } as const;
}
