import { keepAddress, type Step } from './reading-address.ts';
import { drawnSource } from './reading-drawn.ts';
import { followPages } from './reading-pages.ts';
import { type Answer, type Fields, get, keepBegun, post, queue, replacePart, type Seen } from './reading-server.ts';
import { type Claim, type Place, sourceIn } from './reading-source.ts';
import { places, treeIn } from './reading-tree.ts';

/** Sentences the script says by itself, from the page. */
interface Words {
  readonly page: string;
  readonly moveTo: string;
  readonly mergeTo: string;
  readonly addStart: string;
  readonly allChecked: string;
  readonly noPlace: string;
  readonly lost: string;
}

export type Reading = ReturnType<typeof readingOn>;

/** The reading on the page: what is chosen, what is lit, and the one way to change it, through the server. */
export function readingOn(page: HTMLElement) {
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
  const drawn = drawnSource(page, pane, () => light(chosen === undefined ? [] : tree.placesOf(chosen)));
  const pages = followPages(page, drawn ? [pane, drawn.host] : [pane], say.page, (number) => {
    if (drawn?.on()) void drawn.toPage(number);
    return drawn?.on() ?? false;
  });
  /** Whether the panes scroll by themselves; in one column a choice scrolls the window. */
  const apart = () => getComputedStyle(pane).overflowY !== 'visible';
  const finder = page.querySelector<HTMLInputElement>('[data-find] input[type="search"]');

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

  const past = keepAddress(
    () => `${base}${address()}`,
    ({ e, ...list }) => {
      if (list.tab !== tab || list.lines !== lines) void showList(list.tab, list.lines, 'stay');
      if (e === chosen) return;
      // In one column the browser scrolls back by itself to where one was.
      if (e !== undefined && tree.row(e)) choose(e, { scroll: apart(), step: 'stay' });
      else letGo('stay');
    },
  );

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
    if (hadFocus) tree.focus(tree.row(chosen), apart());
  };

  const dressTree = () => {
    tree.choose(chosen, apart());
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
    const page = source.light(at, scroll && !drawn?.on());
    drawn?.light(at, scroll);
    if (page !== undefined && scroll) pages?.hold(page);
  };

  const choose = (
    id: string,
    how: { readonly scroll?: boolean; readonly pressed?: number; readonly focus?: boolean; readonly step?: Step } = {},
  ) => {
    pressed = how.pressed;
    const step = how.step ?? (id === chosen ? 'replace' : 'push');
    chosen = id;
    // Before anything scrolls, so that the entry left keeps its own place.
    past.take(step);
    tree.choose(id, apart());
    if (how.focus) tree.focus(tree.row(id));
    light(tree.placesOf(id), how.scroll ?? true);
    askForChosen();
  };

  /** Nothing is chosen any more. */
  const letGo = (step: Step = 'push') => {
    pressed = undefined;
    if (chosen === undefined) return;
    chosen = undefined;
    past.take(step);
    tree.choose(undefined);
    light([]);
    askForChosen();
  };

  /** Sends an edit and shows what became of it. What is refused stays on the page, to be done after all. */
  const send = (
    fields: Fields,
    then?: { readonly advance?: boolean; readonly url?: string; readonly form?: Element },
  ) => {
    const refusals = seen.refusals;
    const basedOn = seen.version;
    const sent = new Set([part('chosen').querySelector('details[open]'), then?.form?.closest('details') ?? null]);
    if (then?.advance) advance();
    return inOrder(async () => {
      const from = refusals === seen.refusals ? seen.version : basedOn;
      const answer = await post(`${then?.url ?? `${base}/edit`}${address()}`, fields, from);
      if (!answer) return tell(say.lost);
      if (!answer.ok) return refused(answer);
      seen.version = answer.version;
      asked++;
      const before = chosen;
      if (!then?.advance && answer.chosen !== undefined) chosen = answer.chosen ?? undefined;
      const current = answer.chosen === (chosen ?? null);
      const { chosen: panel, ...others } = answer.parts;
      const drawn = current && panel !== undefined ? { ...others, chosen: panel } : others;
      const goOn = keepBegun(Object.keys(drawn).map(part), sent);
      put(drawn);
      goOn();
      if (!current) askForChosen();
      past.take('replace');
      if (answer.leftovers !== undefined) source.leftovers(places(answer.leftovers));
      light(chosen === undefined ? [] : tree.placesOf(chosen), chosen !== before && apart());
      // Its form is gone: the arrows go on from the element.
      if (document.activeElement === document.body) tree.focus(tree.row(chosen) ?? tree.first(), apart());
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

  const showList = async (name: string | undefined, more?: string, step: Step = 'replace') => {
    tab = name;
    lines = more;
    const answer = await get(`${base}${address({ part: 'lists' })}`);
    if (!answer?.ok) return tell(say.lost);
    put(answer.parts);
    past.take(step);
  };

  claims = tree.claims();
  dressTree();
  // A panel that opens under the structure must not push the chosen row out of sight.
  const structure = page.querySelector<HTMLElement>('[data-scroll="structure"]');
  if (structure) new ResizeObserver(() => apart() && tree.show(chosen)).observe(structure);
  // The link that led here may have scrolled the window instead of the pane.
  if (chosen !== undefined) page.querySelector('#m')?.scrollIntoView({ block: 'center', behavior: 'instant' });

  /** The element whose claim on a place is the nearest one around it. */
  const claimedBy = (at: number): string | undefined =>
    claims.filter(({ start, end }) => start <= at && at < end).sort((a, b) => a.end - a.start - (b.end - b.start))[0]
      ?.id;

  return {
    page,
    pane,
    say,
    tree,
    source,
    drawn,
    pages,
    finder,
    tell,
    light,
    choose,
    letGo,
    apart,
    send,
    advance,
    claimedBy,
    showList,
    chosen: () => chosen,
    tab: () => tab,
    ready: () => ready,
    undo: () => send(chosen === undefined ? {} : { e: chosen }, { url: `${base}/undo` }),
  };
}
