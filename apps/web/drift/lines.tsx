import { driftChanges } from '@lofte/domain/drift';
import type { DriftLine } from '@lofte/domain/drift/drift-line';
import type { PlanElement } from '@lofte/domain/plan-element';
import { shownTitle } from '@lofte/domain/shown-title';
import type { Child } from 'hono/jsx';
import { MarkedWords } from '../marked-words.tsx';
import { sayNumber } from '../numbers.ts';
import { urls } from '../urls.ts';
import { Detail } from './detail.tsx';
import { Name } from './name.tsx';
import { firstLines, lineAnchor, type View } from './view.ts';
import { changeWords } from './words.ts';

/** All that differs, change by change; corrections last, since they change no promise. */
export function Lines({ view }: { view: View }) {
  const { drift, language, say } = view;
  const promises = drift.lines.filter((line) => !isCorrection(line));
  const corrections = drift.lines.filter(isCorrection);
  const firsts = firstLines([...promises, ...corrections]);
  return (
    <>
      {driftChanges.map((change) => (
        <Group
          view={view}
          id={change}
          title={changeWords[language][change]}
          firsts={firsts}
          lines={promises.filter((line) => line.change === change)}
          n={drift.counts[change]}
        />
      ))}
      <Group
        view={view}
        id="corrections"
        title={say.corrected}
        note={say.correctedWhat}
        firsts={firsts}
        lines={corrections}
        n={drift.corrected}
      />
    </>
  );
}

function isCorrection(line: DriftLine): boolean {
  return line.change === 'reworded' && line.kind === 'correction';
}

interface GroupProps {
  readonly view: View;
  readonly id: string;
  readonly title: string;
  readonly note?: string;
  readonly lines: readonly DriftLine[];
  readonly n: number;
  readonly firsts: ReadonlySet<DriftLine>;
}

function Group({ view, id, title, note, lines, n, firsts }: GroupProps) {
  if (lines.length === 0) return null;
  return (
    <section id={id} aria-labelledby={`${id}-title`}>
      <h2 id={`${id}-title`} class="drift-title">
        {title} <span class="tally">{sayNumber(view.language, n)}</span>
      </h2>
      {note ? <p class="small quiet">{note}</p> : null}
      <ul class="drift-lines plain">
        {nested(lines).map(({ line, under }) => (
          <Line view={view} line={line} first={firsts.has(line)}>
            {under.length > 0 ? <Under view={view} lines={under} firsts={firsts} /> : null}
          </Line>
        ))}
      </ul>
    </section>
  );
}

interface Nested {
  readonly line: DriftLine;
  readonly under: readonly DriftLine[];
}

/** What came or went with something that it stood under is told there. */
function nested(lines: readonly DriftLine[]): readonly Nested[] {
  const own = new Map(
    lines.flatMap((line) =>
      (line.change === 'added' || line.change === 'removed') && line.element ? [[line.element.id, line] as const] : [],
    ),
  );
  const above = (line: DriftLine): DriftLine => {
    const parent = own.get(line.element?.parent ?? '');
    return parent && parent !== line ? above(parent) : line;
  };
  const tops = Map.groupBy(lines, (line) => (own.has(line.element?.id ?? '') ? above(line) : line));
  return [...tops].map(([line, all]) => ({ line, under: all.filter((one) => one !== line) }));
}

function Under({ view, lines, firsts }: { view: View; lines: readonly DriftLine[]; firsts: ReadonlySet<DriftLine> }) {
  return (
    <details class="drift-under">
      <summary>{view.say.further(sayNumber(view.language, lines.length))}</summary>
      <ul class="drift-lines plain">
        {lines.map((line) => (
          <Line view={view} line={line} first={firsts.has(line)} />
        ))}
      </ul>
    </details>
  );
}

interface LineProps {
  readonly view: View;
  readonly line: DriftLine;
  /** The picture leads to the first line of each element. */
  readonly first: boolean;
  /** Nothing of it has happened yet, so there is no history to lead to. */
  readonly foreseen?: boolean;
  readonly children?: Child;
}

export function Line({ view, line, first, foreseen, children }: LineProps) {
  const { element } = line;
  return (
    <li class={line.change} id={element && first ? lineAnchor(element.id) : undefined}>
      <p class="drift-what">
        {element ? <What view={view} line={line} element={element} /> : <b>{view.say.whole}</b>}
        {foreseen ? null : (
          <a class="drift-history" href={historyOf(view, element)}>
            {view.say.history}
            <span class="sr-only">: {element ? shownTitle(element) : view.say.whole}</span>
          </a>
        )}
      </p>
      <Detail view={view} line={line} />
      {children}
    </li>
  );
}

/** A promise is its own words: where these changed they stand once, marked; and it says what it belongs to. */
function What({ view, line, element }: { view: View; line: DriftLine; element: PlanElement }) {
  const title = line.change === 'reworded' && line.fields.find(({ field }) => field === 'title');
  const above = element.kind === 'commitment' ? view.find(element.parent ?? '') : undefined;
  const under = above ? (
    <span class="drift-above quiet">
      {' '}
      {view.say.under} {shownTitle(above)}
    </span>
  ) : null;
  if (element.kind !== 'commitment' || !title) {
    return (
      <span>
        <Name view={view} element={element} />
        {under}
      </span>
    );
  }
  return (
    <span class="drift-name commitment">
      <span class="quiet">{view.say.kinds.commitment.one}</span>{' '}
      <span {...view.theirs}>
        <MarkedWords runs={title.meaning.words} />
      </span>
      {under}
    </span>
  );
}

/** On its own page, or, where it has none any more, among the entries. */
function historyOf({ strategy, stands }: View, element: PlanElement | undefined): string {
  if (!element) return urls.history(strategy);
  return stands(element.id) ? `${urls.element(strategy, element.id)}#history` : urls.historyOf(strategy, element.id);
}
