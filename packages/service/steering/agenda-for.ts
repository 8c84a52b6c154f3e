import { dayOf } from '@lofte/domain/day';
import type { Followed } from '@lofte/domain/follow-up/followed';
import { isReturned } from '@lofte/domain/follow-up/standing';
import { type Noted, type Suggested, suggestedAgenda } from '@lofte/domain/steering/agenda';
import type { Group } from '@lofte/domain/steering/group';
import type { Meeting } from '@lofte/domain/steering/meeting';
import { statusNow } from '../follow-up/status-kept.ts';
import type { Service } from '../service.ts';
import { steeringOf } from './steering-of.ts';

/** What a meeting should take up that does not stand on its agenda yet. */
export async function agendaFor(
  service: Service,
  group: Group,
  meeting: Pick<Meeting, 'start' | 'items'>,
): Promise<readonly Suggested[]> {
  const { proposals, meetings, decisions } = await steeringOf(service);
  const suggested = suggestedAgenda({
    ...{ group: group.id, day: dayOf(new Date(meeting.start)), proposals, meetings, decisions },
    ...{ noted: await notedFor(service, group), newId: service.newId },
  });
  return suggested.filter(({ item }) => !meeting.items.some((one) => isSame(one, item)));
}

function isSame(a: Meeting['items'][number], b: Meeting['items'][number]): boolean {
  return (
    a.kind === b.kind &&
    a.proposal === b.proposal &&
    a.strategy === b.strategy &&
    a.element === b.element &&
    a.meeting === b.meeting &&
    (a.kind === 'proposal' || a.kind === 'minutes' || (a.decision === b.decision && a.title === b.title))
  );
}

/** What is off track, silent or asked in the strategies that a group steers. */
async function notedFor(service: Service, { strategies }: Group): Promise<readonly Noted[]> {
  const { strategies: all } = await statusNow(service);
  return all
    .filter(({ summary }) => strategies === undefined || strategies.includes(summary.id))
    .flatMap(({ followed }) =>
      followed.flatMap((one) => {
        const why = whyNoted(one);
        return why ? [{ strategy: one.strategy, element: one.element.id, title: one.element.title, why }] : [];
      }),
    );
}

function whyNoted(one: Followed): Noted['why'] | undefined {
  if (one.standing.state === 'off track') return 'off track';
  if (one.standing.silentSince !== undefined) return 'silent';
  return isReturned(one) ? 'returned' : undefined;
}
