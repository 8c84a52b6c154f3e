import type { Draft } from '@lofte/domain/draft';
import { DraftEdit } from '@lofte/domain/edit';
import { bad, good, type Result } from '@lofte/domain/issue';
import { pageAt, textSpan } from '@lofte/domain/span';
import { findWords } from './find-words.ts';

export type Fields = Readonly<Record<string, string>>;

/**
 * The edits that a form asks for, in an order in which each can be. Issues: `bad-edit`, `bad-year`, `period-reversed`,
 * `quote-empty`, `quote-not-found`, `merge-nowhere`.
 */
export function editsFrom(draft: Draft, fields: Fields): Result<readonly DraftEdit[]> {
  if (fields.do === 'strategy' && fields.field === 'period') return periodEdits(draft, fields);
  if (fields.do === 'merge' && !fields.into) {
    return bad({ code: 'merge-nowhere', message: 'The form does not say what to merge into.', where: 'into' });
  }
  const edit = editFrom(draft, fields);
  return edit.ok ? good([edit.value]) : edit;
}

/** Both years of a form. The one that widens the period comes first, so that it never ends before it begins. */
function periodEdits(draft: Draft, { from = '', to = '' }: Fields): Result<readonly DraftEdit[]> {
  const first = editFrom(draft, { do: 'strategy', field: 'from', value: from });
  const last = editFrom(draft, { do: 'strategy', field: 'to', value: to });
  if (!first.ok) return first;
  if (!last.ok) return last;
  if (from.trim() && to.trim() && Number(from) > Number(to)) {
    return bad({ code: 'period-reversed', message: `The period would start in ${from} and end in ${to}.` });
  }
  const later = Number(from) > (draft.strategy.period.to ?? Number(from));
  return good(later ? [last.value, first.value] : [first.value, last.value]);
}

function editFrom(draft: Draft, fields: Fields): Result<DraftEdit> {
  const wanted = wantedEdit(draft, fields);
  if (!wanted.ok) return wanted;
  const edit = DraftEdit.safeParse(wanted.value);
  return edit.success ? good(edit.data) : bad({ code: 'bad-edit', message: 'The form does not say a whole edit.' });
}

function wantedEdit(draft: Draft, fields: Fields): Result<unknown> {
  switch (fields.do) {
    case 'move':
      return good({
        do: 'move',
        id: fields.id,
        parent: fields.parent || null,
        ...(fields.before ? { before: fields.before } : {}),
      });
    case 'split':
      return good({ do: 'split', id: fields.id, at: whole(fields.at) });
    case 'add':
      return addEdit(draft, fields);
    case 'strategy':
      return fields.field === 'from' || fields.field === 'to' ? yearEdit(fields) : good(fields);
    default:
      return good(fields);
  }
}

/** The words marked in the source (`from` and `to` in the reading text), or typed. */
function addEdit(draft: Draft, { kind, from, to, quote, title }: Fields): Result<unknown> {
  const range =
    from && to ? { start: Number(from), end: Number(to) } : quote ? findWords(draft.reading, quote) : undefined;
  if (!range) {
    return quote?.trim()
      ? bad({ code: 'quote-not-found', message: 'Those words do not stand in the paper.', where: 'quote' })
      : bad({ code: 'quote-empty', message: 'There are no words to add.', where: 'quote' });
  }
  if (!Number.isSafeInteger(range.start) || !Number.isSafeInteger(range.end)) return good({});
  const span = textSpan(draft.map, range.start, range.end);
  const placed = { ...span, page: pageAt(draft.document.pageStarts, span.start) };
  return good({ do: 'add', kind, span: placed, ...(title ? { title } : {}) });
}

function yearEdit({ field, value = '' }: Fields): Result<unknown> {
  const year = value.trim();
  if (year === '') return good({ do: 'strategy', field, value: null });
  return /^[1-9]\d{3}$/.test(year)
    ? good({ do: 'strategy', field, value: Number(year) })
    : bad({ code: 'bad-year', message: `"${year}" is no year of four digits.`, where: field ?? '' });
}

function whole(value: string | undefined): number | undefined {
  return value !== undefined && /^\d{1,9}$/.test(value) ? Number(value) : undefined;
}
