import type { Entry } from '@lofte/domain/entry';
import { bad, good, type Issue, type Result } from '@lofte/domain/issue';
import type { Actor } from '@lofte/domain/rights';
import { added, removed } from '@lofte/domain/thing-change';
import { findThing } from '@lofte/store/thing-table';
import { runCommand } from '../run-command.ts';
import type { Service } from '../service.ts';

const [action, table] = ['world.edit', 'partner'] as const;

/** An organisation of the register joins the partnership forum. Issues: `not-allowed`, `unknown-organisation`, `partner-already` */
export function addPartner(service: Service, id: string, actor: Actor): Promise<Result<Entry>> {
  return runCommand(service, {
    ...{ action, actor },
    decide: async (db) => {
      const organisation = await findThing(db, 'organisation', { strategy: '', id });
      if (!organisation) return bad(unknownOrganisation);
      if (await findThing(db, table, { strategy: '', id })) return bad(partnerAlready(organisation.data.name));
      return good({ kind: 'partner.joined', version: 1, subject: id, changes: [added({ table, id }, { id })] });
    },
  });
}

/** It leaves: from the next request on its people see nothing of the forum. What they wrote stays in the record. Issues: `not-allowed`, `unknown-partner` */
export function removePartner(service: Service, id: string, actor: Actor): Promise<Result<Entry>> {
  return runCommand(service, {
    ...{ action, actor },
    decide: async (db) => {
      const found = await findThing(db, table, { strategy: '', id });
      if (!found) return bad(unknownPartner);
      return good({ kind: 'partner.left', version: 1, subject: id, changes: [removed({ table, id }, found.data)] });
    },
  });
}

const unknownOrganisation: Issue = {
  code: 'unknown-organisation',
  message: 'There is no such organisation in the register.',
  where: 'organisation',
};
const unknownPartner: Issue = { code: 'unknown-partner', message: 'It is not in the partnership forum.' };

function partnerAlready(name: string): Issue {
  const message = `${name} is in the partnership forum already.`;
  return { code: 'partner-already', message, where: 'organisation', values: { name } };
}
