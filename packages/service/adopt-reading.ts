import { bad, good, type Result } from '@lofte/domain/issue';
import type { Actor } from '@lofte/domain/rights';
import { adopt } from '@lofte/domain/strategy';
import { openDraft } from './open-draft.ts';
import { runCommand } from './run-command.ts';
import type { Service } from './service.ts';

/**
 * Adopts a paper's draft as a strategy: one command, one transaction, one entry.
 *
 * @param basedOn the version that was seen, where it matters that nothing was changed since
 *
 * Issues: `unknown-paper`, `not-read`, `adopted-already`, `nothing-to-adopt`, `no-title`, `broken-tree`, `changed-meanwhile`.
 */
export async function adoptReading(
  service: Service,
  key: string,
  actor: Actor,
  basedOn?: number,
): Promise<Result<{ readonly strategy: string; readonly entry: number }>> {
  const entry = await runCommand(service, {
    action: 'strategy.adopt',
    actor,
    decide: async (db) => {
      const open = await openDraft(db, key);
      if (!open.ok) return open;
      const { paper, draft } = open.value;
      if (basedOn !== undefined && basedOn !== draft.version) {
        const message = `The draft was changed meanwhile: version ${basedOn} was to be adopted, it is at ${draft.version} now.`;
        return bad({ code: 'changed-meanwhile', message, values: { basedOn, version: draft.version } });
      }
      const strategy = adopt(draft.content, service.newId(), draft.source);
      if (!strategy.ok) return strategy;
      return good({
        kind: 'strategy.adopted',
        version: 1,
        subject: strategy.value.id,
        before: null,
        after: { strategy: strategy.value, paper: paper.id },
      });
    },
  });
  return entry.ok ? good({ strategy: entry.value.subject, entry: entry.value.seq }) : entry;
}
