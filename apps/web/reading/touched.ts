import type { Draft, Element } from '@lofte/domain/draft';
import type { DraftEdit } from '@lofte/domain/edit';

/** Whether an edit asks for what is so already: a form that was sent as it was opened. */
export function isNothing(draft: Draft, edit: DraftEdit): boolean {
  if (edit.do === 'strategy') {
    return edit.field === 'from' || edit.field === 'to'
      ? edit.value === draft.strategy.period[edit.field]
      : edit.value.trim() === (draft.strategy[edit.field] ?? '');
  }
  if (edit.do === 'add') return false;
  const element = draft.elements.find(({ id }) => id === edit.id);
  if (!element) return false;
  switch (edit.do) {
    case 'retitle':
      return (
        edit.title.trim() === element.title && (edit.number ?? element.number ?? '').trim() === (element.number ?? '')
      );
    case 'kind':
      return edit.kind === element.kind;
    case 'move':
      return edit.before === undefined && (edit.parent ?? undefined) === element.parent;
    case 'confirm':
      return element.checked !== undefined;
    default:
      return false;
  }
}

/** The element that an undo brought back or changed back. */
export function undone(before: Draft, after: Draft): string | undefined {
  const was = new Map(before.elements.map((element) => [element.id, element]));
  const back = after.elements.find(({ id }) => !was.has(id));
  const same = (element: Element) => JSON.stringify(was.get(element.id)) === JSON.stringify(element);
  return (back ?? after.elements.find((element) => !same(element)))?.id;
}
