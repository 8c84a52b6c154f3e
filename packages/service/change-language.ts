import { bad, good, type Result } from '@lofte/domain/issue';
import type { Actor } from '@lofte/domain/rights';
import { changed } from '@lofte/domain/thing-change';
import type { Person } from '@lofte/domain/things';
import { unknownPerson } from './offer-link.ts';
import { personOf } from './person-of.ts';
import { runCommands } from './run-command.ts';
import type { Service } from './service.ts';

/** The language in which somebody wants to be spoken to. Issue: `unknown-person` */
export async function changeLanguage(
  service: Service,
  actor: Actor,
  language: Person['language'],
): Promise<Result<undefined>> {
  const done = await runCommands(service, {
    action: 'account.own',
    actor,
    decide: async (db) => {
      const person = await personOf(db, actor.id);
      if (!person) return bad(unknownPerson);
      const change = changed({ table: 'person', id: person.id }, person, { ...person, language });
      return good(change ? [{ kind: 'person.changed', version: 1, subject: person.id, changes: [change] }] : []);
    },
  });
  return done.ok ? good(undefined) : done;
}
