/** Characters of a sentence that stands as a title. */
const most = 240;

/** The sentence around a place in a text, on one line; cut at words where it is long, the place inside it. */
export function sentenceAround(text: string, { start, end }: { readonly start: number; readonly end: number }): string {
  const { from, to } = boundsAround(text, { start, end });
  const sentence = text.slice(from, to).replace(/\s+/g, ' ').trim();
  if (sentence.length <= most) return sentence;
  const near = text.slice(Math.max(from, start - most / 2), Math.min(to, end + most / 2)).replace(/\s+/g, ' ');
  return `…${near.replace(/^\S*\s/, '').replace(/\s\S*$/, '')}…`;
}

/** Where it begins and ends. */
export function boundsAround(text: string, { start, end }: { readonly start: number; readonly end: number }) {
  const before = text.slice(0, start);
  const from = Math.max(
    ...[...before.matchAll(/[.!?:•](?:\(\d+\))?(?=\s)|\n\s*\n/g)].slice(-1).map((hit) => hit.index + hit[0].length),
    0,
  );
  const after = /[.!?](?:\(\d+\))?(?=\s|$)|\n\s*\n/.exec(text.slice(end));
  const to = after ? end + after.index : text.length;
  return { from, to };
}
