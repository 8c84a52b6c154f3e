import type { Rectangle } from './pdf-marks.ts';

/** One page of a PDF in the document; its words, once laid, stay. */
export interface Leaf {
  readonly number: number;
  readonly element: HTMLElement;
  /** In points. */
  shape: { readonly width: number; readonly height: number };
  /** How wide it was drawn, in CSS pixels; undefined where it is not. */
  drawn: number | undefined;
  words: HTMLElement | undefined;
  rectangles: readonly Rectangle[];
  /** What was to be marked when it was marked. */
  marked: object | undefined;
  failed: boolean;
}

export function leafOf(number: number, word: string, shape: { readonly width: number; readonly height: number }): Leaf {
  const element = document.createElement('section');
  element.className = 'drawn-page';
  element.dataset.page = String(number);
  element.setAttribute('aria-label', word.replace('0', String(number)));
  element.append(emptyMarks());
  const { width, height } = shape;
  return {
    number,
    element,
    shape: { width, height },
    drawn: undefined,
    words: undefined,
    rectangles: [],
    marked: undefined,
    failed: false,
  };
}

/** Takes the room that the page will need; what is drawn already is stretched until it is drawn anew. */
export function sizeLeaf({ element, shape }: Leaf, width: number): void {
  element.style.width = `${Math.round(width)}px`;
  element.style.aspectRatio = `${shape.width} / ${shape.height}`;
  element.style.setProperty('--total-scale-factor', String(width / shape.width));
}

/** A new drawing takes the place of the one before. */
export function drawOnLeaf(leaf: Leaf, canvas: HTMLCanvasElement, width: number): void {
  leaf.element.querySelector('canvas')?.remove();
  leaf.element.prepend(canvas);
  leaf.drawn = width;
}

export function layOnLeaf(leaf: Leaf, words: HTMLElement): void {
  leaf.element.append(words);
  leaf.words = words;
}

function emptyMarks(): HTMLElement {
  const marks = document.createElement('div');
  marks.className = 'page-marks';
  marks.setAttribute('aria-hidden', 'true');
  return marks;
}

/** @param now the place one is at, which stands out */
export function markLeaf(leaf: Leaf, rectangles: readonly Rectangle[], now: number | undefined): void {
  leaf.rectangles = rectangles;
  const share = (part: number, whole: number) => `${((100 * part) / whole).toFixed(3)}%`;
  const { width, height } = leaf.shape;
  const marks = rectangles.map(({ mark, x0, y0, x1, y1 }) => {
    const element = document.createElement('div');
    element.dataset.mark = String(mark);
    if (mark === now) element.className = 'now';
    element.style.left = share(x0, width);
    element.style.top = share(y0, height);
    element.style.width = share(x1 - x0, width);
    element.style.height = share(y1 - y0, height);
    return element;
  });
  leaf.element.querySelector('.page-marks')?.replaceChildren(...marks);
}

export function wipeLeaf(leaf: Leaf): void {
  leaf.element.replaceChildren(emptyMarks());
  leaf.drawn = undefined;
  leaf.words = undefined;
  leaf.rectangles = [];
  leaf.marked = undefined;
}
