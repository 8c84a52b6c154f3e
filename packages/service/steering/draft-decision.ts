import { bad, good, type Result } from '@lofte/domain/issue';
import { type Actor, may } from '@lofte/domain/rights';
import {
  type DecisionDraft,
  decisionDrafts,
  deleteDecisionDraft,
  saveDecisionDraft,
} from '@lofte/store/decision-draft-table';
import { findThing } from '@lofte/store/thing-table';
import { notAllowed } from '../run-command.ts';
import type { Service } from '../service.ts';
import { storableText } from '../storable.ts';
import { unknownMeeting } from './steering-issues.ts';

/** Where somebody has begun to write a decision. */
interface Place {
  readonly meeting: string;
  readonly item: string;
}

/**
 * Keeps what somebody has typed of a decision that is not taken, for them alone and outside the record; what they have emptied is gone.
 *
 * Issues: `not-allowed`, `unknown-meeting` (or no such item in it)
 */
export async function draftDecision(
  { store, now }: Pick<Service, 'store' | 'now'>,
  { meeting, item }: Place,
  form: string | undefined,
  actor: Actor,
): Promise<Result<undefined>> {
  if (!may(actor, 'decision.take')) return bad(notAllowed(actor, 'decision.take'));
  return store.transaction(async (db) => {
    const found = (await findThing(db, 'meeting', { strategy: '', id: meeting }))?.data;
    if (!found?.items.some(({ id }) => id === item)) return bad(unknownMeeting);
    if (form === undefined) await deleteDecisionDraft(db, meeting, item, actor.id);
    else {
      await saveDecisionDraft(db, { meeting, item, person: actor.id }, { form: storableText(form), saved: now() });
    }
    return good(undefined);
  });
}

/** What somebody has begun to write in a meeting. */
export async function draftsIn(
  { store }: Pick<Service, 'store'>,
  meeting: string,
  actor: Actor,
): Promise<readonly DecisionDraft[]> {
  return decisionDrafts(store, meeting, actor.id);
}
