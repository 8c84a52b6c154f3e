import type { MeetingPapers } from '@lofte/domain/steering/meeting-papers';
import { findThing, readThings } from '@lofte/store/thing-table';
import type { Service } from '../service.ts';

/** What the agenda, the cover notes and the minutes of a meeting are written from; undefined where there is no such meeting. */
export async function meetingPapersOf(
  { store }: Pick<Service, 'store'>,
  id: string,
): Promise<MeetingPapers | undefined> {
  return store.snapshot(async (db) => {
    const meeting = (await findThing(db, 'meeting', { strategy: '', id }))?.data;
    const group = meeting && (await findThing(db, 'group', { strategy: '', id: meeting.group }))?.data;
    if (!meeting || !group) return undefined;
    const at = { strategy: '' };
    const named = [...(await readThings(db, 'person', at)), ...(await readThings(db, 'organisation', at))];
    const wanted = new Set(meeting.items.map(({ proposal }) => proposal));
    const proposals = (await readThings(db, 'proposal', at))
      .map(({ data }) => data)
      .filter((one) => wanted.has(one.id));
    const decisions = (await readThings(db, 'decision', at)).map(({ data }) => data);
    return {
      ...{ meeting, group, names: new Map(named.map(({ data }) => [data.id, data.name])) },
      proposals: new Map(proposals.map((one) => [one.id, one])),
      decisions: decisions
        .filter((one) => one.meeting === id)
        .toSorted((a, b) => a.number.localeCompare(b.number, 'en', { numeric: true })),
    };
  });
}
