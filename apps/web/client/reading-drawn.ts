import { type Drawing, type DrawnSaid, drawnPages } from './drawn-pages.ts';
import type { LineMark } from './pdf-marks.ts';
import type { Place } from './reading-source.ts';
import { type Unable, viewSwitch } from './view-switch.ts';

interface Given {
  readonly say: DrawnSaid & Unable;
  readonly drawn?: Drawing;
  /** Where the server says where places of the reading text stand, and what stands at a point. */
  readonly marks: string;
  readonly point: string;
}

export type Drawn = ReturnType<typeof drawnSource>;

/**
 * The drawn pages beside the structure, in place of the words where the paper is a PDF and the person wants it so.
 *
 * @param changed told when the words take the pages' place
 */
export function drawnSource(page: HTMLElement, words: HTMLElement, changed: () => void) {
  const root = page.querySelector<HTMLElement>('[data-drawn-source]');
  const host = root?.querySelector<HTMLElement>('[data-pages]');
  const { say, drawn, marks, point } = JSON.parse(root?.dataset.drawnSource ?? '{}') as Partial<Given>;
  if (!root || !host || !drawn || !say || !marks || !point) return undefined;
  let lit: readonly Place[] | undefined;
  let asked = 0;

  const shown = viewSwitch(root, { pages: host, words, say, drawable: true }, (view) => {
    if (view === 'text') changed();
    else void mark(lit, true);
  });
  const sheet = drawnPages(host, drawn, say, (why) => shown.gaveUp(why));
  for (const part of root.querySelectorAll<HTMLElement>('.views')) part.hidden = false;

  /** Marks what is lit; only the last asked for counts. */
  const mark = async (places: readonly Place[] | undefined, scroll: boolean) => {
    const mine = ++asked;
    const here = places === undefined ? drawn.marks : await marksOf(marks, places);
    if (mine !== asked) return;
    await sheet.mark(here);
    const [first] = here;
    if (first && scroll && mine === asked) await sheet.go(first.mark, false);
  };

  const light = (places: readonly Place[], scroll: boolean) => {
    lit = places;
    if (shown.view() === 'page') void mark(places, scroll);
  };

  /** Where in the reading text a point of the window stands. */
  const pointed = async (x: number, y: number): Promise<number | undefined> => {
    const at = sheet.pointed(x, y);
    if (!at) return undefined;
    const query = new URLSearchParams({ page: String(at.page), x: at.x.toFixed(1), y: at.y.toFixed(1) });
    const answer = await fetch(`${point}?${query}`).catch(() => undefined);
    return answer?.ok ? (await answer.json()).at : undefined;
  };

  root.addEventListener('click', ({ target }) => {
    const zoom = target instanceof Element ? target.closest<HTMLElement>('[data-zoom]')?.dataset.zoom : undefined;
    if (zoom !== undefined) sheet.look(Number(zoom));
  });
  if (shown.view() === 'page') void mark(undefined, true);
  return {
    host,
    on: () => shown.view() === 'page',
    toWords: () => shown.choose('text'),
    light,
    pointed,
    toPage: sheet.toPage,
  };
}

/** As many places as one address takes; the first are those one looks for. */
const most = 100;

async function marksOf(url: string, places: readonly Place[]): Promise<readonly LineMark[]> {
  if (places.length === 0) return [];
  const read = places.slice(0, most).map(({ start, end }) => `${start}-${end}`);
  const answer = await fetch(`${url}?read=${read.join(',')}`).catch(() => undefined);
  return answer?.ok ? answer.json() : [];
}
