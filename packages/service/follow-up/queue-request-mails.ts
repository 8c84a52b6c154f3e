import { dayOf } from '@lofte/domain/day';
import type { Request, Round } from '@lofte/domain/follow-up/round';
import type { Update } from '@lofte/domain/follow-up/update';
import { shownTitle } from '@lofte/domain/shown-title';
import type { Person } from '@lofte/domain/things';
import { type MailWords, type RequestMail, requestMail, returnedMail } from '@lofte/formats/request-mail';
import { type Mail, queueMails } from '@lofte/store/mail-table';
import { strategyTitles } from '@lofte/store/register-table';
import { requestsOfRound } from '@lofte/store/request-table';
import { decisionsWithTasks } from '@lofte/store/steering-table';
import type { Db } from '@lofte/store/store';
import { findThing, readThings } from '@lofte/store/thing-table';
import type { Service } from '../service.ts';
import type { AskedOf } from './answer-request.ts';
import { titlesOf } from './asked-titles.ts';
import { figuresOwed, keyFiguresIn } from './request-figures.ts';
import { requestToken, requestTokens } from './request-link.ts';
import { tasksOf } from './request-tasks.ts';

/** Where a request is answered. */
export function answerUrl(origin: string, token: string): string {
  return `${origin}/answer/${token}`;
}

type Queueing = Pick<Service, 'newId' | 'now' | 'mailBell'>;

/** One mail for each request, in its receiver's language, in the transaction that makes the requests. */
export async function queueRequestMails(
  db: Db,
  service: Queueing,
  round: Round,
  requests: readonly Request[],
  origin: string,
): Promise<void> {
  const wanted = requests.map((request) => ({ request, key: `request ${request.id} ${request.link}` }));
  await queueAskingMails(db, service, round, wanted, origin);
}

export interface AskingMail {
  /** With the things that the mail names. */
  readonly request: Request;
  readonly key: string;
  /** They got a mail about it before. */
  readonly reminder?: boolean;
}

/** Mails that ask. Nobody gets one who has no address. @returns how many there are that were not queued already */
export async function queueAskingMails(
  db: Db,
  service: Queueing,
  round: Round,
  wanted: readonly AskingMail[],
  origin: string,
): Promise<number> {
  const requests = wanted.map(({ request }) => request);
  const titles = await titlesOf(db, requests);
  const strategyNames = await strategyTitles(db);
  const tokenOf = await requestTokens(db);
  const people = new Map((await readThings(db, 'person', { strategy: '' })).map(({ id, data }) => [id, data]));
  const holders = await holdersOf(db, round.id, requests);
  const decisions = await decisionsWithTasks(db);
  const [figures, today] = [await keyFiguresIn(db), dayOf(service.now())];
  const mails = wanted.flatMap(({ request, key, reminder = false }) => {
    const person = people.get(request.person);
    if (!person?.mail) return [];
    const from = people.get(holders.get(request.from ?? '') ?? '')?.name;
    const link = answerUrl(origin, tokenOf(request, round.due));
    const asked = request.elements.map(({ strategy, element }) => titles.get(`${strategy} ${element}`) ?? '');
    const strategies = namesOfStrategies(request.elements, strategyNames);
    const words = requestWords(round, person, {
      ...{ link, from, reminder, titles: asked, strategies },
      tasks: tasksOf(decisions, person).map(({ task }) => task.what),
      figures: figuresOwed(figures, person, today).map(({ title }) => title),
    });
    const about = { person: person.id, round: round.id, request: request.id, receiver: person.mail };
    return [{ ...words, ...about, id: service.newId(), key }];
  });
  return queue(db, service, mails);
}

/** What the strategies are called that things stand in, each once. */
export function namesOfStrategies(
  things: readonly { readonly strategy: string }[],
  titles: ReadonlyMap<string, string>,
): readonly string[] {
  return [...new Set(things.map(({ strategy }) => strategy))].map((id) => titles.get(id) ?? id);
}

/** The mail that asks somebody, in their language. */
export function requestWords(
  { name: round, message, due }: Pick<Round, 'name' | 'message' | 'due'>,
  { language, name }: Pick<Person, 'language' | 'name'>,
  asked: Pick<RequestMail, 'link' | 'from' | 'titles' | 'strategies' | 'tasks' | 'figures' | 'reminder'>,
): MailWords {
  return requestMail({ ...asked, language, name, round, message, due: sayDay(language, due) });
}

/** Whose requests others were handed on from, by the request. */
async function holdersOf(db: Db, round: string, requests: readonly Request[]): Promise<ReadonlyMap<string, string>> {
  if (requests.every(({ from }) => from === undefined)) return new Map();
  return new Map((await requestsOfRound(db, round)).map(({ id, person }) => [id, person]));
}

async function queue(db: Db, { now, mailBell }: Queueing, mails: readonly Mail[]): Promise<number> {
  const queued = await queueMails(db, mails, now().toISOString());
  if (queued > 0) mailBell.ring();
  return queued;
}

/** The owner hears that something was sent back, once for each update that is. */
export async function queueReturnedMail(
  db: Db,
  service: Queueing,
  { strategy, element: id }: AskedOf,
  update: Update,
  origin: string,
): Promise<void> {
  const request =
    update.request === undefined
      ? undefined
      : (await findThing(db, 'request', { strategy: '', id: update.request }))?.data;
  const round = request && (await findThing(db, 'round', { strategy: '', id: request.round }))?.data;
  const person = request && (await findThing(db, 'person', { strategy: '', id: request.person }))?.data;
  const element = (await findThing(db, 'element', { strategy, id }))?.data;
  const verdict = (await findThing(db, 'verdict', { strategy, id }))?.data;
  if (!request || !round || !person?.mail || !element) return;
  const question = verdict?.thread?.findLast(({ from }) => from === 'secretariat')?.text ?? '';
  const link = `${answerUrl(origin, await requestToken(db, request, round.due))}#${id}`;
  const words = returnedMail({
    language: person.language,
    name: person.name,
    title: shownTitle(element),
    question,
    link,
  });
  const key = `returned ${update.id} ${verdict?.thread?.length ?? 0}`;
  const about = { person: person.id, round: round.id, request: request.id, receiver: person.mail };
  await queue(db, service, [{ ...words, ...about, id: service.newId(), key }]);
}

/** A day in words. */
export function sayDay(language: 'da' | 'en', day: string): string {
  const format = new Intl.DateTimeFormat(language === 'da' ? 'da-DK' : 'en-GB', { dateStyle: 'long', timeZone: 'UTC' });
  return format.format(new Date(`${day}T00:00:00Z`));
}
