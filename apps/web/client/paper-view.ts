import { type Drawing, type DrawnSaid, drawnPages } from './drawn-pages.ts';
import type { Trouble } from './pdf-file.ts';

/** What the page says a paper's view is, as JSON. */
interface Given {
  readonly places: number;
  readonly say: Said;
  readonly drawn?: Drawing;
}

interface Said extends DrawnSaid, Readonly<Record<Trouble | 'undrawn', string>> {
  /** `Place # of %` */
  readonly place: string;
  /** `page 0` */
  readonly onPage: string;
}

export type View = 'page' | 'text';

const storage = 'lofte-paper-view';

/** What the person chose last; pages where there are any. */
export const chosenView = (): View => (localStorage.getItem(storage) === 'text' ? 'text' : 'page');

/** Page or text, the way from place to place, and how near one looks. */
export function paperView(root: HTMLElement): void {
  const { places, say, drawn } = JSON.parse(root.dataset.paperView ?? '{}') as Given;
  const one = <T extends HTMLElement>(selector: string) => root.querySelector<T>(selector);
  const [pages, words, bar] = [one('[data-pages]'), one('[data-words]'), one('[data-bar]')];
  if (!pages || !words || !bar) return;
  let view: View = 'text';
  let place = 1;

  const gaveUp = (why: Trouble) => {
    show('text');
    const alert = one('[data-undrawn]');
    if (alert) {
      alert.textContent = `${say.undrawn}. ${say[why]}`;
      alert.hidden = false;
    }
    for (const gone of root.querySelectorAll<HTMLElement>('.views, .zoom')) gone.hidden = true;
  };
  const sheet = drawn && drawnPages(pages, drawn, say, gaveUp);

  const show = (wanted: View) => {
    view = sheet ? wanted : 'text';
    pages.hidden = view === 'text';
    words.hidden = view === 'page';
    for (const button of root.querySelectorAll<HTMLElement>('[data-view]'))
      button.setAttribute('aria-pressed', String(button.dataset.view === view));
    for (const part of root.querySelectorAll<HTMLElement>('[data-for]')) part.hidden = part.dataset.for !== view;
  };

  const go = async (to: number, told: boolean) => {
    place = Math.max(1, Math.min(places, to));
    const counted = say.place.replace('#', String(place)).replace('%', String(places));
    const now = one('[data-place-now]');
    if (now) now.textContent = counted;
    const page = view === 'page' ? await sheet?.go(place) : undefined;
    if (view === 'text') showMark(words, place);
    const said = one('[data-said]');
    if (said && told) said.textContent = page ? `${counted}, ${say.onPage.replace('0', String(page))}` : counted;
  };

  const choose = async (wanted: View) => {
    localStorage.setItem(storage, wanted);
    show(wanted);
    if (view === 'page') await sheet?.show();
    if (places > 0) await go(place, false);
  };

  bar.hidden = false;
  root.addEventListener('click', ({ target }) => {
    const button = target instanceof Element ? target.closest<HTMLElement>('button') : null;
    const { view: wanted, placeStep, zoom } = button?.dataset ?? {};
    if (wanted === 'page' || wanted === 'text') void choose(wanted);
    else if (placeStep !== undefined) void go(((place - 1 + Number(placeStep) + places) % places) + 1, true);
    else if (zoom !== undefined) sheet?.look(Number(zoom));
  });
  // Only while the paper has the focus (WCAG 2.1.4).
  root.addEventListener('keydown', (event) => {
    if (event.ctrlKey || event.metaKey || event.altKey || places === 0) return;
    const step = { j: 1, J: -1, k: -1 }[event.key];
    if (step === undefined) return;
    event.preventDefault();
    void go(((place - 1 + step + places) % places) + 1, true);
  });
  // The page's own links to a place.
  document.addEventListener('click', (event) => {
    const link = event.target instanceof Element ? event.target.closest<HTMLElement>('a[data-to-place]') : null;
    if (!link || view !== 'page') return;
    event.preventDefault();
    void go(Number(link.dataset.toPlace), true);
  });

  const first = sheet ? chosenView() : 'text';
  show(first);
  if (first === 'page') void sheet?.show().then(() => (places > 0 ? go(1, false) : undefined));
  else if (places > 0 && root.classList.contains('boxed')) showMark(words, 1);
}

/** The marked words in the middle of the box they are in, or of the window. */
function showMark(words: HTMLElement, place: number): void {
  for (const mark of words.querySelectorAll('mark')) mark.classList.toggle('now', mark.dataset.mark === String(place));
  const mark = words.querySelector<HTMLElement>(`mark[data-mark="${place}"]`);
  if (!mark) return;
  const top = mark.getBoundingClientRect().top - words.getBoundingClientRect().top;
  if (words.scrollHeight > words.clientHeight + 1) words.scrollTop += top - words.clientHeight / 3;
  else mark.scrollIntoView({ block: 'center', behavior: 'instant' });
}
