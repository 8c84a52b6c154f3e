import type { Element, Mention } from './draft.ts';
import type { Entry } from './entry.ts';
import type { Strategy } from './strategy.ts';

/** A row of each table of the record. What a strategy is made of lies apart: its facts, its elements, its mentions. */
export interface Rows {
  readonly document: Strategy['document'];
  readonly strategy: Omit<Strategy, 'document' | 'elements' | 'mentions'> & {
    readonly document: string;
    readonly paper: string;
    readonly adoptedAt: string;
    readonly adoptedBy: string;
    /** Number of the entry that adopted it. */
    readonly entry: number;
  };
  readonly element: { readonly strategy: string; readonly position: number; readonly element: Element };
  readonly mention: { readonly strategy: string; readonly position: number; readonly mention: Mention };
}
export type Table = keyof Rows;

/** What the tables of the record hold, by each row's key. */
export type RecordState = { readonly [T in Table]: ReadonlyMap<string, Rows[T]> };
export type RowList = { readonly [T in Table]: readonly Rows[T][] };

export const emptyRecord: RecordState = {
  document: new Map(),
  strategy: new Map(),
  element: new Map(),
  mention: new Map(),
};

export const rowKey: { readonly [T in Table]: (row: Rows[T]) => string } = {
  document: (row) => row.sha256,
  strategy: (row) => row.id,
  element: (row) => `${row.strategy}/${row.element.id}`,
  mention: (row) => `${row.strategy}/${row.position}`,
};

/** The record after one entry. The tables are written from `rowsOf` too, so they hold nothing that no entry says. */
export function apply(state: RecordState, entry: Entry): RecordState {
  const rows = rowsOf(entry);
  return {
    document: put(state.document, rows.document, rowKey.document),
    strategy: put(state.strategy, rows.strategy, rowKey.strategy),
    element: put(state.element, rows.element, rowKey.element),
    mention: put(state.mention, rows.mention, rowKey.mention),
  };
}

/** The rows that an entry puts into the tables. */
export function rowsOf({ after, time, actor, seq }: Entry): RowList {
  const { document, elements, mentions, ...facts } = after.strategy;
  const strategy = facts.id;
  return {
    document: [document],
    strategy: [
      { ...facts, document: document.sha256, paper: after.paper, adoptedAt: time, adoptedBy: actor, entry: seq },
    ],
    element: elements.map((element, position) => ({ strategy, position, element })),
    mention: mentions.map((mention, position) => ({ strategy, position, mention })),
  };
}

function put<Row>(
  rows: ReadonlyMap<string, Row>,
  more: readonly Row[],
  key: (row: Row) => string,
): ReadonlyMap<string, Row> {
  return new Map([...rows, ...more.map((row) => [key(row), row] as const)]);
}
