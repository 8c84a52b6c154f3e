import type { Request, Round } from '@lofte/domain/follow-up/round';
import type { Update } from '@lofte/domain/follow-up/update';
import { shownTitle } from '@lofte/domain/shown-title';
import { requestMail, returnedMail } from '@lofte/formats/request-mail';
import { queueMails } from '@lofte/store/mail-table';
import type { Db } from '@lofte/store/store';
import { findThing } from '@lofte/store/thing-table';
import type { Service } from '../service.ts';
import type { AskedOf } from './answer-request.ts';
import { titlesOf } from './asked-titles.ts';
import { requestToken } from './request-link.ts';

/** Where a request is answered. */
export function answerUrl(origin: string, token: string): string {
  return `${origin}/answer/${token}`;
}

/** One mail for each request, in its receiver's language, in the transaction that makes the requests. */
export async function queueRequestMails(
  db: Db,
  { newId, now }: Pick<Service, 'newId' | 'now'>,
  round: Round,
  requests: readonly Request[],
  origin: string,
): Promise<void> {
  const titles = await titlesOf(db, requests);
  const mails = [];
  for (const request of requests) {
    const person = (await findThing(db, 'person', { strategy: '', id: request.person }))?.data;
    if (!person?.mail) continue;
    const { language, name } = person;
    const from = request.from === undefined ? undefined : await nameOfHolder(db, request.from);
    const link = answerUrl(origin, await requestToken(db, request, round.due));
    const words = requestMail({
      ...{ language, name, link, from, round: round.name, message: round.message },
      titles: request.elements.map(({ strategy, element }) => titles.get(`${strategy} ${element}`) ?? ''),
      due: sayDay(language, round.due),
    });
    const key = `request ${request.id} ${request.link}`;
    mails.push({
      ...words,
      id: newId(),
      key,
      person: person.id,
      round: round.id,
      request: request.id,
      receiver: person.mail,
    });
  }
  await queueMails(db, mails, now().toISOString());
}

/** The owner hears that something was sent back, once for each update that is. */
export async function queueReturnedMail(
  db: Db,
  { newId, now }: Pick<Service, 'newId' | 'now'>,
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
  await queueMails(
    db,
    [{ ...words, id: newId(), key, person: person.id, round: round.id, request: request.id, receiver: person.mail }],
    now().toISOString(),
  );
}

async function nameOfHolder(db: Db, request: string): Promise<string | undefined> {
  const person = (await findThing(db, 'request', { strategy: '', id: request }))?.data.person;
  return person === undefined ? undefined : (await findThing(db, 'person', { strategy: '', id: person }))?.data.name;
}

function sayDay(language: 'da' | 'en', day: string): string {
  const format = new Intl.DateTimeFormat(language === 'da' ? 'da-DK' : 'en-GB', { dateStyle: 'long', timeZone: 'UTC' });
  return format.format(new Date(`${day}T00:00:00Z`));
}
