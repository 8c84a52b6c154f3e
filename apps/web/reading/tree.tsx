import type { Element } from '@lofte/domain/draft';
import { count } from '../numbers.ts';
import { words } from '../words.ts';
import { placesOf } from './layers.ts';
import { type Branch, folded, outline, sure, waits } from './outline.ts';
import { elementUrl, kindWord, pageWord, rangeWord, type Shown } from './shown.ts';
import { viewUrl } from './view.ts';

/** The structure: a list of lists of links, which the browser's script makes a tree to walk with the arrows. */
export function Tree({ shown }: { shown: Shown }) {
  const { draft, say, view } = shown;
  const { plan, sections, footnotes } = outline(draft.elements);
  const path = pathTo(draft.elements, shown.chosen);
  const found = view.q ? foundBy(draft.elements, view.q) : undefined;
  const row = (branch: Branch) => <Row shown={shown} branch={branch} path={path} found={found} />;
  return (
    <>
      {found && found.size === 0 ? <p class="quiet none-found">{say.findNone}</p> : null}
      {draft.elements.length === 0 ? <NothingRead shown={shown} /> : null}
      <ul class="tree" aria-label={say.structure} data-tree>
        {plan.map(row)}
        <Group shown={shown} kind="section" branches={sections} path={path} found={found} />
        <Group shown={shown} kind="footnote" branches={footnotes} path={path} found={found} />
      </ul>
    </>
  );
}

/** What to do with a paper in which no plan was found. */
function NothingRead({ shown: { draft, say, editable } }: { shown: Shown }) {
  return (
    <div class="nothing-read">
      <p>{draft.reading.trim() === '' ? say.noText : say.noPlan}</p>
      {editable && draft.reading.trim() !== '' ? <p class="quiet">{say.noPlanDo}</p> : null}
    </div>
  );
}

interface RowProps {
  readonly shown: Shown;
  readonly branch: Branch;
  /** The chosen element and all above it. */
  readonly path: ReadonlySet<string>;
  /** What is being looked for, with all above it; everything where nothing is. */
  readonly found: ReadonlySet<string> | undefined;
}

function Row({ shown, branch, path, found }: RowProps) {
  const { element, under } = branch;
  if (found && !found.has(element.id)) return null;
  const { draft, say } = shown;
  const open = found !== undefined || !folded(branch) || path.has(element.id);
  const chosen = shown.chosen?.id === element.id;
  return (
    <li class={`node ${element.kind}`}>
      <a
        class="node-row"
        id={`e-${element.id}`}
        href={elementUrl(shown, element.id)}
        aria-current={chosen ? 'true' : undefined}
        data-e={element.id}
        data-kind={element.kind}
        data-at={placesOf(element)
          .map((span) => rangeWord(draft, span))
          .join(' ')}
        data-body={element.body ? rangeWord(draft, element.body) : undefined}
        data-open={under.length > 0 ? String(open) : undefined}
        data-waits={waits(element) ? '' : undefined}
        data-checked={element.checked}
      >
        <span class="twist" aria-hidden="true" />
        <span class="what">
          <span class="kind">{kindWord(say, element)}</span>{' '}
          <span class="theirs" lang={draft.document.language}>
            {element.title}
          </span>
        </span>
        <span class="proof">
          <span class="at">❞ {pageWord(shown, element.span)}</span> <Certainty shown={shown} element={element} />
        </span>
        <More shown={shown} branch={branch} />
      </a>
      {under.length > 0 ? (
        <ul hidden={!open}>
          {under.map((below) => (
            <Row shown={shown} branch={below} path={path} found={found} />
          ))}
        </ul>
      ) : null}
    </li>
  );
}

/** Whether its certainty is said at all: nobody goes through sections and footnotes, so theirs asks for nothing. */
export function says({ kind, checked }: Element): boolean {
  return checked !== undefined || (kind !== 'section' && kind !== 'footnote');
}

/** `✓ 0.98`, `? 0.71`; what a person has seen says so instead. */
export function Certainty({ shown, element }: { shown: Shown; element: Element }) {
  const { say, language } = shown;
  if (!says(element)) return null;
  if (element.checked) {
    return (
      <span class="certainty checked">
        <span aria-hidden="true">{element.checked === 'added' ? '+' : '✓'}</span> {say.checked[element.checked]}
      </span>
    );
  }
  const certain = element.confidence >= sure;
  return (
    <span class={`certainty ${certain ? 'sure' : 'unsure'}`}>
      <span aria-hidden="true">{certain ? '✓' : '?'}</span>
      <span class="sr-only">{certain ? say.sure : say.unsure}</span>{' '}
      {hundredths[language].format(floor(element.confidence))}
    </span>
  );
}

/** `2 places · other wording p. 36`, and what is folded away under it. */
function More({ shown, branch: { element, under } }: { shown: Shown; branch: Branch }) {
  const { say } = shown;
  const places = element.places ?? [];
  const other = places.filter(({ title }) => letters(title) !== letters(element.title));
  const pages = [...new Set(other.map(({ span }) => pageWord(shown, span)))];
  const commitments = under.filter((below) => below.element.kind === 'commitment').length;
  const parts = [
    places.length > 0 && say.places(places.length + 1),
    other.length > 0 && `${say.otherWording} ${pages.join(', ')}`,
    commitments > 0 && count(shown.language, commitments, words[shown.language].kinds.commitment),
  ].filter((part) => part !== false);
  return parts.length === 0 ? null : <span class="extra">{parts.join(' · ')}</span>;
}

function Group({ shown, kind, branches, path, found }: Omit<RowProps, 'branch'> & GroupProps) {
  const rows = found ? branches.filter(({ element }) => found.has(element.id)) : branches;
  if (rows.length === 0) return null;
  const { view, paper } = shown;
  const open = view.open === kind || found !== undefined || rows.some(({ element }) => path.has(element.id));
  const all = rows.flatMap(flat);
  const label = [kind, 'commitment' as const]
    .map((name) => [name, all.filter((element) => element.kind === name).length] as const)
    .flatMap(([name, many]) => (many > 0 ? [count(shown.language, many, words[shown.language].kinds[name])] : []))
    .join(' · ');
  const href = viewUrl(paper.id, { ...view, said: undefined, open: open ? undefined : kind }, `group-${kind}`);
  return (
    <li class="node group">
      <a class="node-row" id={`group-${kind}`} href={href} data-open={String(open)} data-group={kind}>
        <span class="twist" aria-hidden="true" />
        <span class="what">{label}</span>
      </a>
      <ul hidden={!open}>
        {rows.map((branch) => (
          <Row shown={shown} branch={branch} path={path} found={found} />
        ))}
      </ul>
    </li>
  );
}

interface GroupProps {
  readonly kind: 'section' | 'footnote';
  readonly branches: readonly Branch[];
}

const twoDigits = { minimumFractionDigits: 2, maximumFractionDigits: 2 };
const hundredths = { da: new Intl.NumberFormat('da', twoDigits), en: new Intl.NumberFormat('en', twoDigits) };

/** Down, so that 0.899 does not look like the 0.90 that would be sure. */
function floor(confidence: number): number {
  return Math.floor(confidence * 100 + 1e-9) / 100;
}

function flat({ element, under }: Branch): readonly Element[] {
  return [element, ...under.flatMap(flat)];
}

function pathTo(elements: readonly Element[], chosen: Element | undefined): ReadonlySet<string> {
  const byId = new Map(elements.map((element) => [element.id, element]));
  return withAbove(byId, chosen ? [chosen] : []);
}

function foundBy(elements: readonly Element[], words: string): ReadonlySet<string> {
  const wanted = words.toLocaleLowerCase();
  const byId = new Map(elements.map((element) => [element.id, element]));
  const hit = (element: Element) =>
    [element.title, ...(element.places ?? []).map(({ title }) => title)].some((title) =>
      title.toLocaleLowerCase().includes(wanted),
    );
  return withAbove(byId, elements.filter(hit));
}

function withAbove(byId: ReadonlyMap<string, Element>, from: readonly Element[]): ReadonlySet<string> {
  const ids = new Set<string>();
  for (const element of from) {
    let at: Element | undefined = element;
    while (at && !ids.has(at.id)) {
      ids.add(at.id);
      at = at.parent === undefined ? undefined : byId.get(at.parent);
    }
  }
  return ids;
}

function letters(title: string): string {
  return title.toLocaleLowerCase().replace(/[^\p{L}\p{N}]+/gu, '');
}
