import { type Element, ElementKind } from '@lofte/domain/draft';
import type { DraftEdit } from '@lofte/domain/edit';
import type { Child } from 'hono/jsx';
import { urls } from '../urls.ts';
import { family } from './outline.ts';
import { kindWord, type Shown, shortTitle } from './shown.ts';
import { type SplitPoint, splitAtWord, splitPoints } from './split-points.ts';

/** All a person can do with an element, each a form of its own. */
export function Actions({ shown, element, pressed }: { shown: Shown; element: Element; pressed: number | undefined }) {
  const { say, draft } = shown;
  const under = draft.elements.filter(({ parent }) => parent === element.id).length;
  const above = draft.elements.find(({ id }) => id === element.parent);
  return (
    <>
      {under > 0 ? (
        <p class="quiet small" id="if-wrong">
          {say.ifWrong(under, above ? shortTitle(above.title) : undefined)}
        </p>
      ) : null}
      <div class="actions">
        <EditForm shown={shown} does="confirm" id={element.id}>
          <button type="submit" class="button button-primary" data-key="y">
            ✓ {say.right}
            <Key name="y" />
          </button>
        </EditForm>
        <EditForm shown={shown} does="reject" id={element.id}>
          <button
            type="submit"
            class="button button-secondary"
            data-key="n"
            aria-describedby={under > 0 ? 'if-wrong' : undefined}
          >
            ✕ {say.wrong}
            <Key name="n" />
          </button>
        </EditForm>
        <Action name="edit" letter="e" label={say.edit}>
          <Retitle shown={shown} element={element} />
        </Action>
        <Action name="kind" letter="k" label={say.kindOf}>
          <Kinds shown={shown} element={element} />
        </Action>
        <Action name="move" letter="m" label={say.move}>
          <Move shown={shown} element={element} />
        </Action>
        <Action name="merge" letter="g" label={say.merge}>
          <Merge shown={shown} element={element} />
        </Action>
        <Action name="split" letter="x" label={say.split}>
          <Split shown={shown} element={element} pressed={pressed} />
        </Action>
        <AddByWords shown={shown} />
      </div>
    </>
  );
}

function Action({ name, letter, label, children }: { name: string; letter: string; label: string; children: Child }) {
  return (
    <details class="action" name="action" data-action={name}>
      <summary>
        {label}
        <Key name={letter} />
      </summary>
      <div class="panel">{children}</div>
    </details>
  );
}

function Key({ name }: { name: string }) {
  return (
    <span class="key" aria-hidden="true">
      {name}
    </span>
  );
}

interface EditFormProps {
  readonly shown: Shown;
  readonly does: DraftEdit['do'];
  readonly id?: string | undefined;
  readonly children: Child;
}

function EditForm({ shown, does, id, children }: EditFormProps) {
  return (
    <form method="post" action={urls.edit(shown.paper.id)} data-edit>
      <input type="hidden" name="do" value={does} />
      <input type="hidden" name="basedOn" value={shown.version} />
      {id === undefined ? null : <input type="hidden" name="id" value={id} />}
      {children}
    </form>
  );
}

function Retitle({ shown, element }: { shown: Shown; element: Element }) {
  const { say } = shown;
  return (
    <EditForm shown={shown} does="retitle" id={element.id}>
      <label class="form-label" for="edit-title">
        {say.title}
      </label>
      <textarea class="form-input theirs" id="edit-title" name="title" rows={2} data-first data-enter>
        {element.title}
      </textarea>
      <label class="form-label" for="edit-number">
        {say.number} <span class="quiet">({say.number_hint})</span>
      </label>
      <input class="form-input year" id="edit-number" name="number" value={element.number ?? ''} />
      <Save shown={shown} />
    </EditForm>
  );
}

function Kinds({ shown, element }: { shown: Shown; element: Element }) {
  return (
    <EditForm shown={shown} does="kind" id={element.id}>
      <div class="choices">
        {ElementKind.options.map((kind, i) => (
          <button
            type="submit"
            class="button button-secondary"
            name="kind"
            value={kind}
            data-key={String(i + 1)}
            data-first={i === 0 ? '' : undefined}
            aria-pressed={kind === element.kind ? 'true' : 'false'}
          >
            {shown.say.kind[kind]}
            <Key name={String(i + 1)} />
          </button>
        ))}
      </div>
    </EditForm>
  );
}

function Move({ shown, element }: { shown: Shown; element: Element }) {
  const { say, draft } = shown;
  const own = family(draft.elements, element.id);
  const holds = draft.elements.filter(
    ({ id, kind }) => kind !== 'commitment' && kind !== 'footnote' && kind !== 'case' && !own.has(id),
  );
  return (
    <EditForm shown={shown} does="move" id={element.id}>
      <label class="form-label" for="move-parent">
        {say.moveUnder}
      </label>
      <select class="form-select" id="move-parent" name="parent" data-first>
        <option value="" selected={element.parent === undefined}>
          {say.atTop}
        </option>
        <Options shown={shown} elements={holds} selected={element.parent} />
      </select>
      <Save shown={shown} label={say.move} />
    </EditForm>
  );
}

function Merge({ shown, element }: { shown: Shown; element: Element }) {
  const { say, draft } = shown;
  const own = family(draft.elements, element.id);
  const others = draft.elements.filter(({ id, kind }) => kind === element.kind && !own.has(id));
  return (
    <EditForm shown={shown} does="merge" id={element.id}>
      <label class="form-label" for="merge-into">
        {say.mergeInto}
      </label>
      <select class="form-select" id="merge-into" name="into" required data-first aria-describedby="merge-hint">
        {/* A wrong one is easily left standing, so none is there from the start. */}
        <option value="" selected>
          {say.mergeChoose}
        </option>
        <Options shown={shown} elements={others} />
      </select>
      <p class="quiet small" id="merge-hint">
        {say.mergeHint}
      </p>
      <Save shown={shown} label={say.merge} />
    </EditForm>
  );
}

function Options({
  shown,
  elements,
  selected,
}: {
  shown: Shown;
  elements: readonly Element[];
  selected?: string | undefined;
}) {
  return (
    <>
      {elements.map((element) => (
        <option value={element.id} selected={element.id === selected}>
          {kindWord(shown.say, element)} {shortTitle(element.title)}
        </option>
      ))}
    </>
  );
}

function Split({ shown, element, pressed }: { shown: Shown; element: Element; pressed: number | undefined }) {
  const { say, draft } = shown;
  const word = pressed === undefined ? undefined : splitAtWord(draft, element, pressed);
  const points = splitPoints(draft, element);
  if (!word && points.length === 0) return <p class="quiet">{say.splitNone}</p>;
  return (
    <EditForm shown={shown} does="split" id={element.id}>
      <p class="form-label">{say.splitBefore}</p>
      <ul class="plain points">
        {word ? <Point point={{ at: word.at, words: say.splitAtWord(word.words) }} /> : null}
        {points.map((point) => (
          <Point point={point} theirs />
        ))}
      </ul>
    </EditForm>
  );
}

function Point({ point, theirs }: { point: SplitPoint; theirs?: boolean }) {
  return (
    <li>
      <button
        type="submit"
        class={`button button-unstyled${theirs ? ' theirs' : ''}`}
        name="at"
        value={String(point.at)}
      >
        {point.words}
      </button>
    </li>
  );
}

/** Adding by words typed or pasted; with the mouse it is done by marking them in the source. */
export function AddByWords({ shown }: { shown: Shown }) {
  const { say } = shown;
  return (
    <Action name="add" letter="a" label={say.add}>
      <EditForm shown={shown} does="add">
        <label class="form-label" for="add-words">
          {say.addWords}
        </label>
        <p class="quiet small" id="add-hint">
          {say.addHint}
        </p>
        <textarea
          class="form-input theirs"
          id="add-words"
          name="quote"
          rows={2}
          aria-describedby="add-hint"
          data-first
        />
        <KindButtons shown={shown} />
      </EditForm>
    </Action>
  );
}

export function KindButtons({ shown, keys }: { shown: Shown; keys?: boolean }) {
  return (
    <div class="choices">
      {ElementKind.options.map((kind, i) => (
        <button
          type="submit"
          class="button button-secondary"
          name="kind"
          value={kind}
          data-key={keys ? String(i + 1) : undefined}
        >
          {shown.say.kind[kind]}
          {keys ? <Key name={String(i + 1)} /> : null}
        </button>
      ))}
    </div>
  );
}

function Save({ shown, label }: { shown: Shown; label?: string }) {
  return (
    <button type="submit" class="button button-primary">
      {label ?? shown.say.save}
    </button>
  );
}
