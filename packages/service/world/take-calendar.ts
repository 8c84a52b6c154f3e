import { createHash } from 'node:crypto';
import { dayOf } from '@lofte/domain/day';
import type { Change } from '@lofte/domain/entry';
import { bad, good, type Issue, type Result } from '@lofte/domain/issue';
import { type Actor, may } from '@lofte/domain/rights';
import { added, changed } from '@lofte/domain/thing-change';
import type { CalendarEvent, CalendarFile } from '@lofte/domain/world/calendar-event';
import { type Compared, compareCalendar, type Known } from '@lofte/domain/world/compare-calendar';
import type { Engagement, EngagementKind, Visibility } from '@lofte/domain/world/engagement';
import { changesEngagement, seesEngagement } from '@lofte/domain/world/sees-engagement';
import type { ForumSession } from '@lofte/domain/world/session';
import { settleEngagement } from '@lofte/domain/world/settle-engagement';
import { settleSession } from '@lofte/domain/world/settle-session';
import { fromEvents } from '@lofte/store/calendar-table';
import type { Db } from '@lofte/store/store';
import { findThing } from '@lofte/store/thing-table';
import { notAllowed, runCommands } from '../run-command.ts';
import type { Service } from '../service.ts';
import { storableData } from '../storable.ts';
import { unknownForum } from './world-issues.ts';

/** What the new events of a file become. */
export interface Becoming {
  readonly as: 'engagement' | 'session';
  readonly forum?: string | undefined;
  readonly country?: string | undefined;
  readonly kind: EngagementKind;
  readonly visible: Visibility;
}

export interface CalendarPreview {
  readonly compared: readonly Compared[];
  /** What is known of them: a press on this sight is refused once it is anything else. */
  readonly seen: string;
}

/** What a file would do. Writes nothing. */
export function previewCalendar(
  { store }: Pick<Service, 'store'>,
  file: CalendarFile,
  actor: Actor,
): Promise<CalendarPreview> {
  return store.snapshot(async (db) => (await previewIn(db, file, actor)).preview);
}

/**
 * The events of a file that are ticked become engagements or sessions, and what came from them before is changed or cancelled: all or nothing.
 *
 * @returns how many, and the day of the first. Issues: `not-allowed`, `calendar-changed`, `nothing-chosen`, `no-forum`, `unknown-forum`, and those of the things, with
 * the title in `values`
 */
export async function takeCalendar(
  service: Service,
  wanted: {
    readonly file: CalendarFile;
    readonly seen: string;
    readonly chosen: ReadonlySet<number>;
    readonly becoming: Becoming;
  },
  actor: Actor,
): Promise<Result<{ readonly count: number; readonly first: string }>> {
  const { seen, chosen } = wanted;
  const [file, becoming] = [storableData(wanted.file), storableData(wanted.becoming)];
  if (becoming.as === 'session' && !may(actor, 'world.edit')) return bad(notAllowed(actor, 'world.edit'));
  let first = '';
  const done = await runCommands(service, {
    ...{ action: 'engagement.log', actor },
    decide: async (db) => {
      const { preview, things } = await previewIn(db, file, actor);
      if (preview.seen !== seen) return bad(calendarChanged);
      const taken = preview.compared.filter(({ how }, i) => chosen.has(i) && how !== 'same' && how !== 'refused');
      if (taken.length === 0) return bad(nothingChosen);
      const isNew = taken.some(({ how }) => how === 'new');
      if (isNew && becoming.as === 'session') {
        if (!becoming.forum) return bad(noForum);
        if (!(await findThing(db, 'forum', { strategy: '', id: becoming.forum }))) return bad(unknownForum);
      }
      const changes: Change[] = [];
      const days: string[] = [];
      const issues: Issue[] = [];
      for (const one of taken) {
        const change = one.known ? changeOf(one, things, service) : newOf(one.event, becoming, service, actor);
        if (!change.ok) issues.push(...change.issues.map((issue) => titled(issue, one.event)));
        else if (change.value) {
          changes.push(change.value);
          days.push(one.event.from);
        }
      }
      if (issues.length > 0) return bad(...issues.slice(0, 10));
      first = days.toSorted()[0] ?? '';
      return changes.length > 0 ? good(changes) : bad(nothingChosen);
    },
  });
  return done.ok ? good({ count: done.value.length, first }) : done;
}

type Things = ReadonlyMap<string, Engagement | ForumSession>;

async function previewIn(db: Db, file: CalendarFile, actor: Actor) {
  const uids = [...new Set(file.events.map(({ origin }) => origin.uid))];
  const engagements = (await fromEvents(db, 'engagement', uids)).filter(({ data }) => seesEngagement(actor, data));
  const sessions = await fromEvents(db, 'sitting', uids);
  const known: readonly Known[] = [
    ...engagements.flatMap(({ data }) =>
      data.origin
        ? [{ ...data, origin: data.origin, table: 'engagement' as const, changes: changesEngagement(actor, data) }]
        : [],
    ),
    ...sessions.flatMap(({ data }) =>
      data.origin
        ? [{ ...data, origin: data.origin, table: 'sitting' as const, changes: may(actor, 'world.edit') }]
        : [],
    ),
  ];
  const stand = [...engagements, ...sessions].map(({ id, since }) => [id, since]);
  const seen = createHash('sha256')
    .update(JSON.stringify([stand, file.events.length]))
    .digest('hex');
  const things: Things = new Map([...engagements, ...sessions].map(({ id, data }) => [id, data]));
  return { preview: { compared: compareCalendar(file, known), seen }, things };
}

function newOf(event: CalendarEvent, becoming: Becoming, { newId, now }: Service, actor: Actor): Result<Change> {
  const id = newId();
  const { title, from, to, times, place, people, origin } = event;
  const { country, forum, kind, visible } = becoming;
  const common = { title, from, to, times, place, country, origin };
  const state = to < dayOf(now()) ? ('held' as const) : ('planned' as const);
  if (becoming.as === 'session') {
    const made = settleSession(id, { ...common, state, forum: forum ?? '', items: [], link: origin.link }, newId);
    if (!made.ok) return made;
    return good({
      kind: 'session.added',
      version: 1,
      subject: id,
      changes: [added({ table: 'sitting', id }, made.value)],
    });
  }
  const lists = { met: people, ours: [], partners: [], themes: [], about: [], next: [] };
  const made = settleEngagement({ id, by: actor.id }, { ...common, ...lists, kind, state, forum, visible }, newId);
  if (!made.ok) return made;
  const changes = [added({ table: 'engagement', id }, made.value)];
  return good({ kind: 'engagement.added', version: 1, subject: id, changes });
}

/** Days, times, place and title follow the file; all that was written here stays. */
function changeOf({ event, known }: Compared, things: Things, { newId }: Service): Result<Change | undefined> {
  const before = known && things.get(known.id);
  if (!before) return good(undefined);
  const { title, from, to, times, place, cancelled, origin } = event;
  const facts = { title, from, to, times, place, origin };
  const state = cancelled ? ('cancelled' as const) : before.state === 'cancelled' ? ('planned' as const) : before.state;
  const { id } = before;
  if ('items' in before) {
    const made = settleSession(id, { ...before, ...facts, state }, newId);
    if (!made.ok) return made;
    const change = changed({ table: 'sitting', id }, before, made.value);
    return good(change && { kind: 'session.changed', version: 1, subject: id, changes: [change] });
  }
  const made = settleEngagement(before, { ...before, ...facts, state }, newId);
  if (!made.ok) return made;
  const change = changed({ table: 'engagement', id }, before, made.value);
  return good(change && { kind: 'engagement.changed', version: 1, subject: id, changes: [change] });
}

function titled(issue: Issue, { title }: CalendarEvent): Issue {
  return { ...issue, values: { ...issue.values, title } };
}

const calendarChanged: Issue = {
  code: 'calendar-changed',
  message: 'Something of this was changed meanwhile. See what the file would do now.',
};
const nothingChosen: Issue = { code: 'nothing-chosen', message: 'Tick something that the file would change.' };
const noForum: Issue = { code: 'no-forum', message: 'Say which body meets.', where: 'forum' };
