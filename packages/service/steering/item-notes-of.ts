import type { Actor } from '@lofte/domain/rights';
import type { ItemNote } from '@lofte/domain/steering/cover-note';
import type { Item } from '@lofte/domain/steering/meeting';
import type { MeetingPapers } from '@lofte/domain/steering/meeting-papers';
import { decisionsById } from '@lofte/store/steering-table';
import { findThing } from '@lofte/store/thing-table';
import type { Service } from '../service.ts';
import { coverNoteOf, notedParts } from './cover-note-of.ts';

/** What the papers of a meeting's items are written from, in order; of one item where it is named. */
export async function itemNotesOf(
  service: Pick<Service, 'store' | 'now'>,
  papers: Pick<MeetingPapers, 'meeting' | 'group' | 'names'>,
  actor: Actor,
  only?: string,
): Promise<readonly ItemNote[]> {
  const notes: ItemNote[] = [];
  for (const [i, item] of papers.meeting.items.entries()) {
    if (only !== undefined && item.id !== only) continue;
    const { meeting, group, names } = papers;
    notes.push({ ...{ item, nth: i + 1, meeting, group, names }, ...(await aboutItem(service, item, actor)) });
  }
  return notes;
}

async function aboutItem(
  service: Pick<Service, 'store' | 'now'>,
  { proposal, strategy, element, decision, meeting }: Item,
  actor: Actor,
): Promise<Pick<ItemNote, 'proposal' | 'part' | 'decision' | 'minutes'>> {
  const { store } = service;
  const about = strategy === undefined || element === undefined ? [] : [{ strategy, element }];
  return {
    proposal: proposal === undefined ? undefined : await coverNoteOf(service, proposal, actor),
    part: (await notedParts(service, about, actor))[0],
    decision: decision === undefined ? undefined : (await decisionsById(store, [decision])).get(decision),
    minutes:
      meeting === undefined ? undefined : (await findThing(store, 'meeting', { strategy: '', id: meeting }))?.data,
  };
}
