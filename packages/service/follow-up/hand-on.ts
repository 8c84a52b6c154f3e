import { dayOf } from '@lofte/domain/day';
import type { ThingChange } from '@lofte/domain/entry';
import { isReachable } from '@lofte/domain/follow-up/receivers';
import type { Request } from '@lofte/domain/follow-up/round';
import { bad, good, type Issue, type Result } from '@lofte/domain/issue';
import { added, changed } from '@lofte/domain/thing-change';
import type { Person } from '@lofte/domain/things';
import type { Db } from '@lofte/store/store';
import { findThing } from '@lofte/store/thing-table';
import { readMail, readName } from '../mail.ts';
import { personByMail } from '../person-of.ts';
import { runCommand } from '../run-command.ts';
import type { Service } from '../service.ts';
import type { AskedOf } from './answer-request.ts';
import { notAsked, roundClosed, withdrawn } from './follow-up-issues.ts';
import { queueRequestMails } from './queue-request-mails.ts';
import { openLink } from './request-link.ts';
import { asks, type Sending } from './send-round.ts';

export interface Colleague {
  readonly name: string;
  readonly mail: string;
  /** Of the things that are asked; all that are not answered where none is named. */
  readonly elements: readonly AskedOf[];
}

/**
 * Hands a request, or a part of it, on to a colleague, who gets a mail and a link of their own. Who did it and to whom stands in
 * the record; somebody who is not in the register comes into it, at the organisation of whoever handed on.
 *
 * Issues: those of `openLink`, `round-closed`, `withdrawn`, `not-asked`, `bad-name`, `bad-mail`, `own-mail`, `has-left`
 */
export async function handOn(
  service: Service,
  token: string,
  { name: wantedName, mail: wantedMail, elements }: Colleague,
  { origin }: Sending,
): Promise<Result<{ readonly name: string }>> {
  const opened = await openLink(service, token);
  if (!opened.ok) return opened;
  const { request, round, person, actor } = opened.value;
  const name = readName(wantedName);
  if (!name.ok) return name;
  const mail = readMail(wantedMail);
  if (!mail.ok) return mail;
  if (mail.value === person.mail?.toLowerCase()) return bad(ownMail);
  let made: Request | undefined;
  const done = await runCommand(service, {
    ...{ action: 'request.answer', actor, request: request.id },
    decide: async (db) => {
      const found = await findThing(db, 'request', { strategy: '', id: request.id });
      const now = (await findThing(db, 'round', { strategy: '', id: request.round }))?.data;
      if (now?.state !== 'open' || !found) return bad(roundClosed);
      if (found.data.withdrawn) return bad(withdrawn);
      const handed = found.data.elements.filter((one) => elements.some((wanted) => isSame(wanted, one)));
      if (handed.length === 0) return bad(notAsked);
      const at = service.now();
      const known = await personByMail(db, mail.value, at);
      if (known && !isReachable(known, dayOf(at))) return bad(hasLeft(known));
      const to = known ?? colleagueOf(person, { id: service.newId(), name: name.value, mail: mail.value });
      made = {
        id: service.newId(),
        round: request.round,
        person: to.id,
        elements: handed,
        at: at.toISOString(),
        link: 0,
        from: request.id,
      };
      const rest = { ...found.data, elements: found.data.elements.filter((one) => !handed.includes(one)) };
      const changes: ThingChange[] = [
        ...(known ? [] : [added({ table: 'person', id: to.id }, to)]),
        added({ table: 'request', id: made.id }, made),
        ...(await moved(db, made, now.due)),
      ];
      const less = changed({ table: 'request', id: request.id }, found.data, rest);
      return good({
        kind: 'request.handed-on',
        version: 1,
        subject: request.id,
        changes: less ? [less, ...changes] : changes,
      });
    },
    along: async (db) => {
      if (made) await queueRequestMails(db, service, round, [made], origin);
    },
  });
  return done.ok ? good({ name: name.value }) : done;
}

/** The asks now go to the new request; they were made when they were made. */
async function moved(db: Db, request: Request, due: string): Promise<readonly ThingChange[]> {
  return asks(db, [request], { id: request.round, due });
}

function colleagueOf({ language, organisation, unit }: Person, own: Pick<Person, 'id' | 'name' | 'mail'>): Person {
  return { ...own, language, ...(organisation ? { organisation } : {}), ...(unit ? { unit } : {}) };
}

function isSame(a: AskedOf, b: AskedOf): boolean {
  return a.strategy === b.strategy && a.element === b.element;
}

const ownMail: Issue = { code: 'own-mail', message: 'That is your own address. Give a colleague’s.', where: 'mail' };

function hasLeft({ name }: Person): Issue {
  return { code: 'has-left', message: `${name} has left.`, where: 'mail', values: { name } };
}
