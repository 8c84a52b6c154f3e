import type { Round } from '@lofte/domain/follow-up/round';
import { countFailed } from '@lofte/store/mail-table';
import type { Service } from '../service.ts';

/** Of some rounds: how many mails did not arrive, or may not have. Rounds without any are left out. */
export async function failedMails(
  { store }: Pick<Service, 'store'>,
  rounds: readonly Pick<Round, 'id'>[],
): Promise<readonly { readonly round: string; readonly count: number }[]> {
  if (rounds.length === 0) return [];
  return countFailed(
    store,
    rounds.map(({ id }) => id),
  );
}
