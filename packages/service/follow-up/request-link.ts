import { dayOf } from '@lofte/domain/day';
import type { Request, Round } from '@lofte/domain/follow-up/round';
import { bad, good, type Issue, type Result } from '@lofte/domain/issue';
import type { Actor } from '@lofte/domain/rights';
import type { Person } from '@lofte/domain/things';
import { findAsked } from '@lofte/store/request-table';
import type { Db } from '@lofte/store/store';
import type { Service } from '../service.ts';
import { isSame, lastDayOfLink, signer } from '../signed.ts';

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
  const sign = await signer(db, 'request');
  return ({ id, link }, due) => {
    const said = `${id}.${link}.${lastDayOfLink(due)}`;
    return `${said}.${sign(said)}`;
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
  if (said === undefined || !isSame(signature, (await signer(store, 'request'))(said))) return bad(badLink);
  if (dayOf(now()).replaceAll('-', '') > last) return bad(linkExpired);
  const found = await findAsked(store, id);
  if (!found) return bad(badLink);
  const { request, round, person } = found;
  if (String(request.link) !== link) return bad(replaced);
  const { organisation, unit, name } = person;
  const actor: Actor = { id: person.id, name, grants: [], organisation, unit, request: request.id };
  return good({ request, round, person, actor });
}

export const badLink: Issue = {
  code: 'bad-link',
  message:
    'This link is not one of ours, or a part of it got lost. Open it from the mail, or ask the sender for a new one.',
};
export const linkExpired: Issue = {
  code: 'link-expired',
  message: 'This link is too old. Ask the sender for a new one.',
};
const replaced: Issue = {
  code: 'link-replaced',
  message: 'A newer link was made in place of this one. Open the newest mail.',
};
