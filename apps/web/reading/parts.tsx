import { count } from '../numbers.ts';
import { urls } from '../urls.ts';
import { words } from '../words.ts';
import { Chosen } from './chosen.tsx';
import { Fields } from './fields.tsx';
import { Lists } from './lists.tsx';
import { nextToCheck } from './next.ts';
import { countKinds, toCheck } from './outline.ts';
import { elementUrl, type Shown } from './shown.ts';
import { Tree } from './tree.tsx';
import { viewUrl } from './view.ts';

/** The parts of the page that an edit or a choice can change, by the name the browser's script finds them under. */
export const partNames = ['tally', 'adopt', 'fields', 'tree', 'chosen', 'lists', 'undo'] as const;
export type PartName = (typeof partNames)[number];

export function Part({ name, shown, pressed }: { name: PartName; shown: Shown; pressed?: number | undefined }) {
  switch (name) {
    case 'tally':
      return <Tally shown={shown} />;
    case 'adopt':
      return <Adopt shown={shown} />;
    case 'fields':
      return <Fields shown={shown} />;
    case 'tree':
      return <Tree shown={shown} />;
    case 'chosen':
      return <Chosen shown={shown} pressed={pressed} />;
    case 'lists':
      return <Lists shown={shown} />;
    case 'undo':
      return <Undo shown={shown} />;
  }
}

/** `27 initiatives · 6 goals · 4 priorities · 11 cases · 29 commitments`. */
function Tally({ shown: { draft, language } }: { shown: Shown }) {
  const counts = countKinds(draft.elements);
  const kinds = (['initiative', 'goal', 'priority', 'case', 'commitment'] as const).filter((kind) => counts[kind]);
  return (
    <>
      {kinds.map((kind, i) => (
        <>
          {i > 0 ? ' · ' : ''}
          <span>{count(language, counts[kind] ?? 0, words[language].kinds[kind])}</span>
        </>
      ))}
    </>
  );
}

/** Pressing it first says how much is still unchecked; adopting is allowed all the same. */
function Adopt({ shown }: { shown: Shown }) {
  const { paper, draft, say, view } = shown;
  if (paper.strategy !== undefined) {
    return (
      <a class="button button-secondary" href={urls.strategy(paper.strategy)}>
        {say.seeStrategy}
      </a>
    );
  }
  const open = toCheck(draft.elements).length;
  const plan = draft.elements.filter(({ kind }) => kind !== 'section' && kind !== 'footnote');
  const seen = plan.filter(({ checked }) => checked !== undefined).length;
  return (
    <details class="adopt">
      <summary class="button button-primary">
        {say.adopt} <span aria-hidden="true">▸</span>
      </summary>
      <div class="panel">
        <ul class="plain">
          <li>{say.adoptOpen(open, draft.leftovers.length)}</li>
          {plan.length === 0 ? null : <li>{say.adoptSeen(seen, plan.length)}</li>}
        </ul>
        <p>{say.adoptThen}</p>
        <form method="post" action={urls.adopt(paper.id)}>
          <button type="submit" class="button button-primary">
            {say.adoptNow}
          </button>
          {open === 0 ? null : (
            <a
              class="button button-secondary"
              href={viewUrl(paper.id, { ...view, said: undefined, tab: 'check' }, 'lists')}
            >
              {say.toCheckFirst}
            </a>
          )}
        </form>
      </div>
    </details>
  );
}

function Undo({ shown }: { shown: Shown }) {
  const { paper, draft, say, canUndo, editable, view } = shown;
  if (!editable) return null;
  const next = nextToCheck(draft.elements, view.e);
  return (
    <>
      <form method="post" action={urls.undo(paper.id)} data-undo>
        {view.e ? <input type="hidden" name="e" value={view.e} /> : null}
        <button type="submit" class="button button-unstyled" disabled={!canUndo}>
          {say.undo}
        </button>
      </form>
      {next === undefined ? null : (
        <a class="next" href={elementUrl(shown, next)} data-next>
          {say.next} ▸
        </a>
      )}
    </>
  );
}
