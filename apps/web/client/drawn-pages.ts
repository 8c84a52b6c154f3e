import { drawOnLeaf, type Leaf, layOnLeaf, leafOf, markLeaf, sizeLeaf, wipeLeaf } from './drawn-leaf.ts';
import { type FileAddresses, type OpenFile, openFile, type Trouble, troubleOf } from './pdf-file.ts';
import type { LineMark } from './pdf-marks.ts';
import { drawPage, layWords, rectanglesOn } from './pdf-page.ts';

/** What the server says of a paper that can be drawn. */
export interface Drawing extends FileAddresses {
  readonly pages: number;
  readonly marks: readonly LineMark[];
}

export interface DrawnSaid {
  /** `p. 0` */
  readonly page: string;
  /** `Page 0 could not be drawn.` */
  readonly pageUndrawn: string;
}

export type DrawnPages = ReturnType<typeof drawnPages>;

/** So many drawn pages are kept; what is farther from sight is wiped. */
const kept = 8;
/** Pages of a paper are no wider than this, in CSS pixels, unless one looks closer. */
const widest = 860;
const zooms = [0.5, 0.67, 0.8, 1, 1.25, 1.5, 2, 3] as const;

/** The pages of a PDF in a part of the page; only those in sight, and the next ones, are drawn. */
export function drawnPages(host: HTMLElement, drawing: Drawing, say: DrawnSaid, gaveUp: (why: Trouble) => void) {
  let { marks } = drawing;
  let leaves: readonly Leaf[] = [];
  let opening: Promise<OpenFile | undefined> | undefined;
  let zoom: number = zooms.indexOf(1);
  let now: number | undefined;
  let busy = false;
  const inSight = new Set<Leaf>();

  const giveUp = (error: unknown) => {
    sight.disconnect();
    size.disconnect();
    opening = Promise.resolve(undefined);
    host.replaceChildren();
    gaveUp(troubleOf(error));
  };

  const width = () => Math.max(200, Math.min(host.clientWidth, widest)) * (zooms[zoom] ?? 1);

  const open = async (): Promise<OpenFile | undefined> => {
    try {
      const file = await openFile(drawing);
      const number = Math.min(marks[0]?.page ?? 1, file.document.numPages);
      const shape = (await file.page(number)).getViewport({ scale: 1 });
      leaves = Array.from({ length: file.document.numPages }, (_, i) => leafOf(i + 1, say.page, shape));
      for (const leaf of leaves) sizeLeaf(leaf, width());
      host.replaceChildren(...leaves.map(({ element }) => element));
      const [first] = marks;
      const leaf = leaves[number - 1];
      // Before anything is drawn, lest the first pages are drawn for nothing.
      if (first && leaf) scroll(leaf, (first.y - first.size) / shape.height);
      for (const { element } of leaves) sight.observe(element);
      size.observe(host);
      return file;
    } catch (error) {
      giveUp(error);
      return undefined;
    }
  };

  const show = () => {
    opening ??= open();
    return opening;
  };

  const sight = new IntersectionObserver((seen) => {
    for (const { target, isIntersecting } of seen) {
      const leaf = leaves.find(({ element }) => element === target);
      if (leaf && isIntersecting) inSight.add(leaf);
      else if (leaf) inSight.delete(leaf);
    }
    void draw();
  });

  const size = new ResizeObserver(() => {
    if (host.clientWidth === 0) return;
    for (const leaf of leaves) sizeLeaf(leaf, width());
    void draw();
  });

  /** The leaf to draw next: one in sight, then the ones after and before. */
  const next = (): Leaf | undefined => {
    const numbers = [...inSight].map(({ number }) => number).sort((a, b) => a - b);
    const [first = 0] = numbers;
    const around = [...numbers, (numbers.at(-1) ?? -1) + 1, first - 1];
    const wanted = Math.round(width());
    return around.map((number) => leaves[number - 1]).find((leaf) => leaf && !leaf.failed && leaf.drawn !== wanted);
  };

  const draw = async () => {
    if (busy) return;
    busy = true;
    for (let leaf = next(); leaf; leaf = next()) await drawOn(leaf);
    busy = false;
    wipe();
  };

  const drawOn = async (leaf: Leaf) => {
    const file = await show();
    if (!file) {
      leaf.failed = true;
      return;
    }
    const wide = Math.round(width());
    try {
      const page = await file.page(leaf.number);
      const { width: w, height: h } = page.getViewport({ scale: 1 });
      leaf.shape = { width: w, height: h };
      sizeLeaf(leaf, wide);
      // One thread draws while the other finds the words.
      const marking = markOn(leaf, file);
      marking.catch(() => {});
      drawOnLeaf(leaf, await drawPage(file.library, page, wide), wide);
      await marking;
      if (leaf.marked !== marks) await markOn(leaf, file);
      if (!leaf.words) layOnLeaf(leaf, await layWords(file.library, page, wide));
    } catch (error) {
      if (troubleOf(error) === 'slow') {
        file.close();
        giveUp(error);
      }
      leaf.failed = true;
      leaf.element.dataset.failed = say.pageUndrawn.replace('0', String(leaf.number));
    }
  };

  const markOn = async (leaf: Leaf, file: OpenFile) => {
    const all = marks;
    const mine = all.filter(({ page }) => page === leaf.number);
    const rectangles = await rectanglesOn(file.library, await file.page(leaf.number), mine);
    if (all !== marks) return;
    leaf.marked = all;
    markLeaf(leaf, rectangles, now);
  };

  const wipe = () => {
    const numbers = [...inSight].map(({ number }) => number);
    const far = ({ number }: Leaf) => Math.min(...numbers.map((seen) => Math.abs(seen - number)));
    const drawn = leaves.filter((leaf) => leaf.drawn !== undefined).sort((a, b) => far(a) - far(b));
    for (const leaf of drawn.slice(Math.max(kept, inSight.size + 2))) wipeLeaf(leaf);
  };

  /** Whether the pages scroll by themselves, not with the window. */
  const isBoxed = () => host.scrollHeight > host.clientHeight + 1 || host.closest('.boxed') !== null;

  /** Brings a height on a page, as a share of it, to the upper third of what is in sight. */
  const scroll = (leaf: Leaf, share: number) => {
    const y = leaf.element.offsetHeight * share;
    const top = leaf.element.getBoundingClientRect().top + y;
    if (isBoxed()) host.scrollTop += top - host.getBoundingClientRect().top - host.clientHeight / 3;
    else window.scrollBy({ top: top - window.innerHeight / 3, behavior: 'instant' });
  };

  /** Leads to a place and, among several, lets it stand out; says on which page it is. */
  const go = async (mark: number, standsOut = true): Promise<number | undefined> => {
    const first = marks.find((one) => one.mark === mark);
    const file = await show();
    const leaf = first && leaves[first.page - 1];
    if (!file || !leaf) return undefined;
    now = standsOut ? mark : undefined;
    const shape = (await file.page(leaf.number)).getViewport({ scale: 1 });
    leaf.shape = { width: shape.width, height: shape.height };
    sizeLeaf(leaf, Math.round(width()));
    scroll(leaf, (first.y - first.size) / shape.height);
    for (const one of leaves) markLeaf(one, one.rectangles, now);
    return leaf.number;
  };

  const toPage = async (number: number) => {
    await show();
    const leaf = leaves[number - 1];
    if (leaf) scroll(leaf, 0);
    return leaf !== undefined;
  };

  /** Marks other places. */
  const mark = async (places: readonly LineMark[]) => {
    marks = places;
    now = undefined;
    const file = await show();
    if (file) for (const leaf of leaves) if (leaf.drawn !== undefined) await markOn(leaf, file);
  };

  /** Nearer or farther; what was in the upper third stays there. */
  const look = (closer: number) => {
    const { top } = host.getBoundingClientRect();
    const [from, height] = isBoxed() ? [top, host.clientHeight] : [0, window.innerHeight];
    const y = from + height / 3;
    const leaf = leaves.find(({ element }) => element.getBoundingClientRect().bottom > y);
    const box = leaf?.element.getBoundingClientRect();
    zoom = Math.max(0, Math.min(zooms.length - 1, zoom + closer));
    for (const leaf of leaves) sizeLeaf(leaf, width());
    if (leaf && box) scroll(leaf, (y - box.top) / box.height);
    void draw();
  };

  /** Where on which page a point of the window lies, in points. */
  const pointed = (x: number, y: number) => {
    const element = document.elementFromPoint(x, y)?.closest<HTMLElement>('.drawn-page');
    const leaf = leaves.find((one) => one.element === element);
    if (!leaf) return undefined;
    const { left, top, width } = leaf.element.getBoundingClientRect();
    const scale = leaf.shape.width / width;
    return { page: leaf.number, x: (x - left) * scale, y: (y - top) * scale };
  };

  return { show, go, mark, toPage, look, pointed };
}
