import type { Claim, Place } from './reading-source.ts';

export type Tree = ReturnType<typeof treeIn>;

/** The structure as a tree to walk (WAI-ARIA APG, "Tree View"): one row in the tab order, arrows for the rest. */
export function treeIn(part: HTMLElement) {
  /** What the person folded or unfolded, by row; stays when the server sends the tree anew. */
  const folds = new Map<string, boolean>();
  let chosen: string | undefined;

  const rows = () => [...part.querySelectorAll<HTMLElement>('.node-row')];
  const row = (id: string | undefined) => (id === undefined ? null : document.getElementById(`e-${id}`));
  const seen = () => rows().filter((one) => !one.closest('[hidden]'));
  const under = (one: Element) => one.parentElement?.querySelector<HTMLElement>(':scope > ul') ?? null;
  const above = (one: Element) =>
    one.closest('ul')?.parentElement?.querySelector<HTMLElement>(':scope > .node-row') ?? null;

  const fold = (one: HTMLElement, open: boolean) => {
    const list = under(one);
    if (!list) return;
    list.hidden = !open;
    one.dataset.open = String(open);
    one.setAttribute('aria-expanded', String(open));
    folds.set(one.id, open);
  };

  const unfoldTo = (one: HTMLElement) => {
    for (let up = above(one); up; up = above(up)) if (up.dataset.open === 'false') fold(up, true);
  };

  /** Roles and levels: put on here, since without this script the rows are plain links. */
  const dress = () => {
    part.querySelector('.tree')?.setAttribute('role', 'tree');
    for (const list of part.querySelectorAll('.tree ul')) list.setAttribute('role', 'group');
    for (const item of part.querySelectorAll('.tree li')) item.setAttribute('role', 'none');
    const level = (list: Element | null): number => {
      const up = list?.parentElement?.closest('ul') ?? null;
      return up ? 1 + level(up) : 1;
    };
    const levels = new Map<Element | null, number>();
    for (const one of rows()) {
      const list = one.closest('ul');
      if (!levels.has(list)) levels.set(list, level(list));
      one.setAttribute('role', 'treeitem');
      one.setAttribute('aria-level', String(levels.get(list)));
      one.setAttribute('aria-selected', 'false');
      one.removeAttribute('aria-current');
      one.tabIndex = -1;
      one.draggable = one.dataset.e !== undefined;
      const kept = folds.get(one.id);
      if (one.dataset.open !== undefined) {
        one.setAttribute('aria-expanded', one.dataset.open);
        if (kept !== undefined && String(kept) !== one.dataset.open) fold(one, kept);
      }
    }
    point(row(chosen) ?? seen()[0] ?? null);
    row(chosen)?.setAttribute('aria-selected', 'true');
  };

  /** Makes a row the one that Tab reaches. */
  const point = (one: HTMLElement | null) => {
    if (!one) return;
    for (const other of part.querySelectorAll<HTMLElement>('.node-row[tabindex="0"]')) other.tabIndex = -1;
    one.tabIndex = 0;
  };

  /** `scroll`: where the structure has a pane of its own. */
  const choose = (id: string | undefined, scroll = true) => {
    row(chosen)?.setAttribute('aria-selected', 'false');
    chosen = id;
    const one = row(id);
    if (!one) return;
    one.setAttribute('aria-selected', 'true');
    unfoldTo(one);
    point(one);
    if (scroll) show(id);
  };

  const show = (id: string | undefined) => row(id)?.scrollIntoView({ block: 'nearest', behavior: 'instant' });
  /** The row that Tab reaches. */
  const first = () => part.querySelector<HTMLElement>('.node-row[tabindex="0"]');

  const focus = (one: HTMLElement | null, scroll = true) => {
    if (!one) return;
    point(one);
    one.focus({ preventScroll: true });
    if (scroll) one.scrollIntoView({ block: 'nearest', behavior: 'instant' });
  };

  /** The row an arrow leads to; folding and unfolding stay on the row. */
  const walk = (key: string, from: HTMLElement): HTMLElement | undefined => {
    const all = seen();
    const at = all.indexOf(from);
    const open = from.dataset.open;
    switch (key) {
      case 'ArrowDown':
        return all[at + 1] ?? from;
      case 'ArrowUp':
        return all[at - 1] ?? from;
      case 'Home':
        return all[0] ?? from;
      case 'End':
        return all.at(-1) ?? from;
      case 'ArrowRight':
        if (open === 'false') fold(from, true);
        return open === 'true' ? (all[at + 1] ?? from) : from;
      case 'ArrowLeft':
        if (open === 'true') fold(from, false);
        return open === 'true' ? from : (above(from) ?? from);
    }
    return undefined;
  };

  /** The next to judge, as `next.ts` of the server has it; `back`: the one before. */
  const nextToCheck = (from: string | undefined, onlyUnsure: boolean, back = false): string | undefined => {
    const all = rows().filter(({ dataset }) => dataset.e !== undefined);
    if (back) all.reverse();
    const at = all.findIndex(({ dataset }) => dataset.e === from);
    const unsure = onlyUnsure || at < 0 || all[at]?.dataset.waits !== undefined;
    const wanted = ({ dataset }: HTMLElement) =>
      unsure ? dataset.waits !== undefined : dataset.checked === undefined && !quiet.has(dataset.kind ?? '');
    return [...all.slice(at + 1), ...all.slice(0, Math.max(0, at))].find(wanted)?.dataset.e;
  };

  /** All places the elements claim. */
  const claims = (): readonly Claim[] =>
    rows().flatMap(({ dataset: { e, at, body } }) =>
      e === undefined
        ? []
        : [
            ...places(at).map((place) => ({ ...place, id: e, title: true })),
            ...places(body).map((place) => ({ ...place, id: e, title: false })),
          ],
    );

  /** Hides the rows that do not hold the words; says whether any do. */
  const find = (words: string): boolean => {
    const wanted = words.trim().toLocaleLowerCase();
    const found = new Set<Element>();
    for (const one of rows()) {
      if (!one.textContent?.toLocaleLowerCase().includes(wanted)) continue;
      for (let item = one.parentElement; item; item = item.parentElement?.closest('li') ?? null) found.add(item);
    }
    for (const item of part.querySelectorAll<HTMLElement>('.node')) {
      item.hidden = wanted !== '' && !found.has(item);
      const one = item.querySelector<HTMLElement>(':scope > .node-row');
      const list = one && under(one);
      if (!one || !list) continue;
      const open = wanted === '' ? (folds.get(one.id) ?? one.dataset.open === 'true') : true;
      list.hidden = !open;
      one.setAttribute('aria-expanded', String(open));
    }
    return wanted === '' || found.size > 0;
  };

  const placesOf = (id: string): readonly Place[] => places(row(id)?.dataset.at);
  const titleOf = (id: string) => row(id)?.querySelector('.theirs')?.textContent?.trim() ?? '';

  return {
    part,
    row,
    seen,
    above,
    fold,
    dress,
    choose,
    focus,
    first,
    show,
    point,
    walk,
    nextToCheck,
    claims,
    find,
    placesOf,
    titleOf,
  };
}

/** Kinds that nobody goes through one by one. */
const quiet: ReadonlySet<string> = new Set(['commitment', 'section', 'footnote']);

/** `12-40 60-70` as places. */
export function places(word: string | undefined): readonly Place[] {
  return (word ?? '').split(' ').flatMap((one) => {
    const [start, end] = one.split('-').map(Number);
    return start !== undefined && end !== undefined ? [{ start, end }] : [];
  });
}
