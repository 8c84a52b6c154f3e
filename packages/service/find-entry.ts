import { strategyIn } from '@lofte/domain/changes-of';
import type { Entry } from '@lofte/domain/entry';
import { bad, good, type Result } from '@lofte/domain/issue';
import { entriesBySeq, entryOf } from '@lofte/store/entry-table';
import type { Db } from '@lofte/store/store';

/** An entry of a strategy by its number. Issue `unknown-entry`: there is none, or it is about something else. */
export async function findEntry(db: Db, strategy: string, seq: number): Promise<Result<Entry>> {
  const [stored] = Number.isSafeInteger(seq) && seq > 0 && seq < 2 ** 31 ? await entriesBySeq(db, [seq]) : [];
  const entry = stored && entryOf(stored);
  if (entry && strategyIn(entry) === strategy) return good(entry);
  return bad({ code: 'unknown-entry', message: `This strategy has no entry ${seq}.`, values: { entry: seq } });
}
