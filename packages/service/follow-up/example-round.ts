import type { WantedRound } from '@lofte/domain/follow-up/settle-round';
import type { PlanElement } from '@lofte/domain/plan-element';
import type { Person } from '@lofte/domain/things';
import { readThings } from '@lofte/store/thing-table';
import { addOrganisation } from '../add-organisation.ts';
import { addPerson } from '../add-person.ts';
import { editPlan } from '../edit-plan.ts';
import { lastEntry } from '../element-of.ts';
import { adoptedExample, type Example, someone, value } from '../example-service.ts';
import { requestToken } from './request-link.ts';

/** An adopted example with two agencies: each answers for some of its parts, and one part has no owner. */
export interface ExampleRound {
  readonly strategy: string;
  readonly elements: readonly PlanElement[];
  readonly people: { readonly light: string; readonly roads: string };
}

/** Puts two agencies with one person each into the register and gives them what the example strategy asks for. */
export async function exampleRound({ service }: Example): Promise<ExampleRound> {
  const strategy = await adoptedExample(service);
  const agency = async (name: string, mail: string) => {
    const organisation = value(await addOrganisation(service, someone, { name, kind: 'agency' }));
    const person = value(
      await addPerson(service, someone, { name: `${name} ved Ane`, mail, language: 'da', organisation }),
    );
    return { organisation, person, name };
  };
  const light = await agency('Lysstyrelsen', 'ane@lys.example.dk');
  const roads = await agency('Vejstyrelsen', 'bo@vej.example.dk');
  const all = async () => (await readThings(service.store, 'element', { strategy })).map(({ data }) => data);
  const asked = (await all()).filter(({ kind }) => ['goal', 'initiative'].includes(kind));
  for (const [i, element] of asked.entries()) {
    if (i === asked.length - 1) break;
    const { name, organisation } = i % 2 === 0 ? light : roads;
    const fields = {
      owner: { name, organisation },
      milestones: [{ id: `m${i}`, title: 'Første etape', due: '2026-06-30' }],
    };
    const edit = { do: 'change', element: element.id, fields } as const;
    const done = await editPlan(service, strategy, { seen: await lastEntry(service), edit }, someone);
    if (!done.ok) throw new Error(done.issues[0]?.message);
  }
  return { strategy, elements: await all(), people: { light: light.person, roads: roads.person } };
}

export function wantedRound(strategy: string, more: Partial<WantedRound> = {}): WantedRound {
  return {
    name: 'Status for første kvartal',
    parts: [{ strategy }],
    kinds: ['goal', 'initiative'],
    covers: { from: '2027-01-01', to: '2027-03-31' },
    due: '2027-04-15',
    questions: ['milestones', 'indicators', 'evidence', 'help'],
    reminders: [-7, -1, 3],
    ...more,
  };
}

/** The token of the link that somebody was sent in a round. */
export async function tokenOf(
  { service: { store } }: Pick<Example, 'service'>,
  round: string,
  person: Person['id'],
): Promise<string> {
  const requests = (await readThings(store, 'request', { strategy: '' })).map(({ data }) => data);
  const request = requests.find((one) => one.round === round && one.person === person);
  const due = (await readThings(store, 'round', { strategy: '', id: round }))[0]?.data.due;
  if (!request || !due) throw new Error('Nobody asked them');
  return requestToken(store, request, due);
}
