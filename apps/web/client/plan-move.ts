import { listenForKeys } from './reading-keys.ts';

// Moving parts of the plan where it stands: by dragging, and by picking up and putting down with keys. Without script every part's
// own page has a form for it.
const form = document.querySelector<HTMLFormElement>('form[data-move]');
const plan = document.querySelector<HTMLElement>('.plan');
const status = document.querySelector<HTMLElement>('[data-carrying-said]');

type Relation = 'under' | 'before' | 'after';
let carried: HTMLElement | undefined;

const rowOf = (target: EventTarget | null) =>
  target instanceof Element ? (target.closest<HTMLElement>('.plan [data-e]') ?? undefined) : undefined;
/** The whole of a part: a heading's row is only the top of its section. */
const wholeOf = (row: HTMLElement) => (row.hasAttribute('data-heading') ? (row.closest('section') ?? row) : row);
const titleOf = (row: HTMLElement) =>
  row.querySelector(':scope > .open-part .sr-only')?.textContent?.replace(/^: /, '').slice(0, 80) ?? '';

function take(row: HTMLElement): void {
  leave();
  carried = row;
  wholeOf(row).classList.add('carried');
  if (!status || !form) return;
  status.textContent = (form.dataset.carrying ?? '').replace('%', titleOf(row));
  status.hidden = false;
}

function leave(): void {
  if (carried) wholeOf(carried).classList.remove('carried');
  carried = undefined;
  if (status) status.hidden = true;
}

function put(target: HTMLElement, relation: Relation): void {
  const element = carried?.dataset.e;
  const near = target.dataset.e;
  if (!form || !carried || element === undefined || near === undefined) return;
  if (wholeOf(carried).contains(target)) return;
  for (const [name, value] of Object.entries({ element, near, relation })) {
    const field = form.elements.namedItem(name);
    if (field instanceof HTMLInputElement) field.value = value;
  }
  form.submit();
}

/** Where in a row means what: its upper part before it, its lower after it, the middle under it. After a heading would be after its whole section. */
function relationAt(row: HTMLElement, y: number): Relation {
  const { top, height } = row.getBoundingClientRect();
  const at = (y - top) / Math.min(height, 56);
  if (at < 0.3) return 'before';
  return at > 0.75 && !row.hasAttribute('data-heading') && height <= 56 ? 'after' : 'under';
}

function dragging(area: HTMLElement, word: string): void {
  for (const row of area.querySelectorAll<HTMLElement>('[data-e]')) {
    const grip = document.createElement('span');
    grip.className = 'grip';
    grip.title = word;
    grip.draggable = true;
    grip.ariaHidden = 'true';
    grip.textContent = '⠿';
    row.append(grip);
  }
  let over: HTMLElement | undefined;
  const clear = () => {
    over?.classList.remove('drop-before', 'drop-under', 'drop-after');
    over = undefined;
  };
  area.addEventListener('dragstart', (event) => {
    const grip = event.target instanceof Element && event.target.matches('.grip');
    const row = grip ? rowOf(event.target) : undefined;
    if (!row || !event.dataTransfer) return;
    event.dataTransfer.effectAllowed = 'move';
    event.dataTransfer.setData('text/plain', titleOf(row));
    event.dataTransfer.setDragImage(row, 0, 0);
    take(row);
  });
  area.addEventListener('dragover', (event) => {
    clear();
    const row = rowOf(event.target);
    if (!row || !carried || wholeOf(carried).contains(row)) return;
    event.preventDefault();
    over = row;
    row.classList.add(`drop-${relationAt(row, event.clientY)}`);
  });
  area.addEventListener('drop', (event) => {
    const row = rowOf(event.target);
    clear();
    if (!row) return;
    event.preventDefault();
    put(row, relationAt(row, event.clientY));
  });
  area.addEventListener('dragend', () => {
    clear();
    leave();
  });
}

if (form && plan) {
  dragging(plan, form.dataset.grip ?? '');
  const keys = plan.querySelector<HTMLDetailsElement>('[data-keys]');
  if (keys) keys.hidden = false;
  const here = (act: (row: HTMLElement) => void) => () => {
    const row = rowOf(document.activeElement);
    if (row) act(row);
  };
  listenForKeys(
    {
      x: here(take),
      p: here((row) => put(row, 'under')),
      P: here((row) => put(row, 'after')),
      o: here((row) => row.querySelector<HTMLAnchorElement>(':scope > .open-part')?.click()),
      '?': () => {
        if (!keys) return;
        keys.open = !keys.open;
        keys.querySelector('summary')?.focus();
      },
      Escape: leave,
    },
    () => false,
    plan.querySelector<HTMLInputElement>('[data-keys-on]'),
  );
}
