import { createHmac, timingSafeEqual } from 'node:crypto';
import { signingKey } from '@lofte/store/signing-key-table';
import type { Db } from '@lofte/store/store';
import { newSecret } from './secret.ts';

/** Days after what a link is about is due, on which it still opens: whoever comes late sees what there is to see. */
const lifeAfterDue = 90;

/** Signs what a link of a kind says, so that nobody without the workspace's key can make one. The key is read once. */
export async function signer(db: Db, kind: 'request' | 'task' | 'calendar'): Promise<(said: string) => string> {
  const key = await signingKey(db, newSecret);
  return (said) => createHmac('sha256', key).update(`${kind} ${db.workspace} ${said}`).digest('base64url');
}

export function isSame(a: string, b: string): boolean {
  return a.length === b.length && timingSafeEqual(Buffer.from(a), Buffer.from(b));
}

/** The last day of a link, as it stands in it: 20270401. */
export function lastDayOfLink(due: string): string {
  const last = new Date(Date.parse(`${due}T12:00:00Z`) + lifeAfterDue * 24 * 60 * 60 * 1000);
  return last.toISOString().slice(0, 10).replaceAll('-', '');
}
