import { dayAfter, dayOf } from '@lofte/domain/day';
import { localActor } from '@lofte/domain/rights';
import { addOrganisation } from '@lofte/service/add-organisation';
import { addPerson } from '@lofte/service/add-person';
import { editPlan } from '@lofte/service/edit-plan';
import { lastEntry } from '@lofte/service/element-of';
import { answerRequest } from '@lofte/service/follow-up/answer-request';
import { prepareRound } from '@lofte/service/follow-up/prepare-round';
import { requestToken } from '@lofte/service/follow-up/request-link';
import { roundOf } from '@lofte/service/follow-up/round-of';
import { sendRound } from '@lofte/service/follow-up/send-round';
import type { Service } from '@lofte/service/service';
import { requestsOfRound } from '@lofte/store/request-table';
import { readThings } from '@lofte/store/thing-table';

export interface SentRound {
  readonly round: string;
  readonly request: string;
  /** Of the link that the one receiver got. */
  readonly token: string;
  /** The asked elements, the first of which is answered. */
  readonly elements: readonly string[];
  readonly person: string;
}

/** Gives an agency with one person the first initiatives of a strategy, asks them, and lets them answer one. */
export async function sentRound(service: Service, strategy: string, name = 'Fyrstyrelsen'): Promise<SentRound> {
  const organisation = value(await addOrganisation(service, localActor, { name, kind: 'agency' }));
  const mail = `ea${service.newId()}@example.dk`;
  const asked = { name: `Ea ved ${name}`, mail, language: 'da', organisation } as const;
  const person = value(await addPerson(service, localActor, asked));
  const all = (await readThings(service.store, 'element', { strategy })).map(({ data }) => data);
  const elements = all.filter(({ kind }) => kind === 'initiative').slice(0, 3);
  for (const { id } of elements) {
    const edit = { do: 'change', element: id, fields: { owner: { name, organisation } } } as const;
    const done = await editPlan(service, strategy, { seen: await lastEntry(service), edit }, localActor);
    if (!done.ok) throw new Error(done.issues[0]?.message);
  }
  const today = dayOf(service.now());
  const wanted = {
    ...{ name: `Status ved ${name}`, parts: [{ strategy }], kinds: ['initiative' as const], due: dayAfter(today) },
    ...{ covers: { from: '2026-01-01', to: today }, questions: [], reminders: [] },
  };
  const round = value(await prepareRound(service, wanted, localActor));
  const since = (await roundOf(service, round))?.since ?? 0;
  value(await sendRound(service, round, { since, origin: 'http://localhost' }, localActor));
  const request = (await requestsOfRound(service.store, round)).find((one) => one.person === person);
  if (!request) throw new Error('Nobody was asked');
  const token = await requestToken(service.store, request, today);
  const ids = request.elements.map(({ element }) => element);
  const saying = { state: 'on track' as const, text: 'Det skrider frem.' };
  value(await answerRequest(service, token, { strategy, element: ids[0] ?? '' }, { saying, seen: undefined }));
  return { round, request: request.id, token, elements: ids, person };
}

export function value<T>(
  result:
    | { readonly ok: true; readonly value: T }
    | { readonly ok: false; readonly issues: readonly { readonly message: string }[] },
): T {
  if (!result.ok) throw new Error(result.issues[0]?.message);
  return result.value;
}
