/**
 * Marks inside the sentences of a source paper, so that paper and gold come from the same words:
 *
 *   {+We will open ten offices.}   a sentence in which the author undertakes something
 *   {@Danish-Kenyan|DK KE}         countries, ISO 3166-1 alpha-2
 *   {$DKK 2.5 million|2500000 DKK} a sum in the main unit; a range is `5-7`
 *   {#41 per cent|41|per cent|2024} a figure: value, unit and, where the paper gives one, year
 *   {!by the end of 2027|2027}     a deadline as ISO 8601
 *   {&World Harbour Forum}         an organisation or forum
 *   {^Text of the note.}           a footnote; it is numbered in order of appearance
 *   {*words}                       emphasis
 */
export type Mark = { readonly sign: string; readonly inner: readonly Inline[]; readonly value: string };
export type Inline = string | Mark;

const signs = '+@$#!&^*';

/** Sentences with marks as a tree; throws where a brace is left open, since a paper with half its gold is useless. */
export function parseMarks(source: string): readonly Inline[] {
  const [nodes, end] = readUntil(source, 0, '');
  if (end !== source.length) throw new Error(`A mark closes that was never opened: ${source.slice(0, 60)}`);
  return nodes;
}

function readUntil(source: string, from: number, stops: string): readonly [Inline[], number] {
  const nodes: Inline[] = [];
  let words = '';
  let at = from;
  while (at < source.length && !stops.includes(source.charAt(at)) && source.charAt(at) !== '}') {
    if (source.charAt(at) === '{' && signs.includes(source.charAt(at + 1))) {
      if (words) nodes.push(words);
      words = '';
      const [mark, next] = readMark(source, at);
      nodes.push(mark);
      at = next;
    } else words += source.charAt(at++);
  }
  if (words) nodes.push(words);
  return [nodes, at];
}

function readMark(source: string, open: number): readonly [Mark, number] {
  const [inner, end] = readUntil(source, open + 2, '|');
  const close = source.indexOf('}', end);
  if (close < 0) throw new Error(`A mark is not closed: ${source.slice(open, open + 60)}`);
  const value = source.charAt(end) === '|' ? source.slice(end + 1, close) : '';
  return [{ sign: source.charAt(open + 1), inner, value }, close + 1];
}

/** The words alone, without footnotes. */
export function plain(nodes: readonly Inline[]): string {
  return nodes.map((n) => (typeof n === 'string' ? n : n.sign === '^' ? '' : plain(n.inner))).join('');
}

/** Every mark of the tree in reading order, outer before inner. */
export function* marksIn(nodes: readonly Inline[]): Generator<Mark> {
  for (const n of nodes) {
    if (typeof n === 'string') continue;
    yield n;
    yield* marksIn(n.inner);
  }
}

export type Piece =
  | { readonly kind: 'words'; readonly words: string; readonly strong: boolean }
  | { readonly kind: 'note'; readonly marker: number; readonly note: string };

/** The pieces a page shows in order; `number` counts footnotes through the whole paper. */
export function pieces(source: string, number: () => number): readonly Piece[] {
  const out: Piece[] = [];
  const walk = (nodes: readonly Inline[], strong: boolean): void => {
    for (const n of nodes) {
      if (typeof n === 'string') out.push({ kind: 'words', words: n, strong });
      else if (n.sign === '^') out.push({ kind: 'note', marker: number(), note: plain(n.inner) });
      else walk(n.inner, strong || n.sign === '*');
    }
  };
  walk(parseMarks(source), false);
  return out;
}
