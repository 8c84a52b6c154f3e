import { compareEdition, type Edition } from '@lofte/domain/edition';
import { bad, good, type Issue, type Result } from '@lofte/domain/issue';
import type { Plan } from '@lofte/domain/plan';
import type { DraftRecord } from '@lofte/store/draft-table';
import { ledgerHead } from '@lofte/store/entry-table';
import type { PaperRecord } from '@lofte/store/paper-table';
import type { Db } from '@lofte/store/store';
import { findPlan } from '@lofte/store/strategy-table';
import { lastEdition } from '@lofte/store/structure-entries';
import { openDraft } from './open-draft.ts';
import type { Service } from './service.ts';

/** A new edition of a strategy's paper beside the plan, before it is adopted. */
export interface EditionSight {
  readonly plan: Plan;
  readonly edition: Edition;
  readonly paper: PaperRecord;
  readonly draft: DraftRecord;
  /** Number of the last entry that was seen. Hand it back when taking lines. */
  readonly seq: number;
}

/**
 * What a paper that was read says otherwise than a strategy's plan as it is now.
 *
 * Issues: `unknown-strategy`, `unknown-paper`, `not-read`, `adopted-already` (also where it is this strategy's paper already)
 */
export async function editionOf(
  { store }: Pick<Service, 'store'>,
  strategy: string,
  paper: string,
): Promise<Result<EditionSight>> {
  return store.snapshot((db) => sightOf(db, strategy, paper));
}

/** The same, or as it stood after entry `seq`. */
export async function sightOf(db: Db, strategy: string, key: string, seq?: number): Promise<Result<EditionSight>> {
  const plan = await findPlan(db, strategy, seq);
  const last = await lastEdition(db, strategy, seq);
  const then = last && (await findPlan(db, strategy, last.seq));
  if (!plan || !last || !then) return bad(unknownStrategy(strategy));
  const open = await openDraft(db, key);
  if (!open.ok) return open;
  const { paper, draft } = open.value;
  const said = last.kind === 'strategy.adopted' ? then : last.said;
  const edition = said
    ? compareEdition(plan, said, draft.content)
    : onlyAsked(compareEdition(plan, then, draft.content));
  return good({ plan, edition, paper, draft, seq: seq ?? (await ledgerHead(db)).seq });
}

/**
 * Entries from before the paper's own words were kept tell only what the plan said after that edition, which people may have decided:
 * then nothing is taken that nobody chose.
 */
function onlyAsked(edition: Edition): Edition {
  return { ...edition, lines: edition.lines.map((line) => ({ ...line, personal: true })) };
}

function unknownStrategy(id: string): Issue {
  return { code: 'unknown-strategy', message: 'This strategy no longer exists.', where: id, values: { id } };
}
