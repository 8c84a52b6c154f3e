import { aiming, type Fields } from './reading-aim.ts';
import { listenForKeys } from './reading-keys.ts';
import { markingIn } from './reading-mark.ts';
import { followPages } from './reading-pages.ts';
import { type Answer, get, post, queue, replacePart, type Seen } from './reading-server.ts';
import { type Claim, type Place, sourceIn } from './reading-source.ts';
import { places, treeIn } from './reading-tree.ts';

interface Words {
  readonly page: string;
  readonly moveTo: string;
  readonly mergeTo: string;
  readonly addStart: string;
  readonly allChecked: string;
  readonly noPlace: string;
  readonly lost: string;
}

const root = document.querySelector<HTMLElement>('[data-reading]');
if (root) readingPage(root);

function readingPage(page: HTMLElement) {
  const { reading: base = '', version = '0', words = '{}' } = page.dataset;
  const say = JSON.parse(words) as Words;
  const part = (name: string) => page.querySelector<HTMLElement>(`[data-part="${name}"]`) ?? page;
  const pane = page.querySelector<HTMLElement>('[data-scroll="source"]') ?? page;
  const status = page.querySelector('[data-status]');
  const tree = treeIn(part('tree'));
  const source = sourceIn(pane);
  const inOrder = queue();
  const seen: Seen = { version: Number(version), refusals: 0 };
  let chosen = page.querySelector<HTMLElement>('[data-chosen]')?.dataset.chosen;
  let tab = page.dataset.tab;
  let lines: string | undefined;
  let pressed: number | undefined;
  let claims: readonly Claim[] = [];
  let asked = 0;
  let ready: Promise<void> = Promise.resolve();

  const tell = (sentence: string) => {
    if (status) status.textContent = sentence;
  };

  const address = (more: Fields = {}) => {
    const query = new URLSearchParams(more);
    if (chosen !== undefined && !query.has('e')) query.set('e', chosen);
    if (tab) query.set('tab', tab);
    if (lines) query.set('lines', lines);
    return `?${query}`;
  };

  const put = (parts: Answer['parts']) => {
    for (const [name, html] of Object.entries(parts)) {
      if (name !== 'tree') replacePart(page, name, html);
    }
    if (parts.tree === undefined) return;
    const hadFocus = tree.part.contains(document.activeElement);
    tree.part.innerHTML = parts.tree;
    const now = tree.claims();
    source.claim(claims, now);
    claims = now;
    dressTree();
    if (hadFocus) tree.focus(tree.row(chosen));
  };

  const dressTree = () => {
    tree.choose(chosen);
    tree.dress();
    if (finder?.value) tree.find(finder.value);
  };

  /** Draws the panel of the chosen element; only the last one asked for counts. */
  const askForChosen = () => {
    const mine = ++asked;
    const more = pressed === undefined ? {} : { pressed: String(pressed) };
    ready = get(`${base}${address({ part: 'chosen', ...more })}`).then((answer) => {
      if (mine === asked && answer?.ok) put(answer.parts);
    });
  };

  const light = (at: readonly Place[], scroll = true) => {
    const page = source.light(at, scroll);
    if (page !== undefined && scroll) pages?.hold(page);
  };

  const choose = (
    id: string,
    how: { readonly scroll?: boolean; readonly pressed?: number; readonly focus?: boolean } = {},
  ) => {
    pressed = how.pressed;
    chosen = id;
    tree.choose(id);
    if (how.focus) tree.focus(tree.row(id));
    light(tree.placesOf(id), how.scroll ?? true);
    history.replaceState(null, '', `${base}${address()}`);
    askForChosen();
  };

  /** Sends an edit and shows what became of it. What is refused stays on the page, to be done after all. */
  const send = (fields: Fields, then?: { readonly advance?: boolean; readonly url?: string }) => {
    const refusals = seen.refusals;
    const basedOn = seen.version;
    if (then?.advance) advance();
    return inOrder(async () => {
      const from = refusals === seen.refusals ? seen.version : basedOn;
      const answer = await post(`${then?.url ?? `${base}/edit`}${address()}`, fields, from);
      if (!answer) return tell(say.lost);
      if (!answer.ok) return refused(answer);
      seen.version = answer.version;
      asked++;
      if (!then?.advance && answer.chosen !== undefined) chosen = answer.chosen ?? undefined;
      const current = answer.chosen === (chosen ?? null);
      const { chosen: panel, ...others } = answer.parts;
      put(current && panel !== undefined ? { ...others, chosen: panel } : others);
      if (!current) askForChosen();
      if (answer.leftovers !== undefined) source.leftovers(places(answer.leftovers));
      light(chosen === undefined ? [] : tree.placesOf(chosen), false);
      tell(answer.said ?? '');
    });
  };

  const refused = (answer: Answer) => {
    seen.refusals++;
    seen.version = answer.version;
    const { trouble = '', ...others } = answer.parts;
    put(others);
    part('trouble').insertAdjacentHTML('beforeend', trouble);
    part('trouble').scrollIntoView({ block: 'nearest', behavior: 'instant' });
  };

  const advance = () => {
    const next = tree.nextToCheck(chosen, false);
    if (next === undefined) return tell(say.allChecked);
    choose(next, { focus: tree.part.contains(document.activeElement) });
  };

  const aim = aiming({ tree, send, say: tell, sentence: { move: say.moveTo, merge: say.mergeTo } });
  const marking = markingIn(source, page.querySelector<HTMLFormElement>('[data-add]'), tell, say.addStart);
  const pages = followPages(page, pane, say.page);
  const finder = page.querySelector<HTMLInputElement>('[data-find] input[type="search"]');

  const openAction = async (name: string) => {
    await ready;
    const action = page.querySelector<HTMLDetailsElement>(`[data-action="${name}"]`);
    if (!action) return;
    action.open = true;
    const field = action.querySelector<HTMLElement>('[data-first]') ?? action.querySelector<HTMLElement>('button');
    field?.focus();
    if (field instanceof HTMLTextAreaElement) field.select();
  };

  /** What of the chosen element can be done; without one, choosing the next to check comes first. */
  const withChosen = (act: (id: string) => void) => () => {
    if (chosen !== undefined && tree.row(chosen)) act(chosen);
    else advance();
  };

  const move = (back: boolean) => () => {
    const next = tree.nextToCheck(chosen, true, back);
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
    tree.focus(tree.row(chosen) ?? tree.seen()[0] ?? null);
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
    a: () => marking.begin(),
    u: () => send(chosen === undefined ? {} : { e: chosen }, { url: `${base}/undo` }),
  };

  listenForKeys(
    {
      ...(editable ? edits : {}),
      j: move(false),
      J: move(true),
      s: () => (pane.contains(document.activeElement) ? tree.focus(tree.row(chosen)) : toSource()),
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
    pane.focus({ preventScroll: true });
    light(chosen === undefined ? [] : tree.placesOf(chosen));
  };

  /** 1 to 7 in an open choice of kinds. */
  const pressNumbered = (event: KeyboardEvent): boolean => {
    if (!/^[1-7]$/.test(event.key)) return false;
    const form = marking.open() ? '[data-add]' : '[data-action="kind"][open]';
    const button = page.querySelector<HTMLButtonElement>(`${form} [data-key="${event.key}"]`);
    button?.click();
    return button !== null;
  };

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
    if (!aim.active() && to.dataset.e !== undefined) choose(to.dataset.e);
    return true;
  };

  tree.part.addEventListener('click', (event) => {
    const row = event.target instanceof Element ? event.target.closest<HTMLElement>('.node-row') : null;
    if (!row || event.ctrlKey || event.metaKey) return;
    event.preventDefault();
    tree.focus(row);
    const twisted = event.target instanceof Element && event.target.closest('.twist') !== null;
    const id = row.dataset.e;
    if (id === undefined || (twisted && row.dataset.open !== undefined)) tree.fold(row, row.dataset.open !== 'true');
    else if (aim.active()) aim.put(row);
    else choose(id);
  });

  pane.addEventListener('click', (event) => {
    if (!document.getSelection()?.isCollapsed) return;
    const at = source.pointed(event.clientX, event.clientY);
    if (at === undefined) return;
    const here = claims.filter(({ start, end }) => start <= at && at < end);
    const nearest = here.sort((a, b) => a.end - a.start - (b.end - b.start))[0];
    if (nearest) choose(nearest.id, { scroll: false, pressed: at });
    else tell(say.noPlace);
  });

  page.addEventListener('submit', (event) => {
    const form = event.target;
    if (!(form instanceof HTMLFormElement)) return;
    if (form.matches('[data-find]')) {
      event.preventDefault();
      tree.focus(
        tree
          .seen()
          .find((row) => row.textContent?.toLocaleLowerCase().includes(finder?.value.toLocaleLowerCase() ?? '')) ??
          null,
      );
      return;
    }
    const undo = form.matches('[data-undo]');
    if (!undo && !form.matches('[data-edit]')) return;
    event.preventDefault();
    const { basedOn: _basedOn, ...fields } = fieldsOf(form, event.submitter);
    form.closest('.alert')?.remove();
    if (form.matches('[data-add]')) marking.stop();
    if (undo) send(fields, { url: `${base}/undo` });
    else send(fields, { advance: fields.id === chosen && (fields.do === 'confirm' || fields.do === 'reject') });
  });

  page.addEventListener('click', (event) => {
    const link = event.target instanceof Element ? event.target.closest<HTMLElement>('a') : null;
    if (!link || event.defaultPrevented || event.ctrlKey || event.metaKey) return;
    const { jump, choose: id, tab: name, lines: more, pageStep } = link.dataset;
    if (jump !== undefined) light(places(jump));
    else if (id !== undefined) choose(id);
    else if (name !== undefined) showList(link.getAttribute('aria-current') ? undefined : name);
    else if (more !== undefined) showList(tab, more);
    else if (pageStep !== undefined) pages?.step(Number(pageStep));
    else if ('next' in link.dataset) advance();
    else if ('leave' in link.dataset) link.closest('.alert')?.remove();
    else return;
    event.preventDefault();
  });

  const showList = async (name: string | undefined, more?: string) => {
    tab = name;
    lines = more;
    const answer = await get(`${base}${address({ part: 'lists' })}`);
    if (!answer?.ok) return tell(say.lost);
    put(answer.parts);
    history.replaceState(null, '', `${base}${address()}`);
  };

  finder?.addEventListener('input', () => {
    const none = page.querySelector<HTMLElement>('[data-find-none]');
    const found = tree.find(finder.value);
    if (none) none.hidden = found;
  });

  page.addEventListener('keydown', (event) => {
    const field = event.target;
    if (
      event.key !== 'Enter' ||
      event.shiftKey ||
      !(field instanceof HTMLTextAreaElement) ||
      !('enter' in field.dataset)
    )
      return;
    event.preventDefault();
    field.form?.requestSubmit();
  });

  claims = tree.claims();
  dressTree();
  if (chosen === undefined) return;
  // The link that led here may have scrolled the window instead of the pane.
  if (page.querySelector('#m')) page.querySelector('#m')?.scrollIntoView({ block: 'center', behavior: 'instant' });
}

function fieldsOf(form: HTMLFormElement, submitter: HTMLElement | null): Fields {
  const data = new FormData(form, submitter);
  return Object.fromEntries([...data].flatMap(([name, value]) => (typeof value === 'string' ? [[name, value]] : [])));
}
