import { said } from './said.ts';

// Editing in place: a form that opens takes the focus, Escape leaves it as it was, Enter saves; more fields where names are listed.
const open = (details: HTMLDetailsElement) => {
  const form = details.querySelector('form');
  const field = form?.querySelector<HTMLElement>('input:not([type=hidden]), textarea, select');
  field?.focus();
  if (field instanceof HTMLTextAreaElement) field.setSelectionRange(field.value.length, field.value.length);
};

/** Folds a form and forgets what was typed; the word that opens it has the focus again. */
const leave = (details: HTMLDetailsElement) => {
  details.querySelector('form')?.reset();
  details.open = false;
  details.querySelector('summary')?.focus();
};

document.addEventListener(
  'toggle',
  ({ target }) => {
    if (!(target instanceof HTMLDetailsElement) || !target.matches('[data-edit]') || !target.open) return;
    for (const other of document.querySelectorAll<HTMLDetailsElement>('[data-edit][open]')) {
      if (other !== target && !isChanged(other)) other.open = false;
    }
    open(target);
  },
  true,
);

document.addEventListener('keydown', (event) => {
  const at = event.target instanceof Element ? event.target : null;
  if (event.key === 'Escape') {
    const details = at?.closest<HTMLDetailsElement>('[data-edit][open]');
    if (details) leave(details);
    else if (!at?.matches('input, textarea, select')) document.querySelector<HTMLElement>('[data-leave]')?.click();
    return;
  }
  // In a title that is edited in place Enter saves, as in any line; where text has lines, Enter with Control or Command does.
  if (event.key !== 'Enter' || !(at instanceof HTMLTextAreaElement) || event.isComposing) return;
  if (!(event.ctrlKey || event.metaKey) && !(at.name === 'title' && at.closest('[data-edit]'))) return;
  event.preventDefault();
  at.form?.requestSubmit();
});

function isChanged(details: HTMLDetailsElement): boolean {
  const fields = details.querySelectorAll<HTMLInputElement | HTMLTextAreaElement>('input, textarea');
  return [...fields].some((field) => field.type !== 'hidden' && field.value !== field.defaultValue);
}

for (const button of document.querySelectorAll<HTMLButtonElement>('[data-more]')) {
  button.hidden = false;
  button.addEventListener('click', () => {
    const last = button.parentElement?.querySelector<HTMLInputElement>('input:last-of-type');
    const more = last?.cloneNode() as HTMLInputElement | undefined;
    if (!last || !more) return;
    more.value = '';
    more.setAttribute(
      'aria-label',
      (last.ariaLabel ?? '').replace(/\d+$/, (n) => String(Number(n) + 1)),
    );
    last.after(more);
    more.focus();
  });
}

// After saving, the keyboard goes on where it was.
const saved = location.hash.startsWith('#f-') ? document.querySelector<HTMLElement>(location.hash) : null;
if (saved && said) saved.querySelector<HTMLElement>('[data-edit] > summary')?.focus({ preventScroll: true });
