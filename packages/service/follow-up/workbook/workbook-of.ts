import { dayOf } from '@lofte/domain/day';
import type { Request, Round } from '@lofte/domain/follow-up/round';
import { bad, good, type Result } from '@lofte/domain/issue';
import type { StatusRow } from '@lofte/formats/status-book/status-book';
import { writeStatusBook } from '@lofte/formats/status-book/write-status-book';
import { requestsOfRound } from '@lofte/store/request-table';
import { markOpened } from '@lofte/store/request-visit-table';
import { readSaid } from '@lofte/store/said-table';
import type { Db } from '@lofte/store/store';
import { findThing, readThings } from '@lofte/store/thing-table';
import type { Service } from '../../service.ts';
import { notOpen, unknownRequest, unknownRound, withdrawn } from '../follow-up-issues.ts';
import { openLink } from '../request-link.ts';

/** A workbook to be kept: what to call it, without ending, and its bytes. */
export interface MadeWorkbook {
  readonly name: string;
  readonly bytes: Uint8Array;
}

/**
 * All that a request asks, as a workbook; looking at it there is looking at it.
 *
 * Issues: those of `openLink`, `round-not-open`, `withdrawn`
 */
export async function workbookOfRequest(
  service: Service,
  token: string,
  language: 'da' | 'en',
): Promise<Result<MadeWorkbook>> {
  const opened = await openLink(service, token);
  if (!opened.ok) return opened;
  const { request, round } = opened.value;
  if (round.state !== 'open') return bad(notOpen);
  if (request.withdrawn) return bad(withdrawn);
  await markOpened(service.store, request.id, service.now().toISOString());
  return good(await made(service, round, [request], language));
}

/**
 * The same for the secretariat: of everybody who is asked in a round, or of one request.
 *
 * Issues: `unknown-round`, `round-not-open`, `unknown-request`
 */
export async function workbookOfRound(
  service: Service,
  { round: id, request }: { readonly round: string; readonly request?: string | undefined },
  language: 'da' | 'en',
): Promise<Result<MadeWorkbook>> {
  const round = (await findThing(service.store, 'round', { strategy: '', id }))?.data;
  if (!round) return bad(unknownRound);
  if (round.state !== 'open') return bad(notOpen);
  const open = (await requestsOfRound(service.store, id)).filter((one) => !one.withdrawn && one.elements.length > 0);
  const wanted = request === undefined ? open : open.filter((one) => one.id === request);
  return wanted.length === 0 ? bad(unknownRequest) : good(await made(service, round, wanted, language));
}

async function made(
  { store, now }: Service,
  round: Round,
  requests: readonly Request[],
  language: 'da' | 'en',
): Promise<MadeWorkbook> {
  const rows = await store.snapshot((db) => rowsOf(db, requests));
  const day = dayOf(now());
  const bytes = await writeStatusBook({ workspace: store.workspace, language, round, rows, made: day });
  return { name: `${fileName(round.name)}-${day}`, bytes };
}

async function rowsOf(db: Db, requests: readonly Request[]): Promise<readonly StatusRow[]> {
  const people = new Map((await readThings(db, 'person', { strategy: '' })).map(({ id, data }) => [id, data.name]));
  const plans = new Map<string, Awaited<ReturnType<typeof planOf>>>();
  for (const { strategy } of requests.flatMap(({ elements }) => elements))
    if (!plans.has(strategy)) plans.set(strategy, await planOf(db, strategy));
  return requests.flatMap(({ id: request, person, elements }) =>
    elements.flatMap((asked) => {
      const plan = plans.get(asked.strategy);
      const element = plan?.elements.get(asked.element);
      if (!plan || !element) return [];
      const stands = plan.said.get(asked.element)?.update;
      const strategy = { id: asked.strategy, title: plan.title };
      return [{ request, receiver: people.get(person) ?? '', strategy, element, ...(stands ? { stands } : {}) }];
    }),
  );
}

async function planOf(db: Db, strategy: string) {
  const title = (await findThing(db, 'strategy', { strategy, id: strategy }))?.data.title ?? '';
  const elements = new Map((await readThings(db, 'element', { strategy })).map(({ id, data }) => [id, data]));
  return { title, elements, said: await readSaid(db, { strategy }) };
}

/** A round's name as a file is called anywhere. */
function fileName(name: string): string {
  const plain = name
    .toLowerCase()
    .replace(/[æåø]/g, (letter) => ({ æ: 'ae', å: 'aa', ø: 'oe' })[letter] ?? letter)
    .normalize('NFKD')
    .replace(/[^a-z0-9]+/g, '-')
    .replace(/^-+|-+$/g, '');
  return plain.slice(0, 60) || 'status';
}
