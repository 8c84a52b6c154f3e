import { localActor } from '@lofte/domain/rights';
import { addPerson } from '@lofte/service/add-person';
import { value } from '@lofte/service/example-service';
import type { Service } from '@lofte/service/service';
import { wantedGroup, wantedMeeting } from '@lofte/service/steering/example-steering';
import { makeGroup } from '@lofte/service/steering/make-group';
import { makeProposal } from '@lofte/service/steering/make-proposal';
import { callMeeting, noteAttendance, planMeeting } from '@lofte/service/steering/plan-meeting';
import { putProposal } from '@lofte/service/steering/put-proposal';
import { takeDecision } from '@lofte/service/steering/take-decision';
import { findThing, readThings } from '@lofte/store/thing-table';

export interface Met {
  readonly group: string;
  /** Called, with two proposals and one thing more on its agenda. */
  readonly meeting: string;
  /** Stands on the agenda and is not decided. */
  readonly proposal: string;
  /** Stopped the element `stopped`, with a task. */
  readonly decision: string;
  readonly stopped: string;
}

/** A steering group in a meeting: one of its proposals is decided, one waits. */
export async function metGroup(service: Service, strategy: string, name = 'Styregruppen for kysten'): Promise<Met> {
  const person = async (called: string) => {
    const mail = `m${service.newId()}@example.dk`;
    const id = value(await addPerson(service, localActor, { name: called, mail, language: 'da' }));
    return { ...localActor, id, name: called };
  };
  const members = [await person('Asta Lund'), await person('Bent Krog'), await person('Carla Holm')] as const;
  const wanted = { ...wantedGroup(members, await person('Dorte Skov')), name };
  const group = value(await makeGroup(service, wanted, localActor));
  const initiatives = (await readThings(service.store, 'element', { strategy }))
    .map(({ data }) => data)
    .filter(({ kind }) => kind === 'initiative');
  const [first, second] = initiatives.slice(-2);
  const put = async (element: string, title: string) => {
    const edit = { do: 'change' as const, element, fields: { decided: 'stopped' as const } };
    const text = 'Pengene rækker ikke til begge dele.';
    const asked = { group, kind: 'stop' as const, title, text, edits: [{ strategy, edit }] };
    const id = value(await makeProposal(service, asked, localActor));
    value(await putProposal(service, id, localActor));
    return id;
  };
  const decided = await put(first?.id ?? '', 'Stop for det ene');
  const proposal = await put(second?.id ?? '', 'Stop for det andet');
  const items = [
    { kind: 'proposal' as const, title: 'Stop for det ene', proposal: decided, minutes: 20 },
    { kind: 'proposal' as const, title: 'Stop for det andet', proposal },
    { kind: 'free' as const, title: 'Eventuelt' },
  ];
  const meeting = value(await planMeeting(service, group, { ...wantedMeeting, items }, localActor));
  value(await callMeeting(service, meeting, localActor, 'http://localhost'));
  const present = members.map(({ id }) => id);
  value(await noteAttendance(service, meeting, { present, recused: [] }, localActor));
  const item = (await findThing(service.store, 'meeting', { strategy: '', id: meeting }))?.data.items[0]?.id;
  const tasks = [{ what: 'Sig det til kommunerne', person: members[1].id, due: '2027-04-01' }];
  const dissent = [{ person: members[2].id, words: 'Vi kunne have ventet.' }];
  const reason = 'Pengene bruges bedre andre steder.';
  const taken = await takeDecision(
    service,
    { proposal: decided, meeting, item, outcome: 'approved', reason, tasks, dissent },
    localActor,
  );
  if (!taken.ok) throw new Error(taken.issues[0]?.message);
  return { group, meeting, proposal, decision: taken.value.id, stopped: first?.id ?? '' };
}
