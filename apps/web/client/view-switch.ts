import type { Trouble } from './pdf-file.ts';

export type View = 'page' | 'text';

/** What is said when pages cannot be drawn. */
export type Unable = Readonly<Record<Trouble | 'undrawn', string>>;

interface Parts {
  readonly pages: HTMLElement;
  readonly words: HTMLElement;
  readonly say: Unable;
  /** Whether there are pages to draw at all. */
  readonly drawable: boolean;
}

const storage = 'lofte-paper-view';

/** Shows a paper's pages or its words, as the person chose last; `changed` is told when they choose. */
export function viewSwitch(root: HTMLElement, { pages, words, say, drawable }: Parts, changed: (view: View) => void) {
  let view: View = 'text';

  const show = (wanted: View) => {
    view = drawable ? wanted : 'text';
    pages.hidden = view === 'text';
    words.hidden = view === 'page';
    for (const button of root.querySelectorAll<HTMLElement>('[data-view]'))
      button.setAttribute('aria-pressed', String(button.dataset.view === view));
    for (const part of root.querySelectorAll<HTMLElement>('[data-for]')) part.hidden = part.dataset.for !== view;
  };

  const choose = (wanted: View) => {
    localStorage.setItem(storage, wanted);
    show(wanted);
    changed(view);
  };

  /** The words take the place of pages that cannot be drawn. */
  const gaveUp = (why: Trouble) => {
    show('text');
    const alert = root.querySelector<HTMLElement>('[data-undrawn]');
    if (alert) {
      alert.textContent = `${say.undrawn}. ${say[why]}`;
      alert.hidden = false;
    }
    const choice = root.querySelector<HTMLElement>('.views');
    if (choice) choice.hidden = true;
    changed('text');
  };

  root.addEventListener('click', ({ target }) => {
    const wanted = target instanceof Element ? target.closest<HTMLElement>('[data-view]')?.dataset.view : undefined;
    if (wanted === 'page' || wanted === 'text') choose(wanted);
  });
  show(localStorage.getItem(storage) === 'text' ? 'text' : 'page');
  return { view: () => view, choose, gaveUp };
}
