import type { Actor } from '@lofte/domain/rights';
import type { WantedGroup } from '@lofte/domain/steering/settle-group';
import { addPerson } from '../add-person.ts';
import { type Example, someone, value } from '../example-service.ts';
import { type ExampleRound, exampleRound } from '../follow-up/example-round.ts';
import { makeGroup } from './make-group.ts';

/** An adopted example with two agencies and a steering group of three, of whom two must be there. */
export interface ExampleSteering extends ExampleRound {
  readonly group: string;
  readonly members: readonly [Actor, Actor, Actor];
  /** Stands in for the first member. */
  readonly deputy: Actor;
}

export async function exampleSteering(example: Pick<Example, 'service'> & Example): Promise<ExampleSteering> {
  const { service } = example;
  const round = await exampleRound(example);
  const person = async (name: string): Promise<Actor> => {
    const mail = `${name.toLowerCase()}@styre.example.dk`;
    const id = value(await addPerson(service, someone, { name, mail, language: 'da' }));
    return { id, name, grants: [{ role: 'decider', strategy: null }] };
  };
  const members = [await person('Asta'), await person('Bent'), await person('Carla')] as const;
  const deputy = await person('Dorte');
  const group = value(await makeGroup(service, wantedGroup(members, deputy), someone));
  return { ...round, group, members, deputy };
}

export function wantedGroup(members: readonly Actor[], deputy?: Actor): WantedGroup {
  return {
    name: 'Styregruppen for lys',
    mandate: 'Sætter retning og følger op hvert år.',
    members: members.map(({ id }, i) => ({
      person: id,
      role: i === 0 ? ('chair' as const) : ('member' as const),
      ...(i === 0 && deputy ? { deputy: deputy.id } : {}),
    })),
    quorum: 2,
    criteria: [
      { name: 'Går på tværs', scale: 5, weight: 1 },
      { name: 'Vejer politisk', scale: 5, weight: 2 },
    ],
  };
}

export const wantedMeeting = {
  title: 'Første møde',
  start: '2027-03-01T09:00:00.000Z',
  end: '2027-03-01T11:00:00.000Z',
  place: 'Lokale 4',
  items: [],
} as const;
