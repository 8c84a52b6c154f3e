import { shownTitle } from '@lofte/domain/shown-title';
import type { Assessment } from '@lofte/domain/steering/assessment';
import type { Decision } from '@lofte/domain/steering/decision';
import type { Group } from '@lofte/domain/steering/group';
import type { Meeting } from '@lofte/domain/steering/meeting';
import type { Organisation, Person } from '@lofte/domain/things';
import { decisionsById, entriesOfDecision } from '@lofte/store/steering-table';
import type { Db } from '@lofte/store/store';
import { findThing, readThings } from '@lofte/store/thing-table';
import type { Service } from '../service.ts';

/** One entry of the history that a decision caused. */
export interface Caused {
  readonly seq: number;
  readonly kind: string;
  /** None where it is about the strategy itself. */
  readonly element?: string | undefined;
  readonly title: string;
}

/** What a decision changed in one strategy. */
export interface ChangedPlan {
  readonly strategy: string;
  readonly title: string;
  readonly entries: readonly Caused[];
}

/** A decision with all that its page names. */
export interface DecisionSeen {
  readonly decision: Decision;
  readonly group?: Group | undefined;
  readonly meeting?: Meeting | undefined;
  /** What each member answered before it was taken in writing; none of one taken in a meeting. */
  readonly answers: readonly Assessment[];
  readonly undoneBy?: Decision | undefined;
  readonly undoes?: Decision | undefined;
  readonly plans: readonly ChangedPlan[];
  readonly people: ReadonlyMap<string, Person>;
  readonly organisations: ReadonlyMap<string, Organisation>;
  /** In which it can be taken back: those of its group that are not over. */
  readonly openMeetings: readonly Meeting[];
}

export async function decisionOf({ store }: Pick<Service, 'store'>, id: string): Promise<DecisionSeen | undefined> {
  return store.snapshot(async (db) => {
    const decision = (await decisionsById(db, [id])).get(id);
    if (!decision) return undefined;
    const group = (await findThing(db, 'group', { strategy: '', id: decision.group }))?.data;
    const meetings = (await readThings(db, 'meeting', { strategy: '' })).map(({ data }) => data);
    const decisions = (await readThings(db, 'decision', { strategy: '' })).map(({ data }) => data);
    const by = <T extends { readonly id: string }>(rows: readonly { readonly data: T }[]) =>
      new Map(rows.map(({ data }) => [data.id, data]));
    const caused = await entriesOfDecision(db, id);
    const entries = caused.filter(({ strategy }) => strategy !== undefined);
    const plans: ChangedPlan[] = [];
    for (const [strategy, those] of Map.groupBy(entries, (entry) => entry.strategy ?? '')) {
      const facts = (await findThing(db, 'strategy', { strategy, id: strategy }))?.data;
      const elements = by(await readThings(db, 'element', { strategy }));
      const title = facts?.title ?? strategy;
      plans.push({
        ...{ strategy, title },
        entries: those.map(({ seq, kind, subject, changes }) => {
          const gone = changes.find((change) => change.id === subject)?.before as
            | { readonly title?: string }
            | undefined;
          const element = elements.get(subject);
          const called = element ? shownTitle(element) : (gone?.title ?? title);
          return { seq, kind, title: called, element: element || gone ? subject : undefined };
        }),
      });
    }
    return {
      ...{ decision, group, plans, answers: await answersTo(db, decision, caused[0]?.seq) },
      meeting: meetings.find((one) => one.id === decision.meeting),
      undoneBy: decisions.find((one) => one.undoes === id),
      undoes: decisions.find((one) => one.id === decision.undoes),
      people: by(await readThings(db, 'person', { strategy: '' })),
      organisations: by(await readThings(db, 'organisation', { strategy: '' })),
      openMeetings: meetings.filter(
        (one) => one.group === decision.group && (one.state === 'planned' || one.state === 'called'),
      ),
    };
  });
}

/** As they stood when it was taken: one that comes back is perhaps answered otherwise. */
async function answersTo(
  db: Db,
  { meeting, proposal }: Decision,
  seq: number | undefined,
): Promise<readonly Assessment[]> {
  if (meeting !== undefined || proposal === undefined || seq === undefined) return [];
  const all = (await readThings(db, 'assessment', { strategy: '', seq })).map(({ data }) => data);
  return all.filter((one) => one.proposal === proposal && one.vote !== undefined);
}
