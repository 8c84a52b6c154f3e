import type { Fields } from './reading-server.ts';
import type { Tree } from './reading-tree.ts';

type Does = 'move' | 'merge';

interface AimOptions {
  readonly tree: Tree;
  readonly send: (fields: Fields) => void;
  readonly say: (sentence: string) => void;
  readonly sentence: Readonly<Record<Does, string>>;
}

export type Aim = ReturnType<typeof aiming>;

/** Moving and merging: an element is picked up, then a row of the tree is chosen for it, by keys, by a press or by dragging it there. */
export function aiming({ tree, send, say, sentence }: AimOptions) {
  let carried: { readonly does: Does; readonly id: string } | undefined;

  const begin = (does: Does, id: string) => {
    stop();
    carried = { does, id };
    tree.row(id)?.classList.add('carried');
    tree.part.classList.add('aiming');
    say(sentence[does].replace('%', tree.titleOf(id)));
    tree.focus(tree.row(id));
  };

  const stop = () => {
    if (carried) tree.row(carried.id)?.classList.remove('carried');
    tree.part.classList.remove('aiming');
    carried = undefined;
  };

  /** Puts it under the row, or before it. */
  const put = (target: HTMLElement, before = false) => {
    const to = target.dataset.e;
    if (!carried || to === undefined || to === carried.id) return;
    const { does, id } = carried;
    stop();
    if (does === 'merge') send({ do: 'merge', id, into: to });
    else if (before) send({ do: 'move', id, parent: tree.above(target)?.dataset.e ?? '', before: to });
    else send({ do: 'move', id, parent: to });
  };

  dragging(tree, (id) => begin('move', id), put, stop);
  return { begin, stop, put, active: () => carried !== undefined };
}

function dragging(
  tree: Tree,
  take: (id: string) => void,
  put: (row: HTMLElement, before: boolean) => void,
  stop: () => void,
) {
  let over: HTMLElement | undefined;
  const rowOf = (event: Event) =>
    event.target instanceof Element ? (event.target.closest<HTMLElement>('.node-row[data-e]') ?? undefined) : undefined;
  const leave = () => {
    over?.classList.remove('drop-before', 'drop-under');
    over = undefined;
  };
  tree.part.addEventListener('dragstart', (event) => {
    const id = rowOf(event)?.dataset.e;
    if (id === undefined || !event.dataTransfer) return;
    event.dataTransfer.effectAllowed = 'move';
    event.dataTransfer.setData('text/plain', tree.titleOf(id));
    take(id);
  });
  tree.part.addEventListener('dragover', (event) => {
    leave();
    const row = rowOf(event);
    if (!row || row.classList.contains('carried') || !tree.part.classList.contains('aiming')) return;
    event.preventDefault();
    over = row;
    row.classList.add(isBefore(row, event.clientY) ? 'drop-before' : 'drop-under');
  });
  tree.part.addEventListener('drop', (event) => {
    const row = rowOf(event);
    leave();
    if (!row) return;
    event.preventDefault();
    put(row, isBefore(row, event.clientY));
  });
  tree.part.addEventListener('dragend', () => {
    leave();
    stop();
  });
}

/** The upper third of a row means before it, the rest under it. */
function isBefore(row: HTMLElement, y: number): boolean {
  const { top, height } = row.getBoundingClientRect();
  return y < top + height / 3;
}
