import type { Issue } from '@lofte/domain/issue';
import type { Table } from '@lofte/domain/things';
import { inWords } from './bytes-as-characters.ts';
import { differing, type ThingState } from './thing-state.ts';

/** A version of a thing; its strings hold bytes. */
export interface RowPlace {
  readonly table: Table;
  readonly strategy: string;
  readonly id: string;
  readonly since: number;
}

export function rowAdded(row: RowPlace): Issue {
  return rowIssue('row-added', row, 'was added: no entry says so');
}

export function rowMissing(row: RowPlace): Issue {
  return rowIssue('row-missing', row, 'is missing: the entry says that it is there');
}

/** Undefined where it says the same in other digits. */
export function rowChanged(thing: ThingState, data: string): Issue | undefined {
  const fields = differing(thing, data);
  if (fields.length === 0) return undefined;
  const named = fields.map((field) => `"${inWords(field)}"`).join(', ');
  return rowIssue('row-changed', thing, `was changed: the entries say something else of ${named}`);
}

/** Its row ends at another entry than the one that ended it, or though none did. */
export function endsElsewhere(thing: ThingState, seq: number | undefined): Issue {
  const found = thing.until === null ? 'as what stands now' : `until entry ${thing.until}`;
  const right = seq === undefined ? 'it stands to this day' : `entry ${seq} ended it`;
  return rowIssue('row-changed', thing, `was changed: it is kept ${found}, but ${right}`);
}

/** Written by a fault of the program, or by somebody who made the hashes fit. */
export function misfits(thing: ThingState): Issue {
  const message = `Entry ${thing.since} changes ${nameOf(thing)} of the table ${thing.table} from something that it did not say.`;
  return { code: 'entry-misfits', message, where: `entry ${thing.since}`, values: { entry: thing.since } };
}

function rowIssue(code: string, row: RowPlace, what: string): Issue {
  const name = nameOf(row);
  const message = `The row ${name} of the table ${row.table}, as entry ${row.since} made it, ${what}.`;
  return { code, message, where: `${row.table} ${name}`, values: { table: row.table, row: name, entry: row.since } };
}

export function nameOf({ strategy, id }: Pick<RowPlace, 'strategy' | 'id'>): string {
  return inWords(strategy === '' ? id : `${strategy}/${id}`);
}
