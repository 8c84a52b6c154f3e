import { tooLong } from '@lofte/domain/edit-plan/check-words';
import { limits } from '@lofte/domain/edit-plan/limits';
import { adoptEdition as adopted } from '@lofte/domain/edition/adopt-edition';
import type { EditionLine } from '@lofte/domain/edition/edition-line';
import { canonical, type Entry } from '@lofte/domain/entry';
import { bad, good, type Issue, type Result } from '@lofte/domain/issue';
import type { Actor } from '@lofte/domain/rights';
import type { Db } from '@lofte/store/store';
import { readThings } from '@lofte/store/thing-table';
import { type EditionSight, sightOf } from './edition-of.ts';
import { runCommand } from './run-command.ts';
import type { Service } from './service.ts';
import { storableText } from './storable.ts';

export interface WantedEdition {
  /** What was seen: the number of the last entry, and the version of the reading. */
  readonly seen: number;
  readonly version: number;
  /** Ids of the lines that were chosen. */
  readonly lines: readonly string[];
  /** All lines, but for those that overwrite what somebody wrote: of these the chosen ones. */
  readonly all?: boolean;
  readonly reason?: string | undefined;
}

/** The entry that was written; or what is wrong, with the lines that say something else now than when they were chosen. */
export type EditionResult =
  | { readonly ok: true; readonly value: Entry }
  | { readonly ok: false; readonly issues: readonly Issue[]; readonly conflicts: readonly string[] };

/**
 * Takes the chosen lines of a new edition into the plan: one command, one transaction, one entry. The paper becomes the
 * strategy's, places move into it, and what it names is named; older places go on opening the older paper.
 *
 * Issues: `not-allowed`, `changed-meanwhile` (with `conflicts`; nothing was overwritten), `reading-changed`, `too-long` (the
 * reason), `too-many` (elements), and those of `editionOf` and the domain's `adoptEdition`
 */
export async function adoptEdition(
  service: Service,
  strategy: string,
  paper: string,
  wanted: WantedEdition,
  actor: Actor,
): Promise<EditionResult> {
  const reason = storableText(wanted.reason ?? '').trim();
  const long = tooLong('reason', reason);
  if (long.length > 0) return { ok: false, issues: long, conflicts: [] };
  let conflicts: readonly string[] = [];
  const entry = await runCommand(service, {
    ...{ action: 'edition.adopt', actor, strategy },
    decide: async (db) => {
      const sight = await sightOf(db, strategy, paper);
      if (!sight.ok) return sight;
      if (sight.value.draft.version !== wanted.version) return bad(readingChanged);
      const before = wanted.seen < sight.value.seq ? await sightOf(db, strategy, paper, wanted.seen) : sight;
      if (!before.ok) return before;
      const taken = takenOf(before.value.edition.lines, wanted);
      conflicts = differing(before.value.edition.lines, sight.value.edition.lines, taken);
      if (conflicts.length > 0) return bad(changedMeanwhile(conflicts.length));
      const changes = await changesFor(service, db, sight.value, taken, actor);
      if (!changes.ok) return changes;
      const why = reason === '' ? {} : { reason };
      return good({
        kind: 'strategy.edition',
        version: 1,
        subject: strategy,
        strategy,
        ...why,
        ...changes.value,
      });
    },
  });
  return entry.ok ? entry : { ...entry, conflicts };
}

function takenOf(lines: readonly EditionLine[], { lines: chosen, all = false }: WantedEdition): ReadonlySet<string> {
  const ticked = new Set(chosen);
  return new Set(lines.flatMap(({ id, personal }) => (ticked.has(id) || (all && !personal) ? [id] : [])));
}

/** Chosen lines that are no more, or say something else now. */
function differing(
  before: readonly EditionLine[],
  now: readonly EditionLine[],
  taken: ReadonlySet<string>,
): readonly string[] {
  if (before === now) return [];
  const there = new Map(now.map((line) => [line.id, canonicalOf(line)]));
  return before.filter((line) => taken.has(line.id) && there.get(line.id) !== canonicalOf(line)).map(({ id }) => id);
}

/** What a line says, without what only follows from the rest of its element. */
function canonicalOf(line: EditionLine): string {
  const { element, ...rest } = 'element' in line ? line : { ...line, element: undefined };
  const whole = line.change === 'dropped' || line.change === 'restored' ? { element } : {};
  return canonical(JSON.parse(JSON.stringify({ ...rest, ...whole, on: element?.id })));
}

async function changesFor(service: Service, db: Db, sight: EditionSight, taken: ReadonlySet<string>, actor: Actor) {
  const { plan, edition, draft, paper } = sight;
  const { name, mediaType, sha256, language, pages } = draft.content.document;
  const changes = adopted(plan, edition, draft.content, {
    taken,
    written: { by: actor.id, at: service.now().toISOString() },
    newId: service.newId,
    document: { sha256, name, mediaType, language, pages, source: draft.source },
    paper: paper.id,
    mentions: await readThings(db, 'mention', { strategy: plan.strategy.id }),
  });
  if (!changes.ok) return changes;
  const added = changes.value.changes.filter(({ table, before }) => table === 'element' && before === null).length;
  if (plan.elements.length + added > limits.elements) return bad(tooMany);
  return good({ ...changes.value, changes: [...changes.value.changes] }) satisfies Result<unknown>;
}

const readingChanged: Issue = {
  code: 'reading-changed',
  message: 'The reading of the new edition was corrected meanwhile. Look at the lines again.',
};
const tooMany: Issue = {
  code: 'too-many',
  message: `A plan has at most ${limits.elements} parts.`,
  values: { what: 'elements', most: limits.elements },
};

function changedMeanwhile(count: number): Issue {
  const message = `Somebody changed the plan meanwhile, and ${count} of the chosen lines say something else now. Nothing was taken.`;
  return { code: 'changed-meanwhile', message, values: { count } };
}
