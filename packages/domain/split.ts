import type { Draft, Element, Mention } from './draft.ts';
import { bad, good, type Result } from './issue.ts';
import { pageAt, type Span } from './span.ts';
import { inTreeOrder, under } from './tree.ts';
import { paragraphsAt, trimmed, wordsAt } from './words-at.ts';

/** Two siblings from one element, parted at an offset inside its title or its body. What follows the offset goes to the second. */
export function splitElement(draft: Draft, element: Element, at: number, id: string): Result<Draft> {
  const halves = inside(element.span, at)
    ? splitTitle(draft, element, at)
    : element.body && inside(element.body, at)
      ? splitBody(draft, element, element.body, at)
      : undefined;
  if (!halves || halves.first.title === '' || halves.second.title === '') {
    return bad({
      code: 'cannot-split',
      message: 'An element can be split only inside its title or its text, with words on both sides.',
      where: element.id,
      values: { at },
    });
  }
  const second: Element = { ...halves.second, id, checked: 'added', reason: 'split off by a person' };
  const first: Element = { ...halves.first, checked: element.checked === 'added' ? 'added' : 'changed' };
  const elements = draft.elements.flatMap((other) => {
    if (other.id === element.id) return [first, second];
    return [other.parent === element.id && other.span.start >= at ? under(other, id) : other];
  });
  const mentions = draft.mentions.map(
    (mention): Mention => (mention.in === element.id && mention.span.start >= at ? { ...mention, in: id } : mention),
  );
  return good({ ...draft, elements: [...inTreeOrder(elements)], mentions });
}

interface Halves {
  readonly first: Element;
  readonly second: Element;
}

/** The text under the title belongs to the second title, which it follows. */
function splitTitle(draft: Draft, element: Element, at: number): Halves {
  const { body, text, number: _number, places: _places, owner: _owner, deadline: _deadline, ...rest } = element;
  const span = trimmed(draft.text, { ...element.span, end: at });
  const next = placed(draft, at, element.span.end);
  const { body: _body, text: _text, ...kept } = element;
  return {
    first: { ...kept, span, title: wordsAt(draft, span) },
    second: {
      ...rest,
      span: next,
      title: wordsAt(draft, next),
      ...(body ? { body } : {}),
      ...(text === undefined ? {} : { text }),
    },
  };
}

/** The first sentence or line after the offset becomes the second's title, the rest its text. */
function splitBody(draft: Draft, element: Element, body: Span, at: number): Halves {
  const { number: _number, places: _places, owner: _owner, deadline: _deadline, ...rest } = element;
  const rise = titleEnd(draft.text, placed(draft, at, body.end));
  const span = placed(draft, at, rise);
  return {
    first: withBody(draft, element, trimmed(draft.text, { ...body, end: at })),
    second: { ...withBody(draft, rest, placed(draft, rise, body.end)), span, title: wordsAt(draft, span) },
  };
}

function withBody(draft: Draft, element: Element, span: Span): Element {
  const { body: _body, text: _text, ...bare } = element;
  const text = paragraphsAt(draft, span);
  return text === '' ? bare : { ...bare, body: span, text };
}

/** Up to a blank line or the end of a sentence (a mark, then a capital or digit after white space), whichever is first. */
function titleEnd(text: string, span: Span): number {
  const found = /\n[^\S\n]*\n|[.!?](?=\s+[\p{Lu}\d])/u.exec(text.slice(span.start, span.end));
  return found ? span.start + found.index + (found[0].startsWith('\n') ? 0 : 1) : span.end;
}

function placed(draft: Draft, start: number, end: number): Span {
  const span = trimmed(draft.text, { start, end });
  return { ...span, page: pageAt(draft.document.pageStarts, span.start) };
}

function inside(span: Span, at: number): boolean {
  return span.start < at && at < span.end;
}
