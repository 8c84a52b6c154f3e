// A decision that stops 500 of 5,000 parts: how long until all of it stands in the record.

import { localActor } from '../packages/domain/rights.ts';
import { addPerson } from '../packages/service/add-person.ts';
import { value } from '../packages/service/example-service.ts';
import { openService } from '../packages/service/service.ts';
import { makeGroup } from '../packages/service/steering/make-group.ts';
import { makeProposal } from '../packages/service/steering/make-proposal.ts';
import { noteAttendance, planMeeting } from '../packages/service/steering/plan-meeting.ts';
import { previewProposal } from '../packages/service/steering/preview-proposal.ts';
import { putProposal } from '../packages/service/steering/put-proposal.ts';
import { proposalOf } from '../packages/service/steering/steering-of.ts';
import { takeDecision } from '../packages/service/steering/take-decision.ts';
import { agencyRecord } from './agency-record.ts';
import { type Finding, time } from './measure.ts';
import { inFolder, onServer } from './on-record.ts';

const stopped = 500;

export async function decision(): Promise<readonly Finding[]> {
  return [
    ...(await inFolder((data) => measured('PGlite', data))),
    ...(await onServer((data) => measured('PostgreSQL', data))),
  ];
}

async function measured(name: string, data: string): Promise<readonly Finding[]> {
  const service = await openService({ data, resume: false });
  try {
    const strategy = await agencyRecord(service, { receivers: 500, elements: 5_000 });
    const wanted = { name: 'Asta', mail: 'asta@example.dk', language: 'da' } as const;
    const person = value(await addPerson(service, localActor, wanted));
    const members = [{ person, role: 'chair' as const }];
    const group = value(
      await makeGroup(service, { name: 'Styregruppen', members, quorum: 1, criteria: [] }, localActor),
    );
    const edits = Array.from({ length: stopped }, (_, i) => ({
      strategy,
      edit: { do: 'change' as const, element: `element-${i}`, fields: { decided: 'stopped' as const } },
    }));
    const made = { group, kind: 'stop' as const, title: 'Stop', edits };
    const proposal = value(await makeProposal(service, made, localActor));
    value(await putProposal(service, proposal, localActor));
    const times = { start: '2027-03-01T09:00:00.000Z', end: '2027-03-01T11:00:00.000Z' };
    const meeting = value(await planMeeting(service, group, { title: 'Møde', ...times, items: [] }, localActor));
    value(await noteAttendance(service, meeting, { present: [person], recused: [] }, localActor));
    const seen = await proposalOf(service, proposal, person);
    if (!seen) throw new Error('The proposal is gone');
    const previewed = await time(async () => previewProposal(service, seen.proposal));
    const deciding = { proposal, meeting, outcome: 'approved', reason: 'Der er ingen penge.' } as const;
    const taken = await time(async () => {
      const done = await takeDecision(service, deciding, localActor);
      if (!done.ok) throw new Error(done.issues[0]?.message);
    });
    return [
      { what: `${stopped} of 5,000 parts, ${name}: what a decision would do`, figure: seconds(previewed), wanted: '' },
      { what: `${stopped} of 5,000 parts, ${name}: decided and changed`, figure: seconds(taken), wanted: '≤ 1 s' },
    ];
  } finally {
    await service.close();
  }
}

function seconds(milliseconds: number): string {
  return `${(milliseconds / 1000).toFixed(2)} s`;
}
