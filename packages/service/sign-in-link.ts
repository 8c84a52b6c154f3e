import { bad, good, type Issue, type Result } from '@lofte/domain/issue';
import type { Person } from '@lofte/domain/things';
import { deleteLinks, findLink, insertLink, type Link } from '@lofte/store/link-table';
import type { Db } from '@lofte/store/store';
import { isHere, personOf } from './person-of.ts';
import { hashOfSecret, newSecret } from './secret.ts';
import type { Service } from './service.ts';

/** Hours a one-time link can be used. */
export const linkLife = 24;

/** What a one-time link is for: becoming the first administrator, or setting a password. */
export type LinkUse = { readonly for: 'administrator' } | { readonly for: 'password'; readonly person: Person };

/** What the link with this secret is for. Issue: `link-over` where it was used, has expired, or its person has left. */
export async function linkOf({ store, now }: Service, secret: string): Promise<Result<LinkUse>> {
  return useOf(store, await findLink(store, hashOfSecret(secret), now().toISOString()), now());
}

/** What a link as it lies in the database is for. Issue: `link-over` */
export async function useOf(db: Db, link: Link | undefined, now: Date): Promise<Result<LinkUse>> {
  if (!link) return bad(linkOver);
  if (link.person === null) return good({ for: 'administrator' });
  const person = await personOf(db, link.person);
  return person && isHere(person, now) ? good({ for: 'password', person }) : bad(linkOver);
}

/** Makes a link for a person, or (null) for the first administrator; the ones before it are over. @returns its secret */
export async function makeLink(db: Db, person: string | null, now: Date): Promise<string> {
  const secret = newSecret();
  await deleteLinks(db, person, now.toISOString());
  const expires = new Date(now.getTime() + linkLife * 60 * 60 * 1000).toISOString();
  await insertLink(db, hashOfSecret(secret), person, expires);
  return secret;
}

const linkOver: Issue = {
  code: 'link-over',
  message: `This link was used already or is older than ${linkLife} hours. Ask for a new one.`,
};
