/** What a key does, by the key; the table on the page lists the same. */
export type Commands = Readonly<Record<string, () => void>>;

const storage = 'lofte-letter-keys';

/**
 * Runs commands by single letters, wherever the focus is except where one types. They can be switched off (WCAG 2.1.4), since a
 * person who speaks to the computer presses letters by talking.
 */
export function listenForKeys(
  commands: Commands,
  first: (event: KeyboardEvent) => boolean,
  switcher: HTMLInputElement | null,
) {
  let on = localStorage.getItem(storage) !== 'off';
  if (switcher) {
    switcher.checked = on;
    switcher.addEventListener('change', () => {
      on = switcher.checked;
      localStorage.setItem(storage, on ? 'on' : 'off');
    });
  }
  document.addEventListener('keydown', (event) => {
    if (event.defaultPrevented || event.ctrlKey || event.metaKey || event.altKey) return;
    if (typing(event.target) && event.key !== 'Escape') return;
    if (first(event)) {
      event.preventDefault();
      return;
    }
    const command = event.key === 'Escape' || on ? commands[event.key] : undefined;
    if (!command) return;
    if (event.key !== 'Escape') event.preventDefault();
    command();
  });
}

function typing(target: EventTarget | null): boolean {
  if (!(target instanceof HTMLElement)) return false;
  if (target instanceof HTMLInputElement) return target.type !== 'checkbox';
  return target instanceof HTMLTextAreaElement || target instanceof HTMLSelectElement || target.isContentEditable;
}
