import { listenForKeys } from './reading-keys.ts';

// The same letters as on the reading page where they mean the same: `docs/decision/0005-keys.md`.
const page = document.querySelector<HTMLElement>('[data-review]');
if (page) {
  const items = [...page.querySelectorAll<HTMLElement>('[data-item]')];
  const chosen = () => items.findIndex((item) => item.contains(document.activeElement));
  const current = () => items[chosen()] ?? (location.hash ? page.querySelector<HTMLElement>(location.hash) : null);

  const step = (by: 1 | -1) => () => {
    const link = page.querySelector<HTMLAnchorElement>(by === 1 ? '[data-next]' : '[data-previous]');
    if (link) {
      link.click();
      return;
    }
    const at = chosen();
    const next = items[at < 0 ? 0 : Math.min(Math.max(at + by, 0), items.length - 1)];
    next?.focus();
    next?.scrollIntoView({ block: 'start' });
  };
  const inItem = (act: (item: HTMLElement) => void) => () => {
    // Before one is chosen there is nothing to do it to: choosing the first comes first.
    const item = items.length === 1 ? items[0] : current();
    if (item) act(item);
    else step(1)();
  };

  listenForKeys(
    {
      j: step(1),
      k: step(-1),
      y: inItem((item) => item.querySelector<HTMLButtonElement>('[data-accept]')?.click()),
      r: inItem((item) => {
        const form = item.querySelector<HTMLDetailsElement>('[data-return]');
        if (!form) return;
        form.open = true;
        form.querySelector('textarea')?.focus();
      }),
      '?': () => {
        const table = page.querySelector<HTMLDetailsElement>('#keys');
        if (table) table.open = !table.open;
        table?.querySelector('summary')?.focus();
      },
      Escape: () => {
        const item = current();
        for (const open of item?.querySelectorAll<HTMLDetailsElement>('details[open]') ?? []) open.open = false;
        item?.focus();
      },
    },
    () => false,
    page.querySelector<HTMLInputElement>('[data-keys-on]'),
  );
  // After a verdict the list comes back at the next answer: the keys go on from there.
  if (location.hash) page.querySelector<HTMLElement>(location.hash)?.focus({ preventScroll: true });
}
