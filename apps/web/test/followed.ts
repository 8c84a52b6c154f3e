import { dayOf } from '@lofte/domain/day';
import type { WantedUpdate } from '@lofte/domain/follow-up/settle-update';
import type { PlanElement } from '@lofte/domain/plan-element';
import { localActor } from '@lofte/domain/rights';
import { addOrganisation } from '@lofte/service/add-organisation';
import { addPerson } from '@lofte/service/add-person';
import { editPlan } from '@lofte/service/edit-plan';
import { value } from '@lofte/service/example-service';
import { answerRequest } from '@lofte/service/follow-up/answer-request';
import { tokenOf, wantedRound } from '@lofte/service/follow-up/example-round';
import { judgeElement } from '@lofte/service/follow-up/judge-element';
import { prepareRound } from '@lofte/service/follow-up/prepare-round';
import { acceptUpdate, replyToQuestion, returnUpdate } from '@lofte/service/follow-up/review-update';
import { roundOf } from '@lofte/service/follow-up/round-of';
import { sendRound } from '@lofte/service/follow-up/send-round';
import type { Service } from '@lofte/service/service';
import { readSaid } from '@lofte/store/said-table';
import { readThings } from '@lofte/store/thing-table';
import { adoptSample } from './adopted.ts';

const origin = 'http://localhost';

export interface Followed {
  readonly strategy: string;
  readonly round: string;
  /** Who did not answer. */
  readonly silent: string;
}

const agencies = ['Havnestyrelsen', 'Kystdirektoratet', 'Søfartsstyrelsen', 'Naturstyrelsen'] as const;

/** What the first three agencies say, one after the other; again from the start where they owe more. */
const answers: readonly WantedUpdate[] = [
  { state: 'off track', text: 'Udbuddet trak ingen bud til. Vi prøver igen til foråret med større puljer.' },
  { state: 'on track', text: 'Fem af ni er færdige, resten er i gang.', evidence: proof() },
  { state: 'on track', text: 'Det går, som det skal.' },
  { state: 'at risk', text: 'Der mangler to folk på opgaven.', help: 'En beslutning om penge inden jul.' },
  { state: 'done', text: 'Kurset er holdt for første gang.', evidence: proof() },
  { state: 'not started', text: 'Begynder efter nytår.' },
  { state: 'stopped', text: 'Kommunerne trak sig.' },
];

function proof(): NonNullable<WantedUpdate['evidence']> {
  return [{ id: 'e1', kind: 'link', url: 'https://example.dk/referat', title: 'Referat', date: '2026-08-20' }];
}

/**
 * The sample as it is after a round in September 2026: four agencies were asked, three have answered with everything there is,
 * one was silent; one answer is accepted, one returned and answered, one judged otherwise.
 */
export async function followSample(service: Service): Promise<Followed> {
  // The clock that people answered by, long before the test.
  const then: Service = { ...service, now: () => new Date('2026-09-01T08:00:00.000Z') };
  const { strategy } = await adoptSample(service);
  const people: string[] = [];
  const owners: { readonly name: string; readonly organisation: string }[] = [];
  for (const [i, name] of agencies.entries()) {
    const organisation = value(await addOrganisation(service, localActor, { name, kind: 'agency' }));
    const mail = `p${i}@example.dk`;
    people.push(
      value(await addPerson(service, localActor, { name: `Person ${i}`, mail, language: 'da', organisation })),
    );
    owners.push({ name, organisation });
  }
  const all = (await readThings(service.store, 'element', { strategy })).map(({ data }) => data);
  const initiatives = all.filter(({ kind }) => kind === 'initiative');
  for (const [i, element] of initiatives.entries()) {
    if (i === initiatives.length - 1) break;
    await own(service, strategy, element, i, owners[i % owners.length]);
  }
  const id = value(
    await prepareRound(
      then,
      wantedRound(strategy, {
        ...{ name: 'Status efter sommeren', kinds: ['initiative'], due: '2026-09-15' },
        covers: { from: '2026-07-01', to: '2026-09-30' },
      }),
      localActor,
    ),
  );
  const since = (await roundOf(then, id))?.since ?? 0;
  value(await sendRound(then, id, { since, origin }, localActor));
  const said: string[] = [];
  for (const person of people.slice(0, 3)) {
    const token = await tokenOf({ service }, id, person);
    const request = (await roundOf(then, id))?.requests.find((one) => one.person?.id === person)?.request;
    for (const asked of request?.elements ?? []) {
      const saying = answers[said.length % answers.length] ?? { state: 'on track', text: '' };
      value(await answerRequest(then, token, asked, { saying, seen: undefined }));
      said.push(asked.element);
    }
  }
  await review(then, strategy, said, await tokenOf({ service }, id, people[0] ?? ''));
  return { strategy, round: id, silent: people[3] ?? '' };
}

async function own(
  service: Service,
  strategy: string,
  element: PlanElement,
  i: number,
  owner: { readonly name: string; readonly organisation: string } | undefined,
): Promise<void> {
  const soon = dayOf(new Date(Date.now() + 20 * 24 * 60 * 60 * 1000));
  const fields = {
    ...(owner ? { owner } : {}),
    ...(i % 4 === 1 ? { countries: i % 8 === 1 ? ['SE', 'DE'] : ['NO'] } : {}),
    ...(i % 5 === 1
      ? { milestones: [{ id: `m${i}`, title: 'Første etape', due: i % 2 === 0 ? soon : '2026-06-30' }] }
      : {}),
  };
  const edit = { do: 'change', element: element.id, fields } as const;
  const done = await editPlan(service, strategy, { seen: 1_000_000, edit }, localActor);
  if (!done.ok) throw new Error(done.issues[0]?.message);
}

async function review(then: Service, strategy: string, said: readonly string[], token: string): Promise<void> {
  const [first = '', second = '', third = '', fourth = ''] = said;
  const update = async (element: string) =>
    (await readSaid(then.store, { strategy, id: element })).get(element)?.update?.id ?? '';
  value(await acceptUpdate(then, { strategy, element: first }, await update(first), localActor));
  const question = 'Hvilke fem er færdige?';
  const returned = { update: await update(second), question, origin };
  value(await returnUpdate(then, { strategy, element: second }, returned, localActor));
  value(await replyToQuestion(then, token, { strategy, element: second }, 'De fem på Fyn.'));
  value(
    await returnUpdate(then, { strategy, element: third }, { ...returned, update: await update(third) }, localActor),
  );
  value(
    await judgeElement(
      then,
      { strategy, element: fourth },
      { state: 'off track', text: 'Pengene kommer ikke.' },
      localActor,
    ),
  );
}
