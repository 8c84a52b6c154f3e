import { strategyIn } from '@lofte/domain/changes-of';
import type { Entry } from '@lofte/domain/entry';
import { bad, good, type Result } from '@lofte/domain/issue';
import { entriesBySeq, entryOf } from '@lofte/store/entry-table';
import type { Db } from '@lofte/store/store';
import { findThing } from '@lofte/store/thing-table';
import type { Service } from './service.ts';

/** An entry of a strategy by its number. Issue `unknown-entry`: there is none, or it is about something else. */
export async function findEntry(db: Db, strategy: string, seq: number): Promise<Result<Entry>> {
  const [stored] = Number.isSafeInteger(seq) && seq > 0 && seq < 2 ** 31 ? await entriesBySeq(db, [seq]) : [];
  const entry = stored && entryOf(stored);
  if (entry && strategyIn(entry) === strategy) return good(entry);
  return bad({ code: 'unknown-entry', message: `This strategy has no entry ${seq}.`, values: { entry: seq } });
}

/** The same with what its element was called just then, or before, where it went with the entry; '' where it is about the strategy. */
export async function entryWithTitle(
  { store }: Service,
  strategy: string,
  seq: number,
): Promise<Result<{ readonly entry: Entry; readonly title: string }>> {
  const found = await findEntry(store, strategy, seq);
  if (!found.ok) return found;
  const at = (one: number) => findThing(store, 'element', { strategy, id: found.value.subject, seq: one });
  const element = (await at(seq)) ?? (await at(seq - 1));
  return good({ entry: found.value, title: element?.data.title ?? '' });
}
