import type { Draft, Element, Mention } from '../packages/domain/draft.ts';
import type { Span } from '../packages/domain/span.ts';

/** A reading as of the same paper several times in a row: as long as real ones are, of a sample that is kept short. */
export function longer(draft: Draft, times: number): Draft {
  const turns = Array.from({ length: times }, (_, turn) => turn);
  const at = (turn: number, of: 'text' | 'reading') => turn * (draft[of].length + 1);
  return {
    ...draft,
    document: {
      ...draft.document,
      pages: draft.document.pages * times,
      pageStarts: turns.flatMap((turn) => draft.document.pageStarts.map((start) => start + at(turn, 'text'))),
    },
    text: turns.map(() => draft.text).join('\n'),
    reading: turns.map(() => draft.reading).join('\n'),
    map: turns.flatMap((turn) =>
      draft.map.map(([reading, text, length]): Draft['map'][number] => [
        reading + at(turn, 'reading'),
        text + at(turn, 'text'),
        length,
      ]),
    ),
    ...(draft.lines && {
      lines: turns.flatMap((turn) =>
        (draft.lines ?? []).map(([start, end, ...place]): NonNullable<Draft['lines']>[number] => [
          start + at(turn, 'text'),
          end + at(turn, 'text'),
          ...place,
        ]),
      ),
    }),
    elements: turns.flatMap((turn) => draft.elements.map((element) => moved(element, turn, draft) as Element)),
    mentions: turns.flatMap((turn) => draft.mentions.map((mention) => moved(mention, turn, draft) as Mention)),
    repairs: [],
    leftovers: [],
  };
}

/** With every place moved on and every id told apart. */
function moved(value: unknown, turn: number, draft: Draft): unknown {
  if (Array.isArray(value)) return value.map((one) => moved(one, turn, draft));
  if (typeof value !== 'object' || value === null) return value;
  if ('start' in value && 'end' in value) return later(value as Span, turn, draft);
  return Object.fromEntries(
    Object.entries(value).map(([key, one]) => [
      key,
      ['id', 'parent', 'in'].includes(key) ? `${one}-${turn}` : moved(one, turn, draft),
    ]),
  );
}

function later({ start, end, page }: Span, turn: number, { text, document }: Draft): Span {
  const by = turn * (text.length + 1);
  return { start: start + by, end: end + by, ...(page === undefined ? {} : { page: page + turn * document.pages }) };
}
