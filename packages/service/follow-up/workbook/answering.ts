import type { Request, Round } from '@lofte/domain/follow-up/round';
import { bad, good, type Result } from '@lofte/domain/issue';
import { requestsOfRound } from '@lofte/store/request-table';
import type { Db } from '@lofte/store/store';
import { findThing, readThings } from '@lofte/store/thing-table';
import type { Service } from '../../service.ts';
import { roundClosed, unknownRound, withdrawn } from '../follow-up-issues.ts';
import { openLink } from '../request-link.ts';

/** What a workbook may answer: the request whose link somebody holds, or everything in a round, where the secretariat brings it. */
export interface Answering {
  readonly round: Round;
  readonly requests: readonly Request[];
}

/** By a request's link. Issues: those of `openLink`, `round-closed`, `withdrawn` */
export async function answeringByLink(service: Service, token: string): Promise<Result<Answering>> {
  const opened = await openLink(service, token);
  if (!opened.ok) return opened;
  const { round, request } = opened.value;
  if (round.state !== 'open') return bad(roundClosed);
  return request.withdrawn ? bad(withdrawn) : good({ round, requests: [request] });
}

/** For the secretariat. Issues: `unknown-round`, `round-closed` */
export async function answeringInRound(db: Db, id: string): Promise<Result<Answering>> {
  const round = (await findThing(db, 'round', { strategy: '', id }))?.data;
  if (!round) return bad(unknownRound);
  if (round.state !== 'open') return bad(roundClosed);
  return good({ round, requests: (await requestsOfRound(db, id)).filter((one) => !one.withdrawn) });
}

/** Who is asked in a round, by name: each can have a workbook of their own. */
export async function receiversIn(
  db: Db,
  { requests }: Answering,
): Promise<readonly { readonly request: string; readonly name: string; readonly count: number }[]> {
  const people = new Map((await readThings(db, 'person', { strategy: '' })).map(({ id, data }) => [id, data.name]));
  const asked = requests.filter(({ elements }) => elements.length > 0);
  return asked
    .map(({ id, person, elements }) => ({ request: id, name: people.get(person) ?? '', count: elements.length }))
    .toSorted((a, b) => danish.compare(a.name, b.name));
}

const danish = new Intl.Collator('da');
