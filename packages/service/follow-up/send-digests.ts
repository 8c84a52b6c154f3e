import { dayOf } from '@lofte/domain/day';
import { unexplained } from '@lofte/domain/follow-up/contradictions';
import {
  digestBefore,
  digestTime,
  figuresOf,
  isNews,
  isWorkday,
  type OpenRound,
  type Owed,
  type RoundFigures,
  remindersOn,
  type SaidOf,
} from '@lofte/domain/follow-up/digests';
import { isReachable } from '@lofte/domain/follow-up/receivers';
import type { Asked } from '@lofte/domain/follow-up/round';
import type { Person } from '@lofte/domain/things';
import { digestMail, type OwedWords, type RoundWords } from '@lofte/formats/digest-mail';
import { hasMailFor, type Mail, queueMails, troubledMails } from '@lofte/store/mail-table';
import { readSaid } from '@lofte/store/said-table';
import type { Db } from '@lofte/store/store';
import { readThings } from '@lofte/store/thing-table';
import type { Service } from '../service.ts';
import { titlesOf } from './asked-titles.ts';
import { contradictionsIn } from './contradictions-in.ts';
import { answerUrl, sayDay } from './queue-request-mails.ts';
import { requestTokens } from './request-link.ts';
import { openRequests, type Sending } from './send-round.ts';

/** Where a round is followed. */
export function roundUrl(origin: string, round: string): string {
  return `${origin}/rounds/${round}`;
}

/**
 * Queues the mails of the day, where it is time and they are not queued: reminders to those who owe something in a round whose day it
 * is, and to the secretariat how the rounds go. One mail a person and day at most, whatever it is about and however often this runs.
 * @returns how many there are
 */
export async function sendDigests(service: Service, { origin }: Sending): Promise<number> {
  const now = service.now();
  const day = dayOf(now);
  if (!isWorkday(day) || now < digestTime(day)) return 0;
  if (await hasMailFor(service.store, ending(day))) return 0;
  if ((await openRounds(service.store)).length === 0) return 0;
  // Makes the key where a record was brought here without one, which a snapshot may not.
  const links = linker(await requestTokens(service.store), origin);
  const mails = await service.store.snapshot(async (db) => digestsOf(db, service, await openRounds(db), day, links));
  if (mails.length === 0) return 0;
  const queued = await service.store.transaction((db) => queueMails(db, mails, now.toISOString()));
  if (queued > 0) service.mailBell.ring();
  return queued;
}

interface Links {
  readonly ofRound: (round: string) => string;
  readonly ofRequest: (owed: Owed) => string;
}

function linker(tokenOf: Awaited<ReturnType<typeof requestTokens>>, origin: string): Links {
  return {
    ofRound: (round) => roundUrl(origin, round),
    ofRequest: ({ request, round }) => answerUrl(origin, tokenOf(request, round.due)),
  };
}

function ending(day: string): string {
  return ` ${day}`;
}

async function openRounds(db: Db): Promise<readonly OpenRound[]> {
  const open = [];
  for (const { data: round } of await readThings(db, 'round', { strategy: '' })) {
    if (round.state === 'open') open.push({ round, requests: await openRequests(db, round.id) });
  }
  return open.toSorted((a, b) => (a.round.due < b.round.due ? -1 : 1));
}

async function digestsOf(
  db: Db,
  { newId }: Service,
  rounds: readonly OpenRound[],
  day: string,
  links: Links,
): Promise<readonly Mail[]> {
  const said = await saidOf(db, rounds);
  const owed = remindersOn(day, rounds, said);
  const inform = await secretariat(db);
  const news = inform.size > 0 ? await newsOf(db, rounds, said, day, links) : [];
  const wordsOf = await owedWriter(db, [...owed.values()].flat(), day, links);
  const people = (await readThings(db, 'person', { strategy: '' })).map(({ data }) => data);
  return people.flatMap((person) => {
    const own = owed.get(person.id) ?? [];
    const told = inform.has(person.id) ? news : [];
    if (!person.mail || !isReachable(person, day) || own.length + told.length === 0) return [];
    const { language, name } = person;
    const words = digestMail({
      ...{ language, name, owed: own.map((one) => wordsOf(person, one)) },
      rounds: told.map((one) => ({ ...one, due: sayDay(language, one.due) })),
    });
    const about = { person: person.id, round: '', request: '', receiver: person.mail };
    return [{ ...words, ...about, id: newId(), key: `digest ${person.id}${ending(day)}` }];
  });
}

/** What is asked and said of everything that the rounds ask about. */
async function saidOf(db: Db, rounds: readonly OpenRound[]): Promise<SaidOf> {
  const byStrategy = new Map<string, Awaited<ReturnType<typeof readSaid>>>();
  for (const strategy of strategiesOf(rounds)) byStrategy.set(strategy, await readSaid(db, { strategy }));
  return ({ strategy, element }) => byStrategy.get(strategy)?.get(element);
}

function strategiesOf(rounds: readonly OpenRound[]): ReadonlySet<string> {
  return new Set(
    rounds.flatMap(({ requests }) => requests.flatMap(({ elements }) => elements.map((one) => one.strategy))),
  );
}

/** Whoever has the role in the whole workspace. */
async function secretariat(db: Db): Promise<ReadonlySet<string>> {
  const grants = (await readThings(db, 'grant', { strategy: '' })).map(({ data }) => data);
  return new Set(
    grants.flatMap(({ person, role, strategy }) =>
      role === 'secretariat' && strategy === null && person !== null ? [person] : [],
    ),
  );
}

/** The rounds of which there is something to tell. */
async function newsOf(
  db: Db,
  rounds: readonly OpenRound[],
  said: SaidOf,
  day: string,
  links: Links,
): Promise<readonly RoundWords[]> {
  const since = digestBefore(day);
  const contradictions = await contradictionCount(db, rounds);
  const troubled = new Map((await troubledMails(db)).map((one) => [one.round, one]));
  return rounds.flatMap((open) => {
    const figures: RoundFigures = figuresOf(open, said, contradictions, since);
    const { failed = 0, unsure = 0, since: last } = troubled.get(open.round.id) ?? {};
    if (!isNews(figures, day, since) && !(last && last >= since)) return [];
    const { name, due, id } = open.round;
    return [{ ...figures, round: name, due, isOver: due < day, failed, unsure, link: links.ofRound(id) }];
  });
}

async function contradictionCount(db: Db, rounds: readonly OpenRound[]): Promise<(asked: Asked) => number> {
  const found = new Map<string, Awaited<ReturnType<typeof contradictionsIn>>>();
  for (const strategy of strategiesOf(rounds)) found.set(strategy, await contradictionsIn(db, strategy));
  return ({ strategy, element }) => unexplained(found.get(strategy)?.get(element) ?? []).length;
}

async function owedWriter(
  db: Db,
  owed: readonly Owed[],
  day: string,
  links: Links,
): Promise<(person: Person, owed: Owed) => OwedWords> {
  const titles = await titlesOf(
    db,
    owed.map(({ request }) => request),
  );
  const named = (asked: readonly Asked[]) =>
    asked.flatMap(({ strategy, element }) => titles.get(`${strategy} ${element}`) ?? []);
  return ({ language }, one) => ({
    ...{ round: one.round.name, titles: named(one.unanswered), questions: named(one.questions) },
    ...{ due: sayDay(language, one.round.due), isOver: one.round.due < day },
    link: links.ofRequest(one),
  });
}
