import type { Rows, Table } from '@lofte/domain/apply';
import type { Element, Mention } from '@lofte/domain/draft';
import type { Span } from '@lofte/domain/span';
import { present } from './present.ts';

/** A row of the record as its table has it, by column. */
export type Columns = Readonly<Record<string, unknown>>;

/** From data to columns and back, for each table; what has no column of its own goes into `rest`. */
export const columnsOf: { readonly [T in Table]: (row: Rows[T]) => Columns } = {
  document: ({ mediaType, ...row }) => ({ ...row, media_type: mediaType }),
  strategy: ({ period, adoptedAt, adoptedBy, ...row }) => ({
    ...row,
    period_from: period.from,
    period_to: period.to,
    adopted_at: adoptedAt,
    adopted_by: adoptedBy,
  }),
  element: ({ strategy, position, element }) => {
    const { span, body, places, owner, deadline, ...columns } = element;
    return { ...columns, ...place(span), strategy, position, rest: { body, places, owner, deadline } };
  },
  mention: ({ strategy, position, mention }) => {
    const { kind, span, text, in: element, ...rest } = mention;
    return { kind, text, element, ...place(span), strategy, position, rest };
  },
};

export const rowOf: { readonly [T in Table]: (columns: Columns) => Rows[T] } = {
  document: ({ media_type, ...columns }) => ({ ...columns, mediaType: media_type }) as Rows['document'],
  strategy: ({ period_from, period_to, adopted_at, adopted_by, ...columns }) =>
    ({
      ...present(columns),
      period: { from: period_from, to: period_to },
      adoptedAt: adopted_at,
      adoptedBy: adopted_by,
    }) as Rows['strategy'],
  element: ({ strategy, position, span_start, span_end, page, rest, ...columns }) => ({
    strategy: strategy as string,
    position: position as number,
    element: { ...present(columns), ...(rest as object), span: spanOf(span_start, span_end, page) } as Element,
  }),
  mention: ({ strategy, position, span_start, span_end, page, element, rest, ...columns }) => ({
    strategy: strategy as string,
    position: position as number,
    mention: {
      ...columns,
      ...present({ in: element }),
      ...(rest as object),
      span: spanOf(span_start, span_end, page),
    } as Mention,
  }),
};

function place(span: Span): Columns {
  return { span_start: span.start, span_end: span.end, page: span.page };
}

function spanOf(start: unknown, end: unknown, page: unknown): Span {
  return { start, end, ...present({ page }) } as Span;
}
