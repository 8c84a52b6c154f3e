import { dayOf } from '@lofte/domain/day';
import { ownerKey } from '@lofte/domain/follow-up/receivers';
import type { PlanElement } from '@lofte/domain/plan-element';
import { type Actor, localActor } from '@lofte/domain/rights';
import { addOrganisation } from '@lofte/service/add-organisation';
import { addPerson } from '@lofte/service/add-person';
import { editPlan } from '@lofte/service/edit-plan';
import { lastEntry } from '@lofte/service/element-of';
import { value } from '@lofte/service/example-service';
import { wantedRound } from '@lofte/service/follow-up/example-round';
import { giveUpdate } from '@lofte/service/follow-up/give-update';
import { prepareRound } from '@lofte/service/follow-up/prepare-round';
import { requestToken } from '@lofte/service/follow-up/request-link';
import { roundOf } from '@lofte/service/follow-up/round-of';
import { sendRound } from '@lofte/service/follow-up/send-round';
import type { Service } from '@lofte/service/service';
import { requestsOfRound } from '@lofte/store/request-table';
import { readThings } from '@lofte/store/thing-table';
import { adoptSample } from './adopted.ts';

/** A round in which one owner is asked for three initiatives that they said something of before. */
export interface SampleAsked {
  readonly strategy: string;
  readonly round: string;
  readonly person: string;
  readonly token: string;
  /** The three, in order; the first has milestones and an indicator. */
  readonly elements: readonly PlanElement[];
}

const day = (days: number) => dayOf(new Date(Date.now() + days * 24 * 60 * 60 * 1000));
const year = new Date().getFullYear();

/** What can be asked for, again and again. */
export type SampleOwner = Pick<SampleAsked, 'strategy' | 'person' | 'elements'>;

/** Puts the sample in, gives three initiatives to an agency with one person, and asks them. */
export async function askSample(service: Service, saidBefore = true): Promise<SampleAsked> {
  return askOwner(service, await sampleOwner(service, saidBefore));
}

/** The sample with an agency that answers for three of its initiatives. */
export async function sampleOwner(service: Service, saidBefore = true): Promise<SampleOwner> {
  const { strategy } = await adoptSample(service);
  const name = 'Søfartsstyrelsen';
  const organisation = value(await addOrganisation(service, localActor, { name, kind: 'agency' }));
  const mail = 'ane@soefart.example.dk';
  const person = value(await addPerson(service, localActor, { name: 'Ane Holm', mail, language: 'da', organisation }));
  const all = async () => (await readThings(service.store, 'element', { strategy })).map(({ data }) => data);
  const three = (await all()).filter(({ kind, text }) => kind === 'initiative' && text).slice(0, 3);
  for (const [i, { id }] of three.entries()) {
    const fields = { owner: { name, organisation }, ...(i === 0 ? measured : {}) };
    const edit = { do: 'change', element: id, fields } as const;
    const done = await editPlan(service, strategy, { seen: await lastEntry(service), edit }, localActor);
    if (!done.ok) throw new Error(done.issues[0]?.message);
    const before = { state: i === 0 ? 'at risk' : 'on track', text: texts[i] ?? '' } as const;
    const given = { saying: before, seen: undefined };
    if (saidBefore) value(await giveUpdate(service, { strategy, element: id }, given, localActor));
  }
  const ids = new Set(three.map(({ id }) => id));
  return { strategy, person, elements: (await all()).filter(({ id }) => ids.has(id)) };
}

/** Asks for them in a new round. */
export async function askOwner(service: Service, owner: SampleOwner, actor: Actor = localActor): Promise<SampleAsked> {
  const { strategy, person, elements } = owner;
  const wanted = wantedRound(strategy, {
    parts: [{ strategy, under: elements.map(({ id }) => id) }],
    kinds: ['initiative'],
    covers: { from: day(-92), to: day(-1) },
    due: day(14),
    reminders: [],
    // Colleagues who were handed something since could answer too.
    receivers: { [ownerKey(elements[0]?.owner ?? {})]: person },
  });
  const round = value(await prepareRound(service, wanted, actor));
  const since = (await roundOf(service, round))?.since ?? 0;
  value(await sendRound(service, round, { since, origin: 'http://localhost' }, actor));
  const [request] = await requestsOfRound(service.store, round);
  if (!request) throw new Error('Nobody was asked');
  return { ...owner, round, person, token: await requestToken(service.store, request, wanted.due) };
}

const texts = [
  'Fire af ni havne har standere. Nettet i Svaneke er for svagt, og vi venter på en ny kabelplan.',
  'Udbuddet er offentliggjort, og tre værfter har meldt sig.',
  'Kurset er holdt første gang med tolv deltagere.',
];

const measured = {
  milestones: [
    { id: 'm1', title: 'Aftale med de ni havne', due: day(-40) },
    { id: 'm2', title: 'Første stander i drift', due: day(120) },
  ],
  indicators: [
    {
      id: 'n1',
      title: 'Standere i drift',
      unit: 'standere',
      direction: 'up' as const,
      baseline: { period: String(year - 1), value: 2 },
      periods: [{ period: String(year), target: 1000 }],
    },
  ],
};
