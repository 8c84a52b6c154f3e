import type { Compared } from '@lofte/domain/follow-up/compare-filled';
import type { FilledRow } from '@lofte/domain/follow-up/filled-row';
import type { Update } from '@lofte/domain/follow-up/update';
import { bad, good, type Issue, type Result } from '@lofte/domain/issue';
import type { PlanElement } from '@lofte/domain/plan-element';
import type { FilledBook, FilledElement } from '@lofte/formats/status-book/filled-book';
import { updatesOfRound } from '@lofte/store/request-table';
import type { Db } from '@lofte/store/store';
import { readThings } from '@lofte/store/thing-table';
import type { Service } from '../../service.ts';
import { gone, notAsked } from '../follow-up-issues.ts';
import type { Answering } from './answering.ts';
import { askedKey, compared, requestAsking, standingsOf } from './standings.ts';

/** One element of a workbook beside what is there. */
export interface PreviewRow {
  readonly row: FilledRow;
  readonly how: Compared['how'];
  readonly element?: PlanElement | undefined;
  /** Name of whoever is asked. */
  readonly receiver: string;
  /** What it would say; none where it says nothing. */
  readonly saying?: Extract<Compared, { readonly saying: unknown }>['saying'];
  /** What was said last when the workbook was made. */
  readonly seen?: Update | undefined;
  /** What stands now. */
  readonly stands?: Update | undefined;
  readonly places: FilledElement['places'];
  /** What was not understood, or what the rules refuse. */
  readonly issues: readonly Issue[];
}

/** What a workbook would do. */
export interface WorkbookPreview extends Answering {
  readonly rows: readonly PreviewRow[];
  readonly stray: FilledBook['stray'];
  readonly unused: FilledBook['unused'];
  readonly absent: FilledBook['absent'];
  /** How many of what is asked have no answer in the round, and none in the workbook. */
  readonly left: number;
  /** Names of people by their ids. */
  readonly people: ReadonlyMap<string, string>;
}

/**
 * What a workbook that came back would do, row by row. Writes nothing.
 *
 * Issues: `other-workspace`, `other-round`, `other-receiver` where none of its rows is of this place
 */
export async function previewWorkbook(
  service: Service,
  answering: Answering,
  { elements, stray, unused, absent }: Pick<FilledBook, 'elements' | 'stray' | 'unused' | 'absent'>,
): Promise<Result<WorkbookPreview>> {
  const { round, requests } = answering;
  const why = elements.map((one) => foreign(service.store.workspace, answering, one));
  const [first] = why;
  if (first && why.every((issue) => issue !== undefined)) return bad(first);
  return service.store.snapshot(async (db) => {
    const people = new Map((await readThings(db, 'person', { strategy: '' })).map(({ id, data }) => [id, data.name]));
    const standings = await standingsOf(
      db,
      round.id,
      elements.map(({ row }) => row),
    );
    const rows = elements.map((one, i): PreviewRow => {
      const { row, places } = one;
      const standing = standings.get(askedKey(row));
      const request = requestAsking(requests, row);
      const receiver = people.get(request?.person ?? '') ?? '';
      const about = { row, places, receiver, ...(standing ? { ...standing } : {}) };
      const refuse = (...issues: readonly Issue[]) => ({ ...about, how: 'wrong' as const, issues });
      const elsewhere = why[i];
      if (one.issues.length > 0) return refuse(...one.issues);
      if (elsewhere) return says(row) ? refuse(elsewhere) : { ...about, how: 'same', issues: [] };
      if (!standing) return says(row) ? refuse(gone) : { ...about, how: 'same', issues: [] };
      const result = compared(service, row, standing, request?.person ?? '');
      if (result.how === 'wrong') return refuse(...result.issues);
      if (result.how === 'same') return { ...about, how: 'same', issues: [] };
      if (!request) return refuse(notAsked);
      return { ...about, how: result.how, saying: result.saying, issues: [] };
    });
    const left = await leftOver(db, answering, rows);
    return good({ ...answering, rows, stray, unused, absent, left, people });
  });
}

/** Why a row is of somewhere else; undefined where it is not. */
function foreign(workspace: string, { round, requests }: Answering, one: FilledElement): Issue | undefined {
  if (one.workspace !== workspace) return otherWorkspace;
  if (one.round !== round.id) return otherRound;
  // What was handed on may come in the workbook of whoever handed it on.
  const own = requests.some(({ id, from }) => id === one.request || from === one.request);
  return own || requestAsking(requests, one.row) ? undefined : otherReceiver;
}

function says({ asBefore, state, text = '', help = '', links = [], milestones, values }: FilledRow): boolean {
  return (
    asBefore === true ||
    state !== undefined ||
    [text, help].some((one) => one.trim() !== '') ||
    links.length + milestones.length + values.length > 0
  );
}

async function leftOver(db: Db, { round, requests }: Answering, rows: readonly PreviewRow[]): Promise<number> {
  const said = new Set((await updatesOfRound(db, round.id)).map(({ strategy, id }) => `${strategy} ${id}`));
  const saying = new Set(rows.flatMap((one) => (one.saying ? [askedKey(one.row)] : [])));
  const asked = requests.flatMap(({ elements }) => elements.map(askedKey));
  return asked.filter((key) => !said.has(key) && !saying.has(key)).length;
}

const otherWorkspace: Issue = {
  code: 'other-workspace',
  message: 'This workbook is of another place than this server’s. Download it here and try again.',
};
const otherRound: Issue = {
  code: 'other-round',
  message: 'This workbook is of another round. Download the one of this round, and put your answers into that.',
};
const otherReceiver: Issue = {
  code: 'other-receiver',
  message: 'This workbook asks somebody else. Download your own, and put your answers into that.',
};
