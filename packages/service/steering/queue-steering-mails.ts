import { dayOf } from '@lofte/domain/day';
import { isReachable } from '@lofte/domain/follow-up/receivers';
import type { Decision } from '@lofte/domain/steering/decision';
import { decidingMembers, type Group } from '@lofte/domain/steering/group';
import type { Proposal } from '@lofte/domain/steering/proposal';
import type { Person } from '@lofte/domain/things';
import type { MailWords } from '@lofte/formats/request-mail';
import { taskMail, writingMail } from '@lofte/formats/steering-mail';
import { listAccounts } from '@lofte/store/account-table';
import { type Mail, queueMails } from '@lofte/store/mail-table';
import { requestsToPerson } from '@lofte/store/request-table';
import type { Db } from '@lofte/store/store';
import { readThings } from '@lofte/store/thing-table';
import { sayDay } from '../follow-up/queue-request-mails.ts';
import { tasksOf } from '../follow-up/request-tasks.ts';
import type { Service } from '../service.ts';
import { taskTokens } from './task-link.ts';

type Queueing = Pick<Service, 'newId' | 'now' | 'mailBell'>;

/**
 * A mail to everybody to whom a decision gave something to do, in the transaction that takes it. Links begin with `origin`; whoever has no
 * account gets one of their own.
 */
export async function queueTaskMails(db: Db, service: Queueing, decision: Decision, origin: string): Promise<void> {
  if (!decision.tasks?.length) return;
  const people = await reachable(db, service);
  const answering = await whoAnswers(db, people, decision);
  const signsIn = new Set((await listAccounts(db)).flatMap((one) => (one.ready ? [one.person] : [])));
  const tokenOf = await taskTokens(db);
  const mails = people.flatMap((person) => {
    const tasks = tasksOf([decision], person)
      .map(({ task }) => task)
      .filter(({ person: named, organisation }) => named === person.id || answering.get(organisation) === person.id);
    if (tasks.length === 0) return [];
    const { language, name } = person;
    const said = tasks.map(({ what, due }) => ({ what, due: sayDay(language, due) }));
    const { number, title, reason } = decision;
    const link = signsIn.has(person.id) ? `${origin}/owed` : `${origin}/task/${tokenOf(decision, person.id)}`;
    const words = taskMail({ language, name, number, title, reason, tasks: said, link });
    return [mailTo(service, person, `task ${decision.id} ${person.id}`, words)];
  });
  await queue(db, service, mails);
}

/** A mail to each member who is asked to answer a proposal in writing; again where the last day is moved. */
export async function queueWritingMails(
  db: Db,
  service: Queueing,
  { proposal, group }: { readonly proposal: Proposal; readonly group: Group },
  origin: string,
): Promise<void> {
  const due = proposal.writing?.due;
  if (due === undefined) return;
  const asked = new Set(decidingMembers(group).flatMap(({ person, deputy }) => [person, deputy]));
  const mails = (await reachable(db, service))
    .filter(({ id }) => asked.has(id))
    .map((person) => {
      const { language, name } = person;
      const link = `${origin}/proposals/${proposal.id}`;
      const say = { language, name, group: group.name, title: proposal.title, due: sayDay(language, due), link };
      return mailTo(service, person, `writing ${proposal.id} ${due} ${person.id}`, writingMail(say));
    });
  await queue(db, service, mails);
}

async function reachable(db: Db, { now }: Queueing): Promise<readonly Person[]> {
  const today = dayOf(now());
  return (await readThings(db, 'person', { strategy: '' }))
    .map(({ data }) => data)
    .filter((one) => isReachable(one, today));
}

/** Who hears of what an organisation is to do: whoever was asked of its status last, else the only one there. */
async function whoAnswers(
  db: Db,
  people: readonly Person[],
  { tasks = [] }: Decision,
): Promise<ReadonlyMap<string | undefined, string>> {
  const found = new Map<string | undefined, string>();
  for (const organisation of new Set(tasks.flatMap((task) => task.organisation ?? []))) {
    const there = people.filter((one) => one.organisation === organisation);
    let last = there.length === 1 ? { person: there[0]?.id ?? '', at: '' } : undefined;
    for (const { id } of there) {
      for (const { at } of await requestsToPerson(db, id)) {
        if (!last || at > last.at) last = { person: id, at };
      }
    }
    if (last) found.set(organisation, last.person);
  }
  return found;
}

function mailTo({ newId }: Queueing, { id, mail = '' }: Person, key: string, words: MailWords): Mail {
  return { ...words, id: newId(), key, person: id, round: '', request: '', receiver: mail };
}

async function queue(db: Db, service: Queueing, mails: readonly Mail[]): Promise<void> {
  if ((await queueMails(db, mails, service.now().toISOString())) > 0) service.mailBell.ring();
}
