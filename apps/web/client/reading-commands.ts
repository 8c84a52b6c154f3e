import type { Aim } from './reading-aim.ts';
import { listenForKeys } from './reading-keys.ts';
import type { Marking } from './reading-mark.ts';
import type { Reading } from './reading-on.ts';

/** What the keys do; `docs/decision/0005-keys.md` says why these. */
export function takeKeys(reading: Reading, aim: Aim, marking: Marking): void {
  const { page, tree, finder, say, tell, choose, send, advance, light, drawn } = reading;
  const pane = () => (drawn?.on() ? drawn.host : reading.pane);

  const openAction = async (name: string) => {
    await reading.ready();
    const action = page.querySelector<HTMLDetailsElement>(`[data-action="${name}"]`);
    if (!action) return;
    action.open = true;
    const field = action.querySelector<HTMLElement>('[data-first]') ?? action.querySelector<HTMLElement>('button');
    field?.focus();
    if (field instanceof HTMLTextAreaElement) field.select();
  };

  /** What of the chosen element can be done; without one, choosing the next to check comes first. */
  const withChosen = (act: (id: string) => void) => () => {
    const id = reading.chosen();
    if (id !== undefined && tree.row(id)) act(id);
    else advance();
  };

  const move = (back: boolean) => () => {
    const next = tree.nextToCheck(reading.chosen(), true, back);
    if (next === undefined) tell(say.allChecked);
    else choose(next, { focus: true });
  };

  const leave = () => {
    if (aim.active()) {
      aim.stop();
      tell('');
    } else if (marking.open()) marking.stop();
    else if (finder && document.activeElement === finder) {
      finder.value = '';
      tree.find('');
    } else for (const open of page.querySelectorAll<HTMLDetailsElement>('details[open]')) open.open = false;
    tree.focus(tree.row(reading.chosen()) ?? tree.seen()[0] ?? null);
  };

  const editable = page.querySelector('[data-undo]') !== null;
  const edits = {
    y: withChosen((id) => send({ do: 'confirm', id }, { advance: true })),
    n: withChosen((id) => send({ do: 'reject', id }, { advance: true })),
    e: withChosen(() => openAction('edit')),
    k: withChosen(() => openAction('kind')),
    x: withChosen(() => openAction('split')),
    m: withChosen((id) => aim.begin('move', id)),
    g: withChosen((id) => aim.begin('merge', id)),
    a: () => {
      // Words are marked where they are words.
      if (drawn?.on()) drawn.toWords();
      marking.begin();
    },
    u: reading.undo,
  };

  listenForKeys(
    {
      ...(editable ? edits : {}),
      j: move(false),
      J: move(true),
      s: () => (pane().contains(document.activeElement) ? tree.focus(tree.row(reading.chosen())) : toSource()),
      '/': () => finder?.focus(),
      '?': () => {
        const table = page.querySelector<HTMLDetailsElement>('#keys');
        if (table) table.open = !table.open;
        table?.querySelector('summary')?.focus();
      },
      Escape: leave,
    },
    (event) => marking.key(event) || pressNumbered(event) || walkTree(event),
    page.querySelector<HTMLInputElement>('[data-keys-on]'),
  );

  const toSource = () => {
    pane().focus({ preventScroll: true });
    const id = reading.chosen();
    light(id === undefined ? [] : tree.placesOf(id));
  };

  /** 1 to 7 in an open choice of kinds. */
  const pressNumbered = (event: KeyboardEvent): boolean => {
    if (!/^[1-7]$/.test(event.key)) return false;
    const form = marking.open() ? '[data-add]' : '[data-action="kind"][open]';
    const button = page.querySelector<HTMLButtonElement>(`${form} [data-key="${event.key}"]`);
    button?.click();
    return button !== null;
  };

  let walking: HTMLElement | undefined;
  const walkTree = (event: KeyboardEvent): boolean => {
    const at = event.target instanceof Element ? event.target.closest<HTMLElement>('.node-row') : null;
    if (!at) return false;
    if (aim.active() && (event.key === 'Enter' || event.key === 'b')) {
      aim.put(at, event.key === 'b');
      return true;
    }
    const to = tree.walk(event.key, at);
    if (!to) return false;
    if (to === at) return true;
    tree.focus(to);
    // One step back leads out of a walk, not through all its rows.
    if (!aim.active() && to.dataset.e !== undefined)
      choose(to.dataset.e, { step: walking === at ? 'replace' : 'push' });
    walking = to;
    return true;
  };
}
