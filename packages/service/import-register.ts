import type { Change } from '@lofte/domain/entry';
import { bad, good, type Issue, type Result } from '@lofte/domain/issue';
import { type ImportLine, ImportLines, importLimit } from '@lofte/domain/register/import-line';
import type { Actor } from '@lofte/domain/rights';
import { administratorsWhoSignIn } from '@lofte/store/rights-table';
import type { Db } from '@lofte/store/store';
import { lastAdministrator } from './last-administrator.ts';
import { isHere, personOf } from './person-of.ts';
import { previewIn } from './preview-import.ts';
import { runCommands } from './run-command.ts';
import type { Service } from './service.ts';

/**
 * Does what the preview said, in one transaction: all good lines, one entry for each thing that becomes new or other.
 *
 * @param seen of the preview
 * @returns how many entries were written. Issues: `not-allowed`, `bad-lines`, `register-changed` where the register is not what
 * the preview saw, `nothing-to-import`, `last-administrator`
 */
export async function importRegister(
  service: Service,
  actor: Actor,
  { lines, seen }: { readonly lines: readonly ImportLine[]; readonly seen: string },
): Promise<Result<number>> {
  const parsed = ImportLines.safeParse(lines);
  if (!parsed.success) return bad(badLines);
  const done = await runCommands(service, {
    action: 'register.import',
    actor,
    decide: async (db) => {
      const { plan, seen: now } = await previewIn(db, parsed.data, service.newId);
      if (now !== seen) return bad(registerChanged);
      if (plan.changes.length === 0) return bad(nothingToImport);
      return (await leavesNoAdministrator(db, plan.changes, service.now()))
        ? bad(lastAdministrator)
        : good(plan.changes);
    },
  });
  return done.ok ? good(done.value.length) : done;
}

/** Whether nobody who can give rights would stay. */
async function leavesNoAdministrator(db: Db, changes: readonly Change[], now: Date): Promise<boolean> {
  const leaving = new Set(changes.flatMap(leavers));
  const administrators = await administratorsWhoSignIn(db);
  if (!administrators.some((id) => leaving.has(id))) return false;
  for (const id of administrators) {
    const person = leaving.has(id) ? undefined : await personOf(db, id);
    if (person && person.left === undefined && isHere(person, now)) return false;
  }
  return true;
}

function leavers(change: Change): readonly string[] {
  if (change.kind !== 'person.changed') return [];
  return change.changes.flatMap(({ table, id, after }) => (table === 'person' && after?.left ? [id] : []));
}

const badLines: Issue = {
  code: 'bad-lines',
  message: `This is no preview of an import. Send the file again; it may have ${importLimit} lines at most.`,
};
const registerChanged: Issue = {
  code: 'register-changed',
  message: 'The register was changed meanwhile. Look at what the import would do now.',
};
const nothingToImport: Issue = { code: 'nothing-to-import', message: 'No line of the file changes anything.' };
