// Opens what a link points to, opens or closes all at once, moves with the arrow keys, and opens everything for print.
const all = () => [...document.querySelectorAll<HTMLDetailsElement>('.plan details')];

function openTarget(): void {
  const id = decodeURIComponent(location.hash.slice(1));
  const target = id ? document.getElementById(id) : null;
  if (!target) return;
  for (let at = target.parentElement; at; at = at.parentElement) if (at instanceof HTMLDetailsElement) at.open = true;
  const own = target.querySelector<HTMLDetailsElement>(':scope > details');
  if (own) own.open = true;
  target.scrollIntoView({ block: 'start' });
}

/** What of a row the keyboard stands on: what unfolds it, else the way to its own page. While a part is carried, only where it can be put. */
const stops = () =>
  [...document.querySelectorAll<HTMLElement>('.plan summary:not([data-keys] > *), .plan .open-part')].filter(
    (one) =>
      one.checkVisibility() &&
      !(one.matches('.open-part') && foldOf(one)) &&
      !(document.querySelector('.carried') && one.matches('.promised > summary')),
  );
const foldOf = (link: HTMLElement) => link.parentElement?.querySelector(':scope > details > summary') ?? null;

function step(event: KeyboardEvent): void {
  const move = { ArrowDown: 1, ArrowUp: -1 }[event.key];
  const at = document.activeElement;
  if (!move || !(at instanceof HTMLElement) || !at.matches('.plan summary, .plan .open-part')) return;
  const all = stops();
  const next = all[all.indexOf(at.matches('.open-part') ? ((foldOf(at) as HTMLElement | null) ?? at) : at) + move];
  if (!next) return;
  event.preventDefault();
  next.focus();
}

addEventListener('hashchange', openTarget);
openTarget();
addEventListener('keydown', step);

const button = document.querySelector<HTMLButtonElement>('button[data-open-all]');
if (button) {
  button.hidden = false;
  button.addEventListener('click', () => {
    const open = all().some((one) => !one.open);
    for (const one of all()) one.open = open;
    button.textContent = (open ? button.dataset.closeAll : button.dataset.openAll) ?? '';
  });
}

let closed: readonly HTMLDetailsElement[] = [];
addEventListener('beforeprint', () => {
  closed = [...document.querySelectorAll<HTMLDetailsElement>('details:not([open])')];
  for (const one of closed) one.open = true;
});
addEventListener('afterprint', () => {
  for (const one of closed) one.open = false;
});
