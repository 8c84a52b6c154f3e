/** The page number above the source follows the scrolling; its arrows lead to the pages around. */
export function followPages(
  root: HTMLElement,
  panes: readonly HTMLElement[],
  word: string,
  toDrawn: (number: number) => boolean,
) {
  const now = root.querySelector('[data-page-now]');
  if (!now) return undefined;
  let page = Number(/\d+/.exec(now.textContent ?? '')?.[0] ?? 1);
  let due = false;
  // A page that was led to stays the one shown, also where the paper's end keeps it from coming up, until the person scrolls on.
  let held = false;

  const update = () => {
    if (due || held) return;
    due = true;
    requestAnimationFrame(() => {
      due = false;
      const pane = panes.find(({ hidden }) => !hidden);
      if (!pane) return;
      const { left, top, width, bottom } = pane.getBoundingClientRect();
      const y = Math.max(top, 0) + (Math.min(bottom, window.innerHeight) - Math.max(top, 0)) / 3;
      const leaf = document.elementFromPoint(left + width / 2, y)?.closest<HTMLElement>('.leaf, .drawn-page');
      if (leaf?.dataset.page) show(Number(leaf.dataset.page));
    });
  };

  const show = (number: number) => {
    page = number;
    const text = word.replace('0', String(number));
    if (now.textContent !== text) now.textContent = text;
  };

  const step = (by: number) => {
    const leaf = document.getElementById(`page-${page + by}`);
    if (!leaf) return;
    if (!toDrawn(page + by)) leaf.scrollIntoView({ block: 'start', behavior: 'instant' });
    hold(page + by);
  };

  const hold = (number: number) => {
    held = true;
    show(number);
  };
  for (const pane of panes) {
    for (const name of ['wheel', 'touchmove', 'keydown', 'pointerdown'] as const) {
      pane.addEventListener(name, () => (held = false), { passive: true });
    }
    pane.addEventListener('scroll', update, { passive: true });
  }
  document.addEventListener('scroll', update, { passive: true });
  return { hold, step };
}
