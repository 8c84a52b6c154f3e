import { dayOf } from '@lofte/domain/day';
import type { PlannedRound } from '@lofte/domain/follow-up/plan-requests';
import { byOrganisation, isReachable } from '@lofte/domain/follow-up/receivers';
import type { Request, Round } from '@lofte/domain/follow-up/round';
import type { Update } from '@lofte/domain/follow-up/update';
import type { Person } from '@lofte/domain/things';
import type { KeyFigure } from '@lofte/domain/world/key-figure';
import { countAnswerDrafts } from '@lofte/store/answer-draft-table';
import { mailsOfRound, type QueuedMail } from '@lofte/store/mail-table';
import { listPeople, strategyTitles } from '@lofte/store/register-table';
import { requestsOfRound, updatesOfRound } from '@lofte/store/request-table';
import { answerTimes, visitsOf } from '@lofte/store/request-visit-table';
import { countWaiting } from '@lofte/store/review-table';
import { decisionsWithTasks } from '@lofte/store/steering-table';
import type { Db } from '@lofte/store/store';
import { findThing, readThings } from '@lofte/store/thing-table';
import type { Service } from '../service.ts';
import { median, secondsFor } from './answer-seconds.ts';
import { titlesOf } from './asked-titles.ts';
import { planSeal } from './plan-seal.ts';
import { figuresOwed, keyFiguresIn } from './request-figures.ts';
import { type OwedTask, tasksOf } from './request-tasks.ts';
import { roundPlan } from './round-plan.ts';

/** How one request goes. */
export interface RequestProgress {
  readonly request: Request;
  readonly person: Person | undefined;
  readonly answered: number;
  /** Begun, saved and not given. */
  readonly begun: number;
  readonly opened?: Date;
  readonly finished?: Date;
  /** Its mails, the newest last. */
  readonly mails: readonly QueuedMail[];
}

export interface RoundSeen {
  readonly round: Round;
  /** Number of the entry that made it as it stands: what is done on the sight of it names that number. */
  readonly since: number;
  readonly requests: readonly RequestProgress[];
  /** Who could be asked now and is not; everybody, before it is sent. */
  readonly plan: PlannedRound;
  /** What the plan is, in short: sending on the sight of it names it. */
  readonly seal: string;
  /** Who could be asked, by their organisation. */
  readonly candidates: ReadonlyMap<string, readonly Person[]>;
  /** Seconds that one answer takes, from earlier rounds: of a person, else of everybody. */
  readonly secondsFor: (person: string) => number;
  /** What decisions gave somebody to do. */
  readonly tasksFor: (person: Person) => readonly OwedTask[];
  /** Key figures that somebody's organisation keeps and that are getting old. */
  readonly figuresFor: (person: Person) => readonly KeyFigure[];
  /** Somebody has answered something, so that seconds are no guess. */
  readonly timed: boolean;
  /** What the things that are asked about are called, by `STRATEGY ELEMENT`; none before it is sent. */
  readonly asked: ReadonlyMap<string, string>;
  /** What was said in it last, by `STRATEGY ELEMENT`. */
  readonly said: ReadonlyMap<string, Update>;
  /** Answers that nobody accepted or returned yet. */
  readonly waiting: number;
  /** What strategies are called, by their ids. */
  readonly titles: ReadonlyMap<string, string>;
  /** The round that this one repeats, and the one that repeats it. */
  readonly before?: Round;
  readonly next?: Round;
  /** Minutes from the first look to the last answer, the median of those who are done; none where nobody is. */
  readonly medianMinutes?: number;
}

/** A round, as the secretariat follows it; undefined where there is none. */
export async function roundOf({ store, now }: Service, id: string): Promise<RoundSeen | undefined> {
  return store.snapshot(async (db) => {
    const found = await findThing(db, 'round', { strategy: '', id });
    if (!found) return undefined;
    const said = new Map((await updatesOfRound(db, id)).map((row) => [`${row.strategy} ${row.id}`, row.data]));
    const requests = await progressOf(db, id, said);
    const rounds = (await readThings(db, 'round', { strategy: '' })).map(({ data }) => data);
    const [before, next] = [
      rounds.find((one) => one.id === found.data.after),
      rounds.find(({ after }) => after === id),
    ];
    const times = await answerTimes(db);
    const done = requests.flatMap(({ opened, finished }) =>
      opened && finished ? [(finished.getTime() - opened.getTime()) / 60_000] : [],
    );
    const plan = await roundPlan(db, found.data, now());
    const decisions = await decisionsWithTasks(db);
    const figures = await keyFiguresIn(db);
    return {
      round: found.data,
      since: found.since,
      requests,
      plan,
      seal: planSeal(plan),
      said,
      candidates: byOrganisation((await listPeople(db)).filter((one) => isReachable(one, dayOf(now())))),
      waiting: (await countWaiting(db)).get(id) ?? 0,
      titles: await strategyTitles(db),
      ...(before ? { before } : {}),
      ...(next ? { next } : {}),
      secondsFor: (person: string) => secondsFor(times, person),
      tasksFor: (person: Person) => tasksOf(decisions, person),
      figuresFor: (person: Person) => figuresOwed(figures, person, dayOf(now())),
      timed: times.length > 0,
      asked: await titlesOf(
        db,
        requests.map(({ request }) => request),
      ),
      ...(done.length > 0 ? { medianMinutes: median(done) ?? 0 } : {}),
    };
  });
}

/** All rounds, the newest first. */
export async function listRounds({ store }: Service): Promise<readonly Round[]> {
  const rounds = (await readThings(store, 'round', { strategy: '' })).map(({ data }) => data);
  return rounds.toSorted((a, b) => (a.due < b.due ? 1 : -1));
}

async function progressOf(
  db: Db,
  round: string,
  said: ReadonlyMap<string, unknown>,
): Promise<readonly RequestProgress[]> {
  const requests = await requestsOfRound(db, round);
  const ids = requests.map(({ id }) => id);
  const people = new Map((await readThings(db, 'person', { strategy: '' })).map(({ id, data }) => [id, data]));
  const visits = new Map((await visitsOf(db, ids)).map((visit) => [visit.request, visit]));
  const begun = await countAnswerDrafts(db, ids);
  const mails = Map.groupBy(await mailsOfRound(db, round), ({ request }) => request);
  const rows = requests.map((request) => {
    const visit = visits.get(request.id);
    return {
      request,
      person: people.get(request.person),
      answered: request.elements.filter(({ strategy, element }) => said.has(`${strategy} ${element}`)).length,
      begun: begun.get(request.id) ?? 0,
      ...(visit ? { opened: visit.opened } : {}),
      ...(visit?.finished ? { finished: visit.finished } : {}),
      mails: mails.get(request.id) ?? [],
    };
  });
  return rows.toSorted((a, b) => danish.compare(a.person?.name ?? '', b.person?.name ?? ''));
}

const danish = new Intl.Collator('da');
