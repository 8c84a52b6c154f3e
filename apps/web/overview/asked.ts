import { flags, type Wanted, waitingFor } from '@lofte/domain/follow-up/choose-followed';
import { states } from '@lofte/domain/follow-up/state';
import { mostReviewed } from '@lofte/domain/steering/review';

/** What an address asks for; what is none of the known words asks for nothing. */
export function readWanted(query: (name: string) => string | undefined): Wanted {
  const said = (name: string) => query(name)?.trim() || undefined;
  const among = <T extends string>(name: string, known: readonly T[]) => known.find((one) => one === said(name));
  return {
    strategy: said('strategy'),
    strategies: said('strategies')?.split(',').slice(0, mostReviewed),
    state: among('state', [...states, 'unsaid'] as const),
    flag: among('flag', flags),
    waiting: among('waiting', waitingFor),
    organisation: said('organisation'),
    country: said('country'),
    goal: said('goal'),
  };
}
