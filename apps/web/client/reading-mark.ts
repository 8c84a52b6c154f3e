import type { Source } from './reading-source.ts';

export type Marking = ReturnType<typeof markingIn>;

/** Adding an element by marking its words in the source, with the mouse or with Shift and the arrows; a bar beside them asks the kind. */
export function markingIn(source: Source, bar: HTMLFormElement | null, say: (sentence: string) => void, help: string) {
  let byKeys = false;

  const show = () => {
    const place = source.marked();
    if (!bar) return;
    if (!place) {
      if (!bar.contains(document.activeElement)) bar.hidden = true;
      return;
    }
    set(bar, 'from', String(place.start));
    set(bar, 'to', String(place.end));
    bar.hidden = false;
    const mark = document.getSelection()?.getRangeAt(0).getBoundingClientRect();
    if (mark) stand(bar, mark);
  };

  const stop = () => {
    byKeys = false;
    if (bar) bar.hidden = true;
    document.getSelection()?.removeAllRanges();
  };

  const begin = () => {
    if (source.marked()) {
      bar?.querySelector('button')?.focus();
      return;
    }
    const node = source.beginning();
    const selection = document.getSelection();
    if (!node || !selection) return;
    source.pane.focus({ preventScroll: true });
    selection.collapse(node, 0);
    selection.modify('extend', 'forward', 'word');
    byKeys = true;
    say(help);
  };

  /** True where the key belonged to the marking. */
  const key = (event: KeyboardEvent): boolean => {
    if (!byKeys) return false;
    const step = steps[event.key];
    if (step) {
      document.getSelection()?.modify(event.shiftKey ? 'extend' : 'move', step[0], step[1]);
      if (!event.shiftKey) document.getSelection()?.modify('extend', 'forward', 'word');
      return true;
    }
    if (event.key !== 'Enter') return false;
    // The browser tells of a new mark a moment later than a quick hand presses Enter.
    show();
    bar?.querySelector('button')?.focus();
    return true;
  };

  document.addEventListener('selectionchange', show);
  // Pressing a kind must not take the mark away before it is sent.
  bar?.addEventListener('mousedown', (event) => event.preventDefault());
  return { begin, stop, key, open: () => bar !== null && !bar.hidden };
}

const steps: Readonly<Record<string, readonly ['forward' | 'backward', 'word' | 'line']>> = {
  ArrowRight: ['forward', 'word'],
  ArrowLeft: ['backward', 'word'],
  ArrowDown: ['forward', 'line'],
  ArrowUp: ['backward', 'line'],
};

function set(form: HTMLFormElement, name: string, value: string): void {
  const field = form.elements.namedItem(name);
  if (field instanceof HTMLInputElement) field.value = value;
}

/** Under the mark, or above it where there is no room. */
function stand(bar: HTMLElement, mark: DOMRect): void {
  const { width, height } = bar.getBoundingClientRect();
  const below = mark.bottom + 8 + height <= window.innerHeight;
  bar.style.top = `${Math.max(8, below ? mark.bottom + 8 : mark.top - height - 8)}px`;
  bar.style.left = `${Math.max(8, Math.min(mark.left, window.innerWidth - width - 8))}px`;
}
