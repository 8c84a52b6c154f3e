import type { Aim } from './reading-aim.ts';
import type { Marking } from './reading-mark.ts';
import type { Reading } from './reading-on.ts';
import type { Fields } from './reading-server.ts';
import { places } from './reading-tree.ts';

/** What presses on rows, words, links and buttons do; without this script they are links and forms that do the same. */
export function takePresses(reading: Reading, aim: Aim, marking: Marking): void {
  pressRows(reading, aim);
  pressWords(reading);
  pressLinks(reading);
  showOpened(reading);
  sendForms(reading, marking);
  findWhileTyping(reading);
}

function pressRows({ tree, choose }: Reading, aim: Aim): void {
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
}

function pressWords(reading: Reading): void {
  const { pane, source, drawn, say, tell, choose, letGo } = reading;
  const press = (at: number | undefined) => {
    if (at === undefined) return;
    const id = reading.claimedBy(at);
    if (id === undefined) {
      letGo();
      tell(say.noPlace);
    } else choose(id, { scroll: false, pressed: at });
  };
  const marking = () => !document.getSelection()?.isCollapsed;
  pane.addEventListener('click', ({ clientX, clientY }) => {
    if (!marking()) press(source.pointed(clientX, clientY));
  });
  drawn?.host.addEventListener('click', async ({ clientX, clientY }) => {
    if (!marking()) press(await drawn.pointed(clientX, clientY));
  });
}

function pressLinks(reading: Reading): void {
  const { page, pages, light, choose, advance, showList } = reading;
  page.addEventListener('click', (event) => {
    const link = event.target instanceof Element ? event.target.closest<HTMLElement>('a') : null;
    if (!link || event.defaultPrevented || event.ctrlKey || event.metaKey) return;
    const { jump, choose: id, tab: name, lines: more, pageStep } = link.dataset;
    if (jump !== undefined) light(places(jump));
    else if (id !== undefined) choose(id);
    else if (name !== undefined) showList(link.getAttribute('aria-current') ? undefined : name);
    else if (more !== undefined) showList(reading.tab(), more);
    else if (pageStep !== undefined) pages?.step(Number(pageStep));
    else if ('next' in link.dataset) advance();
    else if ('toStructure' in link.dataset && reading.chosen() !== undefined) toChosen(reading, link);
    else if ('leave' in link.dataset) link.closest('.alert')?.remove();
    else return;
    event.preventDefault();
  });
}

/** A form that opens under the structure comes up whole, where there is room. */
function showOpened({ page, apart }: Reading): void {
  page.addEventListener(
    'toggle',
    ({ target }) => {
      if (!(target instanceof HTMLDetailsElement) || !target.open || !target.matches('.action') || !apart()) return;
      target.scrollIntoView({ block: 'nearest', behavior: 'instant' });
    },
    true,
  );
}

/** Back from the source to the row one came from; without a choice the link leads to the top of the structure. */
function toChosen({ tree, chosen }: Reading, link: HTMLElement): void {
  history.pushState(null, '', `${location.pathname}${location.search}${link.getAttribute('href')}`);
  tree.row(chosen())?.scrollIntoView({ block: 'center', behavior: 'instant' });
}

function sendForms(reading: Reading, marking: Marking): void {
  const { page, send } = reading;
  page.addEventListener('submit', (event) => {
    const form = event.target;
    if (!(form instanceof HTMLFormElement)) return;
    const undo = form.matches('[data-undo]');
    if (!undo && !form.matches('[data-edit]')) return;
    event.preventDefault();
    const { basedOn: _basedOn, ...fields } = fieldsOf(form, event.submitter);
    form.closest('.alert')?.remove();
    if (form.matches('[data-add]')) marking.stop();
    if (undo) reading.undo();
    else
      send(fields, {
        advance: fields.id === reading.chosen() && (fields.do === 'confirm' || fields.do === 'reject'),
        form,
      });
  });
  // A title has no lines of its own: Enter saves it.
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
}

function findWhileTyping({ page, tree, finder }: Reading): void {
  finder?.addEventListener('input', () => {
    const none = page.querySelector<HTMLElement>('[data-find-none]');
    const found = tree.find(finder.value);
    if (none) none.hidden = found;
  });
  finder?.form?.addEventListener('submit', (event) => {
    event.preventDefault();
    const wanted = finder.value.toLocaleLowerCase();
    tree.focus(tree.seen().find((row) => row.textContent?.toLocaleLowerCase().includes(wanted)) ?? null);
  });
}

function fieldsOf(form: HTMLFormElement, submitter: HTMLElement | null): Fields {
  const data = new FormData(form, submitter);
  return Object.fromEntries([...data].flatMap(([name, value]) => (typeof value === 'string' ? [[name, value]] : [])));
}
