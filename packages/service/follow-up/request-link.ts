import { createHmac, timingSafeEqual } from 'node:crypto';
import { dayOf } from '@lofte/domain/day';
import type { Request, Round } from '@lofte/domain/follow-up/round';
import { bad, good, type Issue, type Result } from '@lofte/domain/issue';
import type { Actor } from '@lofte/domain/rights';
import type { Person } from '@lofte/domain/things';
import { findAsked } from '@lofte/store/request-table';
import { signingKey } from '@lofte/store/signing-key-table';
import type { Db } from '@lofte/store/store';
import { newSecret } from '../secret.ts';
import type { Service } from '../service.ts';

/** Days after the due date on which a link still opens: whoever comes late sees what they said, or that the round is closed. */
const lifeAfterDue = 90;

/** Who came with a link, and what they were asked. */
export interface Asked {
  readonly request: Request;
  readonly round: Round;
  readonly person: Person;
  /** May answer this request and nothing else. */
  readonly actor: Actor;
}

/**
 * The last part of a request's address: which request, the how-manieth link of it, its last day, and a signature over these that
 * nobody can make without the workspace's key. Not kept anywhere, so it can be shown again to whoever may.
 */
export async function requestToken(db: Db, request: Pick<Request, 'id' | 'link'>, due: string): Promise<string> {
  return (await requestTokens(db))(request, due);
}

/** As `requestToken`, for many: the key is read once. */
export async function requestTokens(db: Db): Promise<(request: Pick<Request, 'id' | 'link'>, due: string) => string> {
  const key = await keyOf(db);
  return ({ id, link }, due) => {
    const last = dayOf(new Date(Date.parse(`${due}T12:00:00Z`) + lifeAfterDue * 24 * 60 * 60 * 1000));
    const said = `${id}.${link}.${last.replaceAll('-', '')}`;
    return `${said}.${sign(key, db.workspace, said)}`;
  };
}

/**
 * Who a link's token was made for.
 *
 * Issues: `bad-link` (forged, mistyped or of another workspace), `link-expired`, `link-replaced` (a newer one was made)
 */
export async function openLink({ store, now }: Service, token: string): Promise<Result<Asked>> {
  const [, said, id = '', link = '', last = '', signature = ''] =
    /^(([A-Za-z0-9_-]{1,64})\.(\d{1,6})\.(\d{8}))\.([A-Za-z0-9_-]{43})$/.exec(token) ?? [];
  if (said === undefined || !isSame(signature, sign(await keyOf(store), store.workspace, said))) return bad(badLink);
  if (dayOf(now()).replaceAll('-', '') > last) return bad(expired);
  const found = await findAsked(store, id);
  if (!found) return bad(badLink);
  const { request, round, person } = found;
  if (String(request.link) !== link) return bad(replaced);
  const { organisation, unit, name } = person;
  const actor: Actor = { id: person.id, name, grants: [], organisation, unit, request: request.id };
  return good({ request, round, person, actor });
}

function keyOf(db: Db): Promise<string> {
  return signingKey(db, newSecret);
}

function sign(key: string, workspace: string, said: string): string {
  return createHmac('sha256', key).update(`request ${workspace} ${said}`).digest('base64url');
}

function isSame(a: string, b: string): boolean {
  return a.length === b.length && timingSafeEqual(Buffer.from(a), Buffer.from(b));
}

const badLink: Issue = {
  code: 'bad-link',
  message:
    'This link is not one of ours, or a part of it got lost. Open it from the mail, or ask the sender for a new one.',
};
const expired: Issue = { code: 'link-expired', message: 'This link is too old. Ask the sender for a new one.' };
const replaced: Issue = {
  code: 'link-replaced',
  message: 'A newer link was made in place of this one. Open the newest mail.',
};
