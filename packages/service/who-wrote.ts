import { type Actor, may } from '@lofte/domain/rights';
import { lastNames } from '@lofte/store/history-table';
import type { Db } from '@lofte/store/store';

/** Who did something. Without a name: `local` and `oidc`, or somebody whose name the reader may not see. */
export interface Somebody {
  /** Left out with the name: `local`, `oidc` or `somebody`. */
  readonly id: string;
  readonly name?: string;
  /** What their organisation is called. */
  readonly organisation?: string;
}

const nobodys: ReadonlySet<string> = new Set(['local', 'oidc']);

/**
 * Names of those who wrote entries, by their ids. Whoever works in the workspace sees who did what; the public is told the
 * organisation, since a civil servant acts for theirs.
 */
export async function whoWrote(
  db: Db,
  ids: readonly string[],
  { strategy, seq }: { readonly strategy?: string | undefined; readonly seq?: number | undefined },
  reader: Actor,
): Promise<ReadonlyMap<string, Somebody>> {
  const people = await lastNames(
    db,
    'person',
    [...new Set(ids)].filter((id) => !nobodys.has(id)),
  );
  const theirs = [...people.values()].flatMap(({ organisation }) => organisation ?? []);
  const organisations = await lastNames(db, 'organisation', [...new Set(theirs)], seq);
  const named = seesNames(reader, strategy);
  return new Map(
    ids.map((id) => {
      const person = people.get(id);
      const organisation = person?.organisation ? organisations.get(person.organisation)?.name : undefined;
      const open = named || nobodys.has(id) || id === reader.id;
      return [
        id,
        {
          id: open ? id : 'somebody',
          ...(open && person ? { name: person.name } : {}),
          ...(organisation ? { organisation } : {}),
        },
      ];
    }),
  );
}

/** Whether somebody reads the names of people: everyone who has a role in the workspace or the strategy, beside the public. */
export function seesNames(reader: Actor, strategy: string | undefined): boolean {
  return may(reader, 'register.see', strategy === undefined ? {} : { strategy });
}
