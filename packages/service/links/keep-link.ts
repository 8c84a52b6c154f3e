import type { Entry } from '@lofte/domain/entry';
import { bad, good, type Result } from '@lofte/domain/issue';
import type { Link, LinkEnd } from '@lofte/domain/links/link';
import { settleLink } from '@lofte/domain/links/settle-link';
import type { Actor } from '@lofte/domain/rights';
import { added, changed, removed } from '@lofte/domain/thing-change';
import { linksTouching } from '@lofte/store/plan-link-table';
import type { Db } from '@lofte/store/store';
import { findThing } from '@lofte/store/thing-table';
import { runCommand } from '../run-command.ts';
import type { Service } from '../service.ts';
import { changedMeanwhile, nothingToChange } from '../steering/steering-issues.ts';
import { storableData } from '../storable.ts';
import { unknownLink } from './link-issues.ts';

const table = 'link';
const action = 'strategy.edit';

/** A new link. The right is needed in both strategies. @returns its id. Issues: `not-allowed`, and those of `settleLink` */
export async function addLink(service: Service, wanted: Omit<Link, 'id'>, actor: Actor): Promise<Result<string>> {
  const id = service.newId();
  const done = await runCommand(service, {
    ...{ action, actor },
    among: async () => strategiesOf(wanted),
    decide: async (db) => {
      const link = await settled(db, { ...wanted, id });
      if (!link.ok) return link;
      return good({ kind: 'link.added', version: 1, subject: id, changes: [added({ table, id }, link.value)] });
    },
  });
  return done.ok ? good(id) : done;
}

/** It says something else of the same two. Issues: `not-allowed`, `unknown-link`, `changed-meanwhile`, `nothing-changed`, and those of `settleLink` */
export async function changeLink(
  service: Service,
  id: string,
  { wanted, since }: { readonly wanted: Omit<Link, 'id'>; readonly since: number },
  actor: Actor,
): Promise<Result<Entry>> {
  return runCommand(service, {
    ...{ action, actor },
    among: async (db) => [...(await strategiesNow(db, id)), ...strategiesOf(wanted)],
    decide: async (db) => {
      const found = await findThing(db, table, { strategy: '', id });
      if (!found) return bad(unknownLink);
      if (found.since !== since) return bad(changedMeanwhile);
      const link = await settled(db, { ...wanted, id });
      if (!link.ok) return link;
      const change = changed({ table, id }, found.data, link.value);
      if (!change) return bad(nothingToChange);
      return good({ kind: 'link.changed', version: 1, subject: id, changes: [change] });
    },
  });
}

/** It goes; the ledger keeps it. Issues: `not-allowed`, `unknown-link`, `changed-meanwhile` */
export async function removeLink(service: Service, id: string, since: number, actor: Actor): Promise<Result<Entry>> {
  return runCommand(service, {
    ...{ action, actor },
    among: (db) => strategiesNow(db, id),
    decide: async (db) => {
      const found = await findThing(db, table, { strategy: '', id });
      if (!found) return bad(unknownLink);
      if (found.since !== since) return bad(changedMeanwhile);
      return good({ kind: 'link.removed', version: 1, subject: id, changes: [removed({ table, id }, found.data)] });
    },
  });
}

function strategiesOf({ from, to }: Pick<Link, 'from' | 'to'>): readonly string[] {
  return [from.strategy, to.strategy];
}

async function strategiesNow(db: Db, id: string): Promise<readonly string[]> {
  const found = await findThing(db, table, { strategy: '', id });
  return found ? strategiesOf(found.data) : [];
}

async function settled(db: Db, wanted: Link): Promise<Result<Link>> {
  const others = await linksTouching(db, wanted.from.strategy, wanted.from.element);
  const there = await Promise.all([wanted.from, wanted.to].map((end) => isThere(db, end)));
  const known = new Map([wanted.from, wanted.to].map((end, i) => [end, there[i] === true]));
  return settleLink(storableData(wanted), {
    others: others.map(({ data }) => data),
    isThere: (end) =>
      [...known].some(([one, is]) => is && one.strategy === end.strategy && one.element === end.element),
  });
}

async function isThere(db: Db, { strategy, element }: LinkEnd): Promise<boolean> {
  return (await findThing(db, 'element', { strategy, id: element })) !== undefined;
}
