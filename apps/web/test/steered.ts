import type { Actor } from '@lofte/domain/rights';
import { localActor } from '@lofte/domain/rights';
import { addPerson } from '@lofte/service/add-person';
import { changeOrganisation } from '@lofte/service/change-organisation';
import { editPlan } from '@lofte/service/edit-plan';
import { lastEntry } from '@lofte/service/element-of';
import { organisationOf } from '@lofte/service/organisation-of';
import type { Service } from '@lofte/service/service';
import { assessProposal } from '@lofte/service/steering/assess-proposal';
import { makeGroup } from '@lofte/service/steering/make-group';
import { makeProposal } from '@lofte/service/steering/make-proposal';
import { putInWriting, putProposal } from '@lofte/service/steering/put-proposal';
import { readThings } from '@lofte/store/thing-table';
import { value } from './round.ts';

export interface Steered {
  readonly group: string;
  readonly members: readonly Actor[];
  /** Stops the first initiative; put to the group, in writing, judged by two of three who are far apart. */
  readonly proposal: string;
  /** Begins something new; not put to the group yet. */
  readonly draft: string;
}

/** Gives a strategy with a sent round a steering group, work that does not fit, and two proposals. */
export async function steered(service: Service, strategy: string): Promise<Steered> {
  const elements = (await readThings(service.store, 'element', { strategy })).map(({ data }) => data);
  const owned = elements.filter(({ kind, owner }) => kind === 'initiative' && owner?.organisation !== undefined);
  const organisation = owned[0]?.owner?.organisation ?? '';
  await hasTime(service, organisation);
  for (const [i, { id }] of owned.entries()) {
    const effort = [2027, 2028].map((year) => ({ year, personYears: 2 + i }));
    const edit = { do: 'change', element: id, fields: { effort } } as const;
    value(await editPlan(service, strategy, { seen: await lastEntry(service), edit }, localActor));
  }
  const members = [];
  for (const name of ['Asta Lund', 'Bent Krogh', 'Carla Due']) members.push(await decider(service, name));
  const [chair, second, third] = members;
  if (!chair || !second || !third) throw new Error('Nobody sits there');
  const group = value(
    await makeGroup(
      service,
      {
        ...{ name: 'Styregruppen for kysten', mandate: 'Sætter retning, og følger op hvert år.', quorum: 2 },
        members: members.map(({ id }, i) => ({ person: id, role: i === 0 ? ('chair' as const) : ('member' as const) })),
        criteria: [
          { name: 'Går på tværs', scale: 5, weight: 1 },
          { name: 'Vejer politisk', scale: 5, weight: 2 },
        ],
      },
      localActor,
    ),
  );
  const first = owned[0]?.id ?? '';
  const stop = { do: 'change', element: first, fields: { decided: 'stopped' } } as const;
  const wanted = { group, kind: 'stop', title: 'Stop for den første', text: 'Der er ikke folk til det.' } as const;
  const proposal = value(await makeProposal(service, { ...wanted, edits: [{ strategy, edit: stop }] }, localActor));
  value(await putProposal(service, proposal, localActor));
  value(await putInWriting(service, proposal, '2199-12-31', localActor));
  const { criteria } = (await readThings(service.store, 'group', { strategy: '', id: group }))[0]?.data ?? {
    criteria: [],
  };
  const scored = (score: number) => ({
    scores: criteria.map(({ id }, i) => ({ criterion: id, score: i === 0 ? score : 4, reason: 'Derfor.' })),
    vote: 'for' as const,
  });
  value(await assessProposal(service, proposal, scored(1), chair));
  value(await assessProposal(service, proposal, scored(5), second));
  const fields = { kind: 'initiative' as const, title: 'Fyr i Kenya', owner: { name: 'Fyrstyrelsen', organisation } };
  const opportunity = { from: 'Ambassaden i Nairobi', country: 'KE', answerBy: '2199-11-30' };
  const edits = [{ strategy, edit: { do: 'add' as const, parent: null, fields } }];
  const start = { group, kind: 'start', title: 'Fyr i Kenya', opportunity, edits } as const;
  return { group, members, proposal, draft: value(await makeProposal(service, start, localActor)) };
}

async function hasTime(service: Service, id: string): Promise<void> {
  const sight = await organisationOf(service, localActor, id);
  if (!sight) throw new Error('The organisation is gone');
  const capacity = [2027, 2028].map((year) => ({ year, personYears: year === 2027 ? 8 : 12 }));
  const fields = { ...sight.organisation, capacity };
  value(await changeOrganisation(service, localActor, { id, seen: sight.seen, fields }));
}

async function decider(service: Service, name: string): Promise<Actor> {
  const mail = `d${service.newId()}@example.dk`;
  const id = value(await addPerson(service, localActor, { name, mail, language: 'da' }));
  return { id, name, grants: [{ role: 'decider', strategy: null }] };
}
