import { type Drawing, type DrawnSaid, drawnPages } from './drawn-pages.ts';
import { type Unable, viewSwitch } from './view-switch.ts';

/** What the page says of a paper to look at, as JSON. */
export interface Given {
  /** How many places are marked. */
  readonly places: number;
  readonly say: Said;
  /** Only where there are pages to draw. */
  readonly drawn?: Drawing;
}

interface Said extends DrawnSaid, Unable {
  /** `Place # of %` */
  readonly place: string;
  /** `page 0` */
  readonly onPage: string;
}

/** Pages or words of a paper, the way from place to place, and how near one looks. */
export function paperView(root: HTMLElement): void {
  const { places, say, drawn } = JSON.parse(root.dataset.paperView ?? '{}') as Given;
  const one = (selector: string) => root.querySelector<HTMLElement>(selector);
  const [pages, words, bar] = [one('[data-pages]'), one('[data-words]'), one('[data-bar]')];
  if (!pages || !words || !bar) return;
  let place = 1;

  const shown = viewSwitch(root, { pages, words, say, drawable: drawn !== undefined }, () => void look(false));
  const sheet = drawn && drawnPages(pages, drawn, say, (why) => shown.gaveUp(why));

  /** Brings the place into sight, in whichever view. */
  const look = async (told: boolean) => {
    const counted = say.place.replace('#', String(place)).replace('%', String(places));
    const now = one('[data-place-now]');
    if (now) now.textContent = counted;
    if (shown.view() === 'page') await sheet?.show();
    const page = shown.view() === 'page' && places > 0 ? await sheet?.go(place) : undefined;
    if (shown.view() === 'text') showMark(words, place);
    const said = one('[data-said]');
    if (said && told) said.textContent = page ? `${counted}, ${say.onPage.replace('0', String(page))}` : counted;
  };

  const step = (by: number) => {
    if (places === 0) return;
    place = ((place - 1 + by + places) % places) + 1;
    void look(true);
  };

  root.addEventListener('click', ({ target }) => {
    const button = target instanceof Element ? target.closest<HTMLElement>('button') : null;
    const { placeStep, zoom } = button?.dataset ?? {};
    if (placeStep !== undefined) step(Number(placeStep));
    else if (zoom !== undefined) sheet?.look(Number(zoom));
  });
  // Only while the paper has the focus (WCAG 2.1.4).
  root.addEventListener('keydown', (event) => {
    if (event.ctrlKey || event.metaKey || event.altKey) return;
    const by = { j: 1, J: -1 }[event.key];
    if (by === undefined) return;
    event.preventDefault();
    step(by);
  });
  // The page's own links to a place.
  document.addEventListener('click', (event) => {
    const link = event.target instanceof Element ? event.target.closest<HTMLElement>('a[data-to-place]') : null;
    if (!link || shown.view() === 'text') return;
    event.preventDefault();
    place = Number(link.dataset.toPlace);
    void look(true);
  });

  bar.hidden = places === 0 && drawn === undefined;
  if (shown.view() === 'page' || root.classList.contains('boxed')) void look(false);
}

/** The marked words in the upper third of the box they are in, or of the window. */
function showMark(words: HTMLElement, place: number): void {
  for (const mark of words.querySelectorAll('mark')) mark.classList.toggle('now', mark.dataset.mark === String(place));
  const mark = words.querySelector(`mark[data-mark="${place}"]`);
  if (!mark) return;
  const top = mark.getBoundingClientRect().top - words.getBoundingClientRect().top;
  if (words.scrollHeight > words.clientHeight + 1) words.scrollTop += top - words.clientHeight / 3;
  else if (!words.closest('.boxed')) mark.scrollIntoView({ block: 'center', behavior: 'instant' });
}
