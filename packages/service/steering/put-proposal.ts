import { dayOf } from '@lofte/domain/day';
import { isDate } from '@lofte/domain/edit-plan/check-dates';
import { bad, good, type Result } from '@lofte/domain/issue';
import type { Actor } from '@lofte/domain/rights';
import type { Proposal } from '@lofte/domain/steering/proposal';
import type { Db } from '@lofte/store/store';
import { findThing } from '@lofte/store/thing-table';
import type { Service } from '../service.ts';
import { onProposal } from './make-proposal.ts';
import { queueWritingMails } from './queue-steering-mails.ts';

/** Puts a draft to its group: from now on members can judge it and a meeting can decide it. Issues: `not-allowed`, `unknown-proposal`, `proposal-over`, `nothing-changed` */
export async function putProposal(service: Service, id: string, actor: Actor): Promise<Result<undefined>> {
  return onProposal(service, id, { actor, action: 'proposal.make', kind: 'proposal.put' }, (before) =>
    good({ ...before, state: 'ready' }),
  );
}

/** Everybody sees what each member thinks: from now on they talk of it together. Issues as `putProposal` */
export async function showAssessments(service: Service, id: string, actor: Actor): Promise<Result<undefined>> {
  return onProposal(service, id, { actor, action: 'steering.run', kind: 'proposal.changed' }, (before) =>
    good({ ...before, together: true }),
  );
}

/**
 * Puts a proposal to the members in writing, to be answered by `due`. `origin` is where the links in their mails begin; without it
 * nobody is written to.
 *
 * Issues: those of `putProposal`, `not-ready`, `bad-date`, `due-too-early`
 */
export async function putInWriting(
  service: Service,
  id: string,
  due: string,
  actor: Actor,
  origin?: string,
): Promise<Result<undefined>> {
  const today = dayOf(service.now());
  const inWriting = (before: Proposal): Result<Proposal> => {
    if (before.state !== 'ready') {
      return bad({ code: 'not-ready', message: 'This proposal is still a draft; put it to the group first.' });
    }
    if (due.length !== 10 || !isDate(due)) {
      const message = `"${due.slice(0, 40)}" is no day that exists; write it like 2028-06-30.`;
      return bad({ code: 'bad-date', message, where: 'due', values: { given: due.slice(0, 40) } });
    }
    if (due < today) {
      return bad({
        code: 'due-too-early',
        message: `Nobody can answer by ${due}: that day is over.`,
        where: 'due',
        values: { given: due },
      });
    }
    return good({ ...before, writing: { since: before.writing?.since ?? today, due } });
  };
  const tell = async (db: Db, proposal: Proposal) => {
    const group = (await findThing(db, 'group', { strategy: '', id: proposal.group }))?.data;
    if (group && origin !== undefined) await queueWritingMails(db, service, { proposal, group }, origin);
  };
  return onProposal(service, id, { actor, action: 'steering.run', kind: 'proposal.put' }, inWriting, tell);
}

/** Whoever made it takes it away, undecided. Issues: `not-allowed`, `unknown-proposal`, `proposal-over` */
export async function withdrawProposal(service: Service, id: string, actor: Actor): Promise<Result<undefined>> {
  return onProposal(service, id, { actor, action: 'proposal.make', kind: 'proposal.withdrawn' }, (before) =>
    good({ ...before, state: 'withdrawn' }),
  );
}
