import type { Draft, Element } from './draft.ts';
import type { Span } from './span.ts';
import { inTreeOrder, under } from './tree.ts';

/** `gone` goes into `kept`: its title becomes a place there, its text, places and children go over. */
export function mergeElements(draft: Draft, gone: Element, kept: Element): Draft {
  const elements = draft.elements
    .filter((element) => element.id !== gone.id)
    .map((element) => {
      if (element.id === kept.id) return merged(draft, gone, kept);
      return element.parent === gone.id ? under(element, kept.id) : element;
    });
  const mentions = draft.mentions.map((mention) => (mention.in === gone.id ? { ...mention, in: kept.id } : mention));
  return { ...draft, elements: [...inTreeOrder(elements)], mentions };
}

function merged(draft: Draft, gone: Element, kept: Element): Element {
  const text = [kept.text, gone.text].filter(Boolean).join('\n\n');
  const body = bodies(draft.text, gone, kept);
  const owner = kept.owner ?? gone.owner;
  const deadline = kept.deadline ?? gone.deadline;
  return {
    ...kept,
    ...(text === '' ? {} : { text }),
    ...(body ? { body } : {}),
    ...(owner ? { owner } : {}),
    ...(deadline ? { deadline } : {}),
    places: [...(kept.places ?? []), { span: gone.span, title: gone.title }, ...(gone.places ?? [])],
    checked: kept.checked === 'added' ? 'added' : 'changed',
  };
}

/** One span for both texts where they follow each other with nothing but the second's title between; else the first's. */
function bodies(text: string, gone: Element, kept: Element): Span | undefined {
  if (!gone.body || !kept.body) return kept.body ?? gone.body;
  const [first, second] = gone.span.start < kept.span.start ? [gone, kept] : [kept, gone];
  if (!first.body || !second.body) return kept.body;
  const blank = (start: number, end: number) => start <= end && text.slice(start, end).trim() === '';
  const follows =
    blank(first.body.end, second.span.start) &&
    (second.body.start <= second.span.end || blank(second.span.end, second.body.start));
  return follows ? { ...first.body, end: second.body.end } : kept.body;
}
