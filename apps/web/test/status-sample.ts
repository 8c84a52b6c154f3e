import type { WantedUpdate } from '@lofte/domain/follow-up/settle-update';
import type { Evidence } from '@lofte/domain/follow-up/update';
import { localActor } from '@lofte/domain/rights';
import { addOrganisation } from '@lofte/service/add-organisation';
import { addPerson } from '@lofte/service/add-person';
import { editPlan } from '@lofte/service/edit-plan';
import { lastEntry } from '@lofte/service/element-of';
import { value } from '@lofte/service/example-service';
import { answerRequest } from '@lofte/service/follow-up/answer-request';
import { closeRound } from '@lofte/service/follow-up/close-round';
import { judgeElement } from '@lofte/service/follow-up/judge-element';
import { prepareRound } from '@lofte/service/follow-up/prepare-round';
import { requestToken } from '@lofte/service/follow-up/request-link';
import { acceptUpdate, returnUpdate } from '@lofte/service/follow-up/review-update';
import { sendRound } from '@lofte/service/follow-up/send-round';
import type { Service } from '@lofte/service/service';
import { readThings } from '@lofte/store/thing-table';
import { adoptSample } from './adopted.ts';

export interface StatusSample {
  readonly strategy: string;
  readonly document: string;
  readonly round: string;
  readonly people: { readonly harbour: string; readonly coast: string };
  readonly organisations: { readonly harbour: string; readonly coast: string };
}

/** Sentences that stand where only some may read them. */
export const secrets = {
  help: 'Hemmelig hjælp: ministeren må ringe til havnen',
  question: 'Hemmeligt spørgsmål: tror I selv på det',
  unaccepted: 'Hemmelig tekst: budgettet er brugt op',
  judgement: 'Hemmelig vurdering: det bliver aldrig til noget',
  evidence: 'Hemmeligt bilag',
} as const;

/** The same record at another time: what is written then is written in that order. */
function at(service: Service, day: string): Service {
  return { ...service, now: () => new Date(`${day}T10:00:00Z`) };
}

/** The sample with two rounds on it: some answered and accepted, some returned, some silent. All of it in 2026. */
export async function statusSample(service: Service): Promise<StatusSample> {
  const { strategy, document } = await adoptSample(at(service, '2026-01-10'));
  const agency = async (name: string, mail: string) => {
    const first = at(service, '2026-01-11');
    const organisation = value(await addOrganisation(first, localActor, { name, kind: 'agency' }));
    const somebody = { name: `${name.slice(0, 3)} Holm`, mail, language: 'da', organisation } as const;
    return { name, organisation, person: value(await addPerson(first, localActor, somebody)) };
  };
  const harbour = await agency('Havnestyrelsen', 'ane@havn.example.dk');
  const coast = await agency('Kystdirektoratet', 'bo@kyst.example.dk');
  const edit = async (day: string, element: string, fields: object) => {
    const then = at(service, day);
    const wanted = { seen: await lastEntry(then), edit: { do: 'change', element, fields } as never };
    const done = await editPlan(then, strategy, wanted, localActor);
    if (!done.ok) throw new Error(done.issues[0]?.message);
  };
  for (const [i, element] of ['g1i0', 'g1i1', 'g1i2', 'g2i0', 'g2i1', 'g3i0'].entries()) {
    const { name, organisation } = i % 2 === 0 ? harbour : coast;
    await edit('2026-01-12', element, { owner: { name, organisation } });
  }
  await edit('2026-01-13', 'g1i0', {
    milestones: [
      { id: 'm1', title: 'De tre første havne har standere', due: '2026-03-31' },
      { id: 'm2', title: 'Alle ni havne har standere', due: '2027-12-31' },
      { id: 'm3', title: 'Priserne er aftalt', due: '2026-02' },
    ],
    indicators: [
      {
        ...{ id: 'n1', title: 'Havne med ladestander', unit: 'havne', direction: 'up' },
        baseline: { period: '2025', value: 1 },
        periods: [
          { period: '2026', target: 4 },
          { period: '2028', target: 9 },
        ],
      },
    ],
  });
  await edit('2026-02-20', 'g1i0', {
    milestones: [
      { id: 'm1', title: 'De tre første havne har standere', due: '2026-06-30' },
      { id: 'm2', title: 'Alle ni havne har standere', due: '2027-12-31' },
      { id: 'm3', title: 'Priserne er aftalt', due: '2026-02' },
    ],
  });
  const round = async (name: string, [sent, due]: readonly [string, string], [from, to]: readonly [string, string]) => {
    const then = at(service, sent);
    const wanted = {
      ...{ name, parts: [{ strategy }], kinds: ['initiative'], covers: { from, to }, due },
      ...{ questions: ['milestones', 'indicators', 'evidence', 'help'], reminders: [] },
    } as const;
    const id = value(await prepareRound(then, wanted as never, localActor));
    const since = (await readThings(then.store, 'round', { strategy: '', id }))[0]?.since ?? 0;
    value(await sendRound(then, id, { since, origin: 'http://localhost' }, localActor));
    const requests = (await readThings(then.store, 'request', { strategy: '' })).map(({ data }) => data);
    const token = async (person: string) => {
      const request = requests.find((one) => one.round === id && one.person === person);
      return request ? requestToken(then.store, request, due) : '';
    };
    return { id, token };
  };
  const say = async (day: string, token: string, element: string, said: WantedUpdate) => {
    const before = (await readThings(service.store, 'update', { strategy, id: element }))[0]?.data.id;
    value(await answerRequest(at(service, day), token, { strategy, element }, { saying: said, seen: before }));
  };
  const accept = async (day: string, element: string) => {
    const update = (await readThings(service.store, 'update', { strategy, id: element }))[0]?.data.id ?? '';
    value(await acceptUpdate(at(service, day), { strategy, element }, update, localActor));
  };
  const spring = await round(
    'Status for første kvartal 2026',
    ['2026-04-01', '2026-04-15'],
    ['2026-01-01', '2026-03-31'],
  );
  const [hers, his] = [await spring.token(harbour.person), await spring.token(coast.person)];
  await say('2026-04-05', hers, 'g1i0', {
    ...{ state: 'on track', text: 'To havne er i gang, og aftalen om priser er underskrevet.' },
    milestones: [{ id: 'm3', done: '2026-03-10' }],
    evidence: [link('Aftalen om priser', '2026-03-10')],
  });
  await accept('2026-04-06', 'g1i0');
  await say('2026-04-07', his, 'g1i1', { state: 'on track', text: 'Udbuddet er skrevet.' });
  await accept('2026-04-08', 'g1i1');
  await say('2026-04-07', hers, 'g1i2', { state: 'not started', text: '' });
  value(await closeRound(at(service, '2026-04-20'), spring.id, localActor));

  const autumn = await round(
    'Status for tredje kvartal 2026',
    ['2026-10-01', '2026-10-15'],
    ['2026-07-01', '2026-09-30'],
  );
  const [ane, bo] = [await autumn.token(harbour.person), await autumn.token(coast.person)];
  await say('2026-10-05', ane, 'g1i0', {
    ...{ state: 'at risk', text: secrets.unaccepted, help: secrets.help },
    milestones: [{ id: 'm1', done: '2026-09-20' }],
    values: [{ indicator: 'n1', period: '2026-09', value: 3 }],
    evidence: [link(secrets.evidence, '2026-09-20')],
  });
  const update = (await readThings(service.store, 'update', { strategy, id: 'g1i0' }))[0]?.data.id ?? '';
  const asked = { update, question: secrets.question, origin: 'http://localhost' };
  value(await returnUpdate(at(service, '2026-10-07'), { strategy, element: 'g1i0' }, asked, localActor));
  const judged = { state: 'off track', text: secrets.judgement } as const;
  value(await judgeElement(at(service, '2026-10-08'), { strategy, element: 'g1i0' }, judged, localActor));
  await say('2026-10-06', ane, 'g1i2', { state: 'stopped', text: 'Færgerne passer ikke til lejerne, så vi venter.' });
  await say('2026-10-06', ane, 'g2i1', {
    state: 'done',
    text: 'Begge sejladser er gennemført.',
    evidence: [link('Rapporten', '2026-09-01')],
  });
  await accept('2026-10-09', 'g2i1');
  await say('2026-10-06', bo, 'g2i0', { state: 'off track', text: 'Ingen har søgt.' });
  return {
    ...{ strategy, document, round: autumn.id },
    people: { harbour: harbour.person, coast: coast.person },
    organisations: { harbour: harbour.organisation, coast: coast.organisation },
  };
}

function link(title: string, date: string): Evidence {
  return { id: title.toLowerCase().replace(/\W/g, ''), kind: 'link', url: 'https://example.dk/bilag', title, date };
}
