import { lines } from '@lofte/domain/edit-plan/tidy-fields';
import { bad, good, type Issue, type Result } from '@lofte/domain/issue';
import { longText } from '@lofte/domain/long-text';
import type { Actor } from '@lofte/domain/rights';
import { type Assessment, assessmentId, longestScoreReason } from '@lofte/domain/steering/assessment';
import { type Group, seatsOf } from '@lofte/domain/steering/group';
import { added, changed } from '@lofte/domain/thing-change';
import { findThing } from '@lofte/store/thing-table';
import { runCommand } from '../run-command.ts';
import type { Service } from '../service.ts';
import { storableData } from '../storable.ts';
import { noSeat, nothingToChange, proposalOver, unknownGroup, unknownProposal } from './steering-issues.ts';

/** What a member says of a proposal. */
export type WantedAssessment = Pick<Assessment, 'scores' | 'vote' | 'words'>;

/**
 * What a member thinks of a proposal, on each criterion of its group; said again, it takes the place of what they said before.
 *
 * Issues: `not-allowed`, `unknown-proposal`, `unknown-group`, `proposal-over`, `not-ready`, `no-seat`, `unknown-criterion`, `bad-score`, `too-long`,
 * `not-in-writing`, `nothing-said`, `nothing-changed`
 */
export async function assessProposal(
  service: Service,
  proposal: string,
  wanted: WantedAssessment,
  actor: Actor,
): Promise<Result<undefined>> {
  const done = await runCommand(service, {
    ...{ action: 'proposal.assess', actor },
    decide: async (db) => {
      const found = (await findThing(db, 'proposal', { strategy: '', id: proposal }))?.data;
      if (!found) return bad(unknownProposal);
      if (found.state === 'decided' || found.state === 'withdrawn') return bad(proposalOver);
      if (found.state === 'draft') return bad(stillDraft);
      const group = (await findThing(db, 'group', { strategy: '', id: found.group }))?.data;
      if (!group) return bad(unknownGroup);
      const [seat] = seatsOf(group, [actor.id]);
      if (!seat) return bad(noSeat);
      const said = storableData(wanted);
      if (said.vote && !found.writing) return bad(notInWriting);
      const id = assessmentId(proposal, seat.person);
      const made = settled(
        { id, proposal, person: seat.person, by: actor.id, at: service.now().toISOString() },
        said,
        group,
      );
      if (!made.ok) return made;
      const before = (await findThing(db, 'assessment', { strategy: '', id }))?.data;
      const key = { table: 'assessment', id } as const;
      const change = before ? changed(key, before, made.value) : added(key, made.value);
      if (!change) return bad(nothingToChange);
      return good({ kind: 'assessment.given', version: 1, subject: proposal, changes: [change] });
    },
  });
  return done.ok ? good(undefined) : done;
}

function settled(
  given: Pick<Assessment, 'id' | 'proposal' | 'person' | 'by' | 'at'>,
  { scores, vote, words }: WantedAssessment,
  group: Group,
): Result<Assessment> {
  const tidy = scores.map(({ reason, ...one }) => {
    const why = lines(reason);
    return { ...one, ...(why === undefined ? {} : { reason: why }) };
  });
  const said = lines(words);
  const issues = [
    ...tidy.flatMap((one) => scoreTrouble(one, group)),
    ...longText('words', said, longestScoreReason),
    ...(tidy.length === 0 && vote === undefined ? [nothingSaid] : []),
  ];
  if (issues.length > 0) return bad(...issues);
  return good({
    ...given,
    scores: tidy,
    ...(vote === undefined ? {} : { vote }),
    ...(said === undefined ? {} : { words: said }),
  });
}

function scoreTrouble(
  { criterion, score, reason }: Assessment['scores'][number],
  { criteria }: Group,
): readonly Issue[] {
  const found = criteria.find(({ id }) => id === criterion);
  if (!found) {
    return [
      { code: 'unknown-criterion', message: 'This criterion no longer stands in the mandate.', where: criterion },
    ];
  }
  if (!Number.isInteger(score) || score < 1 || score > found.scale) {
    const message = `Give a whole number from 1 to ${found.scale}.`;
    return [{ code: 'bad-score', message, where: criterion, values: { scale: found.scale } }];
  }
  return longText(criterion, reason, longestScoreReason);
}

const stillDraft: Issue = { code: 'not-ready', message: 'This proposal is still a draft; put it to the group first.' };
const notInWriting: Issue = {
  code: 'not-in-writing',
  message: 'This is not decided in writing, so nobody votes on it here.',
};
const nothingSaid: Issue = { code: 'nothing-said', message: 'Judge at least one criterion.', where: 'scores' };
