import type { Change, EntryKind } from '@lofte/domain/entry';
import { bad, good, type Issue, type Result } from '@lofte/domain/issue';
import type { Actor } from '@lofte/domain/rights';
import { hasSeat } from '@lofte/domain/steering/group';
import type { Meeting } from '@lofte/domain/steering/meeting';
import { settleMeeting, type WantedMeeting } from '@lofte/domain/steering/settle-meeting';
import { added, changed } from '@lofte/domain/thing-change';
import type { Db } from '@lofte/store/store';
import { findThing, readThings } from '@lofte/store/thing-table';
import { runCommand, runCommands } from '../run-command.ts';
import type { Service } from '../service.ts';
import { storableData } from '../storable.ts';
import { type Inviting, queueInvitations } from './queue-invitations.ts';
import {
  changedMeanwhile,
  meetingCancelled,
  meetingOver,
  nothingToChange,
  unknownGroup,
  unknownMeeting,
} from './steering-issues.ts';

/** A meeting of a group, not called yet. @returns its id. Issues: `not-allowed`, `unknown-group`, and those of `settleMeeting` */
export async function planMeeting(
  service: Service,
  group: string,
  wanted: WantedMeeting,
  actor: Actor,
): Promise<Result<string>> {
  const id = service.newId();
  const done = await runCommand(service, {
    ...{ action: 'steering.run', actor },
    decide: async (db) => {
      if (!(await findThing(db, 'group', { strategy: '', id: group }))) return bad(unknownGroup);
      const made = { id, group, state: 'planned' as const, sequence: 0 };
      const meeting = settleMeeting(made, storableData(wanted), service.newId);
      if (!meeting.ok) return meeting;
      const changes = [added({ table: 'meeting', id }, meeting.value)];
      return good({ kind: 'meeting.planned', version: 1, subject: id, changes });
    },
  });
  return done.ok ? good(id) : done;
}

/**
 * Several meetings of a group at once, all of them or none, as those of a year. @returns their ids.
 *
 * Issues: those of `planMeeting`, with `values.nth` the number of the meeting, from 1
 */
export async function planMeetings(
  service: Service,
  group: string,
  wanted: readonly WantedMeeting[],
  actor: Actor,
): Promise<Result<readonly string[]>> {
  const ids: string[] = [];
  const done = await runCommands(service, {
    ...{ action: 'steering.run', actor },
    decide: async (db) => {
      if (!(await findThing(db, 'group', { strategy: '', id: group }))) return bad(unknownGroup);
      const changes: Change[] = [];
      for (const [i, one] of wanted.entries()) {
        const id = service.newId();
        const made = { id, group, state: 'planned' as const, sequence: 0 };
        const meeting = settleMeeting(made, storableData(one), service.newId);
        if (!meeting.ok) return bad(...meeting.issues.map((it) => ({ ...it, values: { ...it.values, nth: i + 1 } })));
        ids.push(id);
        const change = added({ table: 'meeting', id }, meeting.value);
        changes.push({ kind: 'meeting.planned', version: 1, subject: id, changes: [change] });
      }
      return good(changes);
    },
  });
  return done.ok ? good(ids) : done;
}

/**
 * A meeting that was seen as it stood after the entry `since` says something else: its time, its place, its agenda. Where it was
 * called, and its time, place or name change, its guests' calendars hear of it. `origin` is where the links in their mails begin.
 *
 * Issues: `not-allowed`, `unknown-meeting`, `meeting-over`, `meeting-cancelled`, `changed-meanwhile`, `nothing-changed`, and those of `settleMeeting`
 */
export async function changeMeeting(
  service: Service,
  id: string,
  { wanted, since, origin }: { readonly wanted: WantedMeeting; readonly since: number; readonly origin?: string },
  actor: Actor,
): Promise<Result<undefined>> {
  return onMeeting(service, id, { actor, kind: 'meeting.changed', since, origin }, (before) =>
    settleMeeting(before, storableData(wanted), service.newId),
  );
}

/**
 * Its members are invited: from now on changes of time and place reach their calendars. `origin` is where the links in their mails
 * begin; without it nobody is written to.
 *
 * Issues: `not-allowed`, `unknown-meeting`, `meeting-over`, `meeting-cancelled`, `nothing-changed`
 */
export async function callMeeting(
  service: Service,
  id: string,
  actor: Actor,
  origin?: string,
): Promise<Result<undefined>> {
  return onMeeting(service, id, { actor, kind: 'meeting.called', origin }, (before) =>
    good({ ...before, state: 'called' }),
  );
}

/** It does not take place; calendars take it out. Issues as `callMeeting` */
export async function cancelMeeting(
  service: Service,
  id: string,
  actor: Actor,
  origin?: string,
): Promise<Result<undefined>> {
  return onMeeting(service, id, { actor, kind: 'meeting.cancelled', origin }, (before) =>
    good({ ...before, state: 'cancelled', sequence: before.sequence + 1 }),
  );
}

export interface Attendance {
  /** Ids of people. */
  readonly present: readonly string[];
  readonly recused: NonNullable<Meeting['recused']>;
}

/**
 * Who is there, and who takes no part in which item.
 *
 * Issues: those of `callMeeting`, `no-seat` (names somebody who is no member and no deputy), `unknown-item`
 */
export async function noteAttendance(
  service: Service,
  id: string,
  { present, recused }: Attendance,
  actor: Actor,
): Promise<Result<undefined>> {
  return onMeeting(service, id, { actor, kind: 'meeting.changed' }, async (before, db) => {
    const group = (await findThing(db, 'group', { strategy: '', id: before.group }))?.data;
    if (!group) return bad(unknownGroup);
    const stranger = present.find((person) => !hasSeat(group, person));
    if (stranger !== undefined) return bad(notOfTheGroup(stranger));
    const nowhere = recused.find(({ item }) => !before.items.some((one) => one.id === item));
    if (nowhere) return bad(unknownItem);
    return good({
      ...before,
      present: [...new Set(present)],
      recused: recused.filter(({ person }) => present.includes(person)),
    });
  });
}

/** What was said of an item. Issues: those of `callMeeting`, `unknown-item`, `too-long` */
export async function noteItem(
  service: Service,
  id: string,
  { item, said }: { readonly item: string; readonly said: string },
  actor: Actor,
): Promise<Result<undefined>> {
  return onMeeting(service, id, { actor, kind: 'meeting.changed' }, (before) => {
    if (!before.items.some((one) => one.id === item)) return bad(unknownItem);
    const items = before.items.map((one) => (one.id === item ? { ...one, said } : one));
    return settleMeeting(before, storableData({ ...before, items }), service.newId);
  });
}

/** It is over, and its minutes stand. Issues as `callMeeting` */
export async function endMeeting(service: Service, id: string, actor: Actor): Promise<Result<undefined>> {
  return onMeeting(service, id, { actor, kind: 'meeting.held' }, (before) =>
    good({ ...before, state: 'held', held: service.now().toISOString() }),
  );
}

/**
 * Another meeting of the group approves the minutes of one that is over.
 *
 * Issues: `not-allowed`, `unknown-meeting`, `not-held`, `approved-already`, `other-group`
 */
export async function approveMinutes(
  service: Service,
  id: string,
  { meeting, day }: NonNullable<Meeting['approved']>,
  actor: Actor,
): Promise<Result<undefined>> {
  const done = await runCommand(service, {
    ...{ action: 'decision.take', actor },
    decide: async (db) => {
      const found = (await findThing(db, 'meeting', { strategy: '', id }))?.data;
      const approving = (await findThing(db, 'meeting', { strategy: '', id: meeting }))?.data;
      if (!found || !approving) return bad(unknownMeeting);
      if (found.state !== 'held') return bad(notHeld);
      if (found.approved) return bad(approvedAlready);
      if (approving.group !== found.group || approving.id === found.id) return bad(otherGroup);
      const change = changed({ table: 'meeting', id }, found, { ...found, approved: { meeting, day } });
      return good({ kind: 'minutes.approved', version: 1, subject: id, changes: change ? [change] : [] });
    },
  });
  return done.ok ? good(undefined) : done;
}

/** The meetings of a group, the next first. */
export async function meetingsOf(db: Db, group: string): Promise<readonly Meeting[]> {
  const all = (await readThings(db, 'meeting', { strategy: '' })).map(({ data }) => data);
  return all.filter((one) => one.group === group).toSorted((a, b) => (a.start < b.start ? 1 : -1));
}

interface Changing {
  readonly actor: Actor;
  readonly kind: Exclude<EntryKind, 'strategy.adopted'>;
  readonly since?: number | undefined;
  readonly origin?: string | undefined;
}

/** A meeting that is neither over nor cancelled, as `after` makes it. */
async function onMeeting(
  service: Service,
  id: string,
  { actor, kind, since, origin }: Changing,
  after: (before: Meeting, db: Db) => Result<Meeting> | Promise<Result<Meeting>>,
): Promise<Result<undefined>> {
  let told: { readonly meeting: Meeting; readonly what: Inviting['what'] } | undefined;
  const done = await runCommand(service, {
    ...{ action: 'steering.run', actor },
    decide: async (db) => {
      const found = await findThing(db, 'meeting', { strategy: '', id });
      if (!found) return bad(unknownMeeting);
      if (found.data.state === 'held') return bad(meetingOver);
      if (found.data.state === 'cancelled') return bad(meetingCancelled);
      if (since !== undefined && found.since !== since) return bad(changedMeanwhile);
      const made = await after(found.data, db);
      if (!made.ok) return made;
      const change = changed({ table: 'meeting', id }, found.data, made.value);
      if (!change) return bad(nothingToChange);
      const what = toldOf(found.data, made.value);
      told = what && { meeting: made.value, what };
      return good({ kind, version: 1, subject: id, changes: [change] });
    },
    along: async (db) => {
      if (told && origin !== undefined) await queueInvitations(db, service, told.meeting, { what: told.what, origin });
    },
  });
  return done.ok ? good(undefined) : done;
}

/** What those who are invited have to hear of a change; nothing of a meeting that nobody was called to. */
function toldOf(before: Meeting, after: Meeting): Inviting['what'] | undefined {
  if (before.state === 'planned') return after.state === 'called' ? 'called' : undefined;
  if (after.state === 'cancelled') return 'cancelled';
  return after.sequence > before.sequence ? 'changed' : undefined;
}

function notOfTheGroup(id: string): Issue {
  const message = 'Only members and their deputies are counted as there; name guests in the minutes.';
  return { code: 'no-seat', message, where: 'present', values: { id } };
}

const unknownItem: Issue = {
  code: 'unknown-item',
  message: 'This item no longer stands on the agenda.',
  where: 'item',
};
const notHeld: Issue = { code: 'not-held', message: 'Only the minutes of a meeting that is over can be approved.' };
const approvedAlready: Issue = { code: 'approved-already', message: 'These minutes are approved already.' };
const otherGroup: Issue = {
  code: 'other-group',
  message: 'Minutes are approved by a later meeting of the same group.',
};
