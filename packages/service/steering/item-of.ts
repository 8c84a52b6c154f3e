import type { Assessment } from '@lofte/domain/steering/assessment';
import { type AtOdds, atOdds } from '@lofte/domain/steering/at-odds';
import type { Decision } from '@lofte/domain/steering/decision';
import type { Item } from '@lofte/domain/steering/meeting';
import { touchedBy } from '@lofte/domain/steering/proposal';
import { ledgerHead } from '@lofte/store/entry-table';
import { assessmentsOf, decisionsById } from '@lofte/store/steering-table';
import { findThing, readThings } from '@lofte/store/thing-table';
import type { Service } from '../service.ts';
import { type ProposalPreview, previewProposal } from './preview-proposal.ts';
import { type ProposalSeen, proposalOf } from './steering-of.ts';

/** What those who decide a proposal must know. */
export interface ProposalToDecide {
  readonly seen: ProposalSeen;
  readonly preview: ProposalPreview;
  readonly odds: AtOdds;
  /** The decisions that `odds` names, by id. */
  readonly decided: ReadonlyMap<string, Decision>;
  /** The entry after which all of it stands so. */
  readonly at: number;
}

/** A proposal as a group looks at it when it decides, for `person`. */
export async function proposalToDecide(
  service: Pick<Service, 'store'>,
  id: string,
  person: string,
): Promise<ProposalToDecide | undefined> {
  const { store } = service;
  const at = (await ledgerHead(store)).seq;
  const seen = await proposalOf(service, id, person);
  if (!seen) return undefined;
  const open = seen.proposal.state === 'ready';
  const preview = open ? await previewProposal(service, seen.proposal) : { plans: [], conflicts: [], issues: [] };
  const elements = new Map<string, NonNullable<Awaited<ReturnType<typeof elementOf>>>>();
  for (const { strategy, element } of touchedBy(seen.proposal)) {
    const found = await elementOf(store, strategy, element);
    if (found) elements.set(`${strategy} ${element}`, found);
  }
  const proposals = (await readThings(store, 'proposal', { strategy: '' })).map(({ data }) => data);
  const odds = open ? atOdds(seen.proposal, elements, proposals) : { written: [], others: [] };
  const decided = await decisionsById(
    store,
    odds.written.map(({ decision }) => decision),
  );
  return { seen, preview, odds, decided, at };
}

async function elementOf(store: Service['store'], strategy: string, id: string) {
  return (await findThing(store, 'element', { strategy, id }))?.data;
}

/** The item that comes after or before another one on the agenda. */
export function itemBeside(items: readonly Item[], id: string, by: 1 | -1): Item | undefined {
  return items[items.findIndex((one) => one.id === id) + by];
}

/** What members answered to a proposal that was put to them in writing: it is what decides, so it is open to who decides. */
export async function answersOf({ store }: Pick<Service, 'store'>, proposal: string): Promise<readonly Assessment[]> {
  return (await assessmentsOf(store, proposal)).filter(({ vote }) => vote !== undefined);
}
