import { createHash } from 'node:crypto';
import type { PlannedRound } from '@lofte/domain/follow-up/plan-requests';

/** A short mark of who will get what: another one as soon as anybody gets anything else. */
export function planSeal({ requests }: Pick<PlannedRound, 'requests'>): string {
  const said = requests.map(({ person, elements }) => [
    person.id,
    person.mail,
    ...elements.map(({ strategy, element }) => `${strategy} ${element.id}`),
  ]);
  return createHash('sha256').update(JSON.stringify(said)).digest('hex').slice(0, 16);
}
