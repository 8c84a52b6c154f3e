import type { Role } from '@lofte/domain/rights';
import type { Grant, Person } from '@lofte/domain/things';
import { listAccounts } from '@lofte/store/account-table';
import { readThings } from '@lofte/store/thing-table';
import { isGroupGrant } from './group-grant.ts';
import { isHere } from './person-of.ts';
import type { Service } from './service.ts';

/** A right as a page shows it. */
export interface ShownGrant {
  readonly id: string;
  readonly role: Role;
  /** None for the whole workspace. */
  readonly strategy?: { readonly id: string; readonly title: string };
  /** It follows from a group where the person signs in. */
  readonly fromGroup: boolean;
}

export interface PersonRights {
  readonly person: Person;
  /** Whether they can sign in: not at all yet, with a link that is under way, or they have done so. */
  readonly account: 'none' | 'invited' | 'ready';
  readonly grants: readonly ShownGrant[];
}

export interface Rights {
  /** By name. */
  readonly people: readonly PersonRights[];
  /** What was granted to everyone. */
  readonly everyone: readonly ShownGrant[];
  readonly strategies: readonly { readonly id: string; readonly title: string }[];
}

/** Who may what: in the whole workspace, or only what counts in one strategy. */
export async function rightsOf({ store, now }: Service, strategy?: string): Promise<Rights> {
  return store.snapshot(async (db) => {
    const people = (await readThings(db, 'person', { strategy: '' })).map(({ data }) => data);
    const all = (await readThings(db, 'grant', { strategy: '' })).map(({ data }) => data);
    const titles = new Map((await readThings(db, 'strategy')).map(({ data }) => [data.id, data.title]));
    const accounts = new Map((await listAccounts(db)).map((account) => [account.person, account]));
    const counts = ({ strategy: of }: Grant) => strategy === undefined || of === null || of === strategy;
    const grants = all.filter(counts);
    const collator = new Intl.Collator('da');
    return {
      people: people
        .filter((person) => isHere(person, now()))
        .sort((a, b) => collator.compare(a.name, b.name))
        .map((person) => ({
          person,
          account: accountOf(accounts.get(person.id)),
          grants: grants.filter((grant) => grant.person === person.id).map((grant) => shown(grant, titles)),
        })),
      everyone: grants.filter(({ person }) => person === null).map((grant) => shown(grant, titles)),
      strategies: [...titles].map(([id, title]) => ({ id, title })).sort((a, b) => collator.compare(a.title, b.title)),
    };
  });
}

function accountOf(account: { readonly ready: boolean } | undefined): PersonRights['account'] {
  if (!account) return 'none';
  return account.ready ? 'ready' : 'invited';
}

function shown(grant: Grant, titles: ReadonlyMap<string, string>): ShownGrant {
  const { id, role, strategy } = grant;
  const of = strategy === null ? {} : { strategy: { id: strategy, title: titles.get(strategy) ?? strategy } };
  return { id, role, ...of, fromGroup: isGroupGrant(grant) };
}
