import type { Change } from '@lofte/domain/entry';
import type { FilledRow, TakenRow } from '@lofte/domain/follow-up/filled-row';
import { bad, good, type Issue, type Result } from '@lofte/domain/issue';
import { type Actor, mayInAll } from '@lofte/domain/rights';
import { deleteAnswerDraft } from '@lofte/store/answer-draft-table';
import type { Db } from '@lofte/store/store';
import { notAllowed, runCommands } from '../../run-command.ts';
import type { Service } from '../../service.ts';
import { answerRequest } from '../answer-request.ts';
import { answeredMeanwhile, gone, notAsked } from '../follow-up-issues.ts';
import { decideUpdate, type GivenUpdate } from '../give-update.ts';
import { openLink } from '../request-link.ts';
import { strategiesOfRound } from '../strategies-of-round.ts';
import { answeringByLink, answeringInRound } from './answering.ts';
import { askedKey, compared, requestAsking, standingsOf } from './standings.ts';

/** A row that was not written, and why. */
export interface FailedRow {
  readonly row: FilledRow;
  readonly issues: readonly Issue[];
}

/** What became of the rows of a workbook. */
export interface Taken {
  readonly written: number;
  readonly failed: readonly FailedRow[];
}

/**
 * Writes rows of a workbook for whoever holds a request's link, each as an answer of its own: what cannot be written is named, and
 * the rest is.
 *
 * Issues: those of `answeringByLink`
 */
export async function takeWorkbook(service: Service, token: string, rows: readonly TakenRow[]): Promise<Result<Taken>> {
  const opened = await openLink(service, token);
  if (!opened.ok) return opened;
  const answering = await answeringByLink(service, token);
  if (!answering.ok) return answering;
  const { round, person } = opened.value;
  const standings = await standingsOf(
    service.store,
    round.id,
    rows.map(({ row }) => row),
  );
  const failed: FailedRow[] = [];
  let written = 0;
  for (const { row, stood } of onceEach(rows)) {
    const given = givenBy(service, standings, { row, stood }, person.id);
    const done = given.ok
      ? await answerRequest(service, token, { strategy: row.strategy, element: row.element }, given.value)
      : given;
    if (done.ok) written += 1;
    else failed.push({ row, issues: done.issues });
  }
  return good({ written, failed });
}

/** Rows that go into one transaction: the ledger is free for others in between. */
const atOnce = 200;

/**
 * The same for the secretariat, on behalf of those who are asked: the record names who brought it, and each answer the request that
 * it is for.
 *
 * Issues: `not-allowed`, and those of `answeringInRound`
 */
export async function takeRoundWorkbook(
  service: Service,
  id: string,
  rows: readonly TakenRow[],
  actor: Actor,
): Promise<Result<Taken>> {
  if (!mayInAll(actor, 'round.run', await strategiesOfRound(service.store, id)))
    return bad(notAllowed(actor, 'round.run'));
  const answering = await answeringInRound(service.store, id);
  if (!answering.ok) return answering;
  const failed: FailedRow[] = [];
  let written = 0;
  const all = onceEach(rows);
  for (let start = 0; start < all.length; start += atOnce) {
    const some = all.slice(start, start + atOnce);
    const done = await takeSome(service, id, some, actor);
    if (done.ok) {
      written += done.value.written;
      failed.push(...done.value.failed);
    } else failed.push(...some.map(({ row }) => ({ row, issues: done.issues })));
  }
  return good({ written, failed });
}

async function takeSome(service: Service, id: string, rows: readonly TakenRow[], actor: Actor): Promise<Result<Taken>> {
  let taken: Taken = { written: 0, failed: [] };
  const drafts: { readonly request: string; readonly row: FilledRow }[] = [];
  const done = await runCommands(service, {
    ...{ action: 'round.run', actor, among: (db) => strategiesOfRound(db, id) },
    decide: async (db) => {
      const now = await answeringInRound(db, id);
      if (!now.ok) return now;
      const { round, requests } = now.value;
      const standings = await standingsOf(
        db,
        id,
        rows.map(({ row }) => row),
      );
      const changes: Change[] = [];
      const failed: FailedRow[] = [];
      for (const one of rows) {
        const request = requestAsking(requests, one.row);
        const decided = request
          ? await decideOne(service, db, standings, one, {
              by: actor.id,
              round: round.id,
              request: request.id,
              covers: round.covers,
            })
          : bad(notAsked);
        if (!decided.ok) failed.push({ row: one.row, issues: decided.issues });
        else {
          changes.push(decided.value);
          if (request) drafts.push({ request: request.id, row: one.row });
        }
      }
      taken = { written: changes.length, failed };
      return good(changes);
    },
    along: async (db) => {
      for (const { request, row } of drafts) await deleteAnswerDraft(db, request, row.strategy, row.element);
    },
  });
  return done.ok ? good(taken) : done;
}

async function decideOne(
  service: Service,
  db: Db,
  standings: Awaited<ReturnType<typeof standingsOf>>,
  taken: TakenRow,
  said: Parameters<typeof decideUpdate>[4],
): Promise<Result<Change>> {
  const given = givenBy(service, standings, taken, said.by);
  if (!given.ok) return given;
  const { strategy, element } = taken.row;
  return decideUpdate(service, db, { strategy, element }, given.value, said);
}

/** What a row says as the record stands now; refused where something else stands than was seen beside it. */
function givenBy(
  service: Service,
  standings: Awaited<ReturnType<typeof standingsOf>>,
  { row, stood }: TakenRow,
  by: string,
): Result<GivenUpdate> {
  const standing = standings.get(askedKey(row));
  if (!standing) return bad(gone);
  if (standing.stands?.id !== stood) return bad(answeredMeanwhile);
  const result = compared(service, row, standing, by);
  if (result.how === 'wrong') return bad(...result.issues);
  if (result.how === 'same') return bad(nothingChanged);
  return good({ saying: result.saying, seen: stood });
}

/** Of several rows about the same thing the first: a preview has no others. */
function onceEach(rows: readonly TakenRow[]): readonly TakenRow[] {
  return [...new Map(rows.toReversed().map((one) => [askedKey(one.row), one])).values()].toReversed();
}

const nothingChanged: Issue = { code: 'nothing-changed', message: 'This stands there already.' };
