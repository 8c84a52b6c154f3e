/** A place in the reading text, end exclusive. */
export interface Place {
  readonly start: number;
  readonly end: number;
}

/** What the tree says stands at a place. */
export interface Claim extends Place {
  readonly id: string;
  readonly title: boolean;
}

export type Source = ReturnType<typeof sourceIn>;

/**
 * The paper on the page. A paragraph's text is the reading text from its `data-at` on, so that offsets and points lead to each other
 * whatever spans lie between; text the server does not send again is marked by cutting those spans where a place begins and ends.
 */
export function sourceIn(pane: HTMLElement) {
  const paragraphs = [...pane.querySelectorAll<HTMLElement>('p[data-at]')];
  const starts = paragraphs.map((paragraph) => Number(paragraph.dataset.at));
  let lit: HTMLElement[] = [...pane.querySelectorAll<HTMLElement>('.lit')];

  /** The spans that cover exactly a place. */
  const pieces = ({ start, end }: Place): HTMLElement[] => {
    const found: HTMLElement[] = [];
    for (let i = Math.max(0, lastAtOrBefore(starts, start)); i < paragraphs.length; i++) {
      const paragraph = paragraphs[i];
      const from = starts[i] ?? 0;
      if (!paragraph || from >= end) break;
      cut(paragraph, start - from);
      cut(paragraph, end - from);
      let at = from;
      for (const node of [...paragraph.childNodes]) {
        const to = at + (node.textContent?.length ?? 0);
        if (at >= start && to <= end && to > at) found.push(wrapped(node));
        at = to;
      }
    }
    return found;
  };

  /** Says on which page the first of the places stands. */
  const light = (places: readonly Place[], scroll: boolean): number | undefined => {
    for (const piece of lit) {
      piece.classList.remove('lit');
      if (piece.id === 'm') piece.removeAttribute('id');
    }
    lit = places.flatMap(pieces);
    for (const piece of lit) piece.classList.add('lit');
    const [first] = lit;
    if (!first) return undefined;
    first.id = 'm';
    if (scroll) first.scrollIntoView({ block: 'center', behavior: 'instant' });
    return Number(first.closest<HTMLElement>('.leaf')?.dataset.page) || undefined;
  };

  /** Draws claims again where they changed, without touching the rest. */
  const claim = (before: readonly Claim[], after: readonly Claim[]) => {
    const name = ({ id, start, end, title }: Claim) => `${id} ${start} ${end} ${title}`;
    const was = new Set(before.map(name));
    const is = new Set(after.map(name));
    for (const gone of before.filter((c) => c.title && !is.has(name(c)))) {
      for (const piece of pieces(gone)) if (piece.dataset.e === gone.id) unclaim(piece);
    }
    for (const fresh of after.filter((c) => c.title && !was.has(name(c)))) {
      for (const piece of pieces(fresh)) {
        piece.classList.remove('body');
        piece.classList.add('claim', 'title');
        piece.dataset.e = fresh.id;
      }
    }
  };

  const leftovers = (places: readonly Place[]) => {
    for (const piece of pane.querySelectorAll('.leftover')) piece.classList.remove('leftover');
    for (const piece of places.flatMap(pieces)) piece.classList.add('leftover');
  };

  /** Where in the reading text a point of a node stands. */
  const offsetOf = (node: Node, offset: number): number | undefined => {
    const paragraph = (node instanceof Element ? node : node.parentElement)?.closest<HTMLElement>('p[data-at]');
    if (!paragraph || !pane.contains(paragraph)) return undefined;
    const before = document.createRange();
    before.setStart(paragraph, 0);
    before.setEnd(node, offset);
    return Number(paragraph.dataset.at) + before.toString().length;
  };

  const pointed = (x: number, y: number): number | undefined => {
    const caret = document.caretPositionFromPoint?.(x, y);
    if (caret) return offsetOf(caret.offsetNode, caret.offset);
    const range = document.caretRangeFromPoint?.(x, y);
    return range ? offsetOf(range.startContainer, range.startOffset) : undefined;
  };

  /** The words marked with mouse or keyboard, whole words, without the white space around them. */
  const marked = (): Place | undefined => {
    const selection = document.getSelection();
    if (!selection || selection.isCollapsed || selection.rangeCount === 0) return undefined;
    const range = selection.getRangeAt(0);
    if (!pane.contains(range.commonAncestorContainer)) return undefined;
    const start = offsetOf(range.startContainer, range.startOffset) ?? after(range.startContainer);
    const end = offsetOf(range.endContainer, range.endOffset) ?? before(range.endContainer);
    return start !== undefined && end !== undefined ? wholeWords({ start, end }) : undefined;
  };

  /** Out to the ends of words that are marked in part, in from white space at the ends. */
  const wholeWords = (place: Place): Place | undefined => {
    let { start, end } = place;
    while (inWord.test(around(start))) start--;
    while (inWord.test(around(end))) end++;
    while (start < end && /\s/.test(around(start).slice(1))) start++;
    while (start < end && /\s/.test(around(end).slice(0, 1))) end--;
    return end > start ? { start, end } : undefined;
  };

  /** The characters before and after an offset; a blank where the paragraph ends. */
  const around = (offset: number): string => {
    const i = Math.max(0, lastAtOrBefore(starts, offset));
    const text = paragraphs[i]?.textContent ?? '';
    const at = offset - (starts[i] ?? 0);
    return (text[at - 1] ?? ' ') + (text[at] ?? ' ');
  };

  // A mark drawn past a paragraph's edge ends outside any: the nearest paragraph's edge counts.
  const after = (node: Node) => starts[paragraphs.findIndex((p) => follows(node, p))];
  const before = (node: Node) => {
    const i = paragraphs.findLastIndex((p) => follows(p, node));
    return i < 0 ? undefined : (starts[i] ?? 0) + (paragraphs[i]?.textContent?.length ?? 0);
  };

  /** Where marking by keyboard begins: at what is lit, else at the first words in view. */
  const beginning = (): Node | undefined => {
    const top = pane.getBoundingClientRect().top;
    return lit[0] ?? paragraphs.find((paragraph) => paragraph.getBoundingClientRect().bottom > Math.max(0, top));
  };

  return { pane, light, claim, leftovers, pointed, marked, beginning };
}

/** Between two characters of one word. */
const inWord = /^[\p{L}\p{N}]{2}$/u;

function unclaim(piece: HTMLElement): void {
  piece.classList.remove('claim', 'title', 'place');
  delete piece.dataset.e;
}

/** Parts the child that holds the character at `offset`, so that a child begins there. */
function cut(paragraph: HTMLElement, offset: number): void {
  let at = 0;
  for (const node of [...paragraph.childNodes]) {
    const length = node.textContent?.length ?? 0;
    if (offset > at && offset < at + length) {
      const text = node instanceof Text ? node : node.firstChild;
      if (!(text instanceof Text)) return;
      const rest = text.splitText(offset - at);
      if (node instanceof HTMLElement) {
        const second = node.cloneNode(false) as HTMLElement;
        second.removeAttribute('id');
        second.append(rest);
        // The note of a repair stands after its last piece.
        node.removeAttribute('data-was');
        node.after(second);
      }
      return;
    }
    at += length;
  }
}

function wrapped(node: ChildNode): HTMLElement {
  if (node instanceof HTMLElement) return node;
  const span = document.createElement('span');
  node.replaceWith(span);
  span.append(node);
  return span;
}

function follows(first: Node, second: Node): boolean {
  return (first.compareDocumentPosition(second) & Node.DOCUMENT_POSITION_FOLLOWING) !== 0;
}

function lastAtOrBefore(ascending: readonly number[], value: number): number {
  let low = 0;
  let high = ascending.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((ascending[middle] ?? 0) <= value) low = middle + 1;
    else high = middle;
  }
  return low - 1;
}
