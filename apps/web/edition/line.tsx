import type { EditionLine } from '@lofte/domain/edition/edition-line';
import type { Meaning } from '@lofte/domain/meaning';
import type { Period, PlanElement } from '@lofte/domain/plan-element';
import { shownTitle } from '@lofte/domain/shown-title';
import type { Child } from 'hono/jsx';
import { sayDays } from '../drift/counts.tsx';
import { meaningWords, reasonWords } from '../drift/words.ts';
import { MarkedWords } from '../marked-words.tsx';
import { Quote } from '../quote.tsx';
import { sayTime } from '../time.ts';
import type { View } from './view.ts';

/** One line with its tick: what it is about, how the plan has it and how the edition has it. */
export function Line({ view, line }: { view: View; line: EditionLine }) {
  const { say } = view;
  const id = `line-${line.id.replace(/[^\w-]/g, '_')}`;
  const noted = line.personal || view.conflicts.has(line.id);
  return (
    <li class={`edition-line edition-${line.change}`}>
      <input
        type="checkbox"
        id={id}
        name="line"
        value={line.id}
        checked={view.ticked(line)}
        aria-describedby={noted ? `${id}-note` : undefined}
      />
      <div>
        <label for={id}>
          <What view={view} line={line} />
        </label>
        <Where view={view} line={line} />
        <Above view={view} line={line} />
        {noted ? (
          <p class="edition-note" id={`${id}-note`}>
            {view.conflicts.has(line.id) ? <b>{say.meanwhile}</b> : line.change === 'restored' ? null : say.personal}
          </p>
        ) : null}
        <Detail view={view} line={line} />
      </div>
    </li>
  );
}

function What({ view, line }: { view: View; line: EditionLine }) {
  if (line.change === 'fact') return <b>{view.say.fields[line.field]}</b>;
  if (!isPromise(line)) return <Name view={view} element={line.element} />;
  return (
    <span class="drift-name commitment">
      <span class="quiet">{view.say.kinds.commitment.one}</span>{' '}
      <span {...view.theirs}>
        <MarkedWords runs={line.meaning.words} />
      </span>
    </span>
  );
}

/** A promise is its own words: where the edition rewords them they stand once, marked. */
function isPromise(
  line: EditionLine,
): line is Extract<EditionLine, { change: 'says' }> & { readonly meaning: Meaning } {
  return (
    line.change === 'says' &&
    line.field === 'title' &&
    line.element.kind === 'commitment' &&
    !line.personal &&
    line.meaning !== undefined
  );
}

/** What it stands under, where that tells more of it. */
function Above({ view, line }: { view: View; line: EditionLine }) {
  if (line.change === 'fact' || line.change === 'moved' || line.element.parent === undefined) return null;
  const above = line.change === 'added' ? view.findNew(line.element.parent) : view.find(line.element.parent);
  if (!above) return null;
  return (
    <span class="drift-above quiet">
      {view.say.under} {shownTitle(above)}
    </span>
  );
}

function Name({ view, element }: { view: View; element: PlanElement }) {
  const { kind, number } = element;
  return (
    <span class={`drift-name ${kind}`}>
      <span class="quiet">
        {view.say.kinds[kind].one} {kind === 'footnote' ? null : number}
      </span>{' '}
      <span {...view.theirs}>{shownTitle(element)}</span>
    </span>
  );
}

/** Where the new edition says it. */
function Where({ view, line }: { view: View; line: EditionLine }) {
  const next = sayingOf(view, line);
  if (!next?.source) return null;
  const { document, span } = next.source;
  return (
    <span class="edition-place">
      <Quote document={document} span={span} language={view.language} paged={(view.paper.pages ?? 1) > 1} />
    </span>
  );
}

/** The element of the edition that a line comes from. */
function sayingOf({ edition }: View, line: EditionLine): PlanElement | undefined {
  if (line.change === 'fact' || line.change === 'dropped') return undefined;
  const { id } = line.element;
  return edition.elements.find((one) =>
    line.change === 'added' ? one.id === id : edition.matched.get(one.id)?.id === id,
  );
}

function Detail({ view, line }: { view: View; line: EditionLine }) {
  const { say } = view;
  switch (line.change) {
    case 'added':
      return (
        <>
          {line.element.text ? (
            <div class="drift-said">
              <div {...view.theirs}>{line.element.text}</div>
            </div>
          ) : null}
          <Beside view={view} name={say.partOf} id={line.partOf} />
        </>
      );
    case 'dropped':
      return <Beside view={view} name={say.into} id={line.into} />;
    case 'restored':
      return (
        <>
          <Said name={say.before}>
            <Whole view={view} element={line.element} />
          </Said>
          <Said name={say.inEdition}>
            <Whole view={view} element={line.said} />
          </Said>
        </>
      );
    case 'moved':
      return (
        <>
          <Said name={say.from}>{placeOf(view, line.before)}</Said>
          <Said name={say.to}>{placeOf(view, line.after, line.afterNew)}</Said>
        </>
      );
    default:
      return <Otherwise view={view} line={line} />;
  }
}

/** Less alike than this, a person should look whether it is the same thing. */
const sure = 0.6;

function Otherwise({ view, line }: { view: View; line: Extract<EditionLine, { change: 'says' | 'fact' }> }) {
  const { say, language } = view;
  const { meaning } = line;
  const percent = (share: number) =>
    new Intl.NumberFormat(language, { style: 'percent' }).format(Math.floor(share * 100) / 100);
  const worded = meaning && isWording(line.field);
  return (
    <>
      {line.change === 'says' && line.confidence < sure ? (
        <p class="edition-note">{say.unsure(percent(line.confidence))}</p>
      ) : null}
      {worded ? <Judged view={view} meaning={meaning} percent={percent} /> : null}
      {line.personal || !worded ? (
        <>
          <Said name={say.inPlan}>
            {worded ? <OneSide view={view} meaning={meaning} without="added" /> : shown(view, line.field, line.before)}
          </Said>
          <Said name={say.inEdition}>
            {worded ? <OneSide view={view} meaning={meaning} without="removed" /> : shown(view, line.field, line.after)}
            {line.days === undefined ? null : <span class="drift-more"> {sayDays(language, line.days, say.days)}</span>}
          </Said>
        </>
      ) : isPromise(line) ? null : (
        <Said name={line.change === 'fact' ? say.inEdition : say.fields[line.field]}>
          <div {...view.theirs}>
            <MarkedWords runs={meaning.words} />
          </div>
        </Said>
      )}
    </>
  );
}

/** Fields whose words can promise more or less; names and numbers are one or the other. */
function isWording(field: string): boolean {
  return ['title', 'text', 'vision', 'purpose'].includes(field);
}

/** One of the two texts, with what only it says marked. */
function OneSide({ view, meaning, without }: { view: View; meaning: Meaning; without: 'added' | 'removed' }) {
  const runs = meaning.words.filter(({ kind }) => kind !== without);
  return (
    <div {...view.theirs}>
      <MarkedWords runs={runs} />
    </div>
  );
}

function Judged({ view, meaning, percent }: { view: View; meaning: Meaning; percent: (share: number) => string }) {
  const { say, language } = view;
  if (meaning.kind === 'same' || meaning.kind === 'correction') return null;
  const why = meaning.reasons.map((reason) => reasonWords[language][reason]).join(', ');
  return (
    <p class={`drift-judged ${meaning.kind}`}>
      <b>{meaningWords[language][meaning.kind]}</b>
      {why === '' ? null : `: ${why}`} <span class="quiet">· {say.kept(percent(meaning.share))}</span>
    </p>
  );
}

function Said({ name, children }: { name: string; children: Child }) {
  return (
    <div class="drift-said">
      <span class="quiet">{name}</span> <div>{children}</div>
    </div>
  );
}

function Beside({ view, name, id }: { view: View; name: string; id: string | undefined }) {
  const element = id === undefined ? undefined : view.find(id);
  if (!element) return null;
  return (
    <Said name={name}>
      <Name view={view} element={element} />
    </Said>
  );
}

/** All that a paper says of it. */
function Whole({ view, element }: { view: View; element: PlanElement }) {
  const more = [element.text, element.owner?.name, element.period && shown(view, 'period', element.period)];
  return (
    <>
      <Name view={view} element={element} />
      {more.map((words) => (words ? <div {...view.theirs}>{words}</div> : null))}
    </>
  );
}

function placeOf(view: View, id: string | undefined, draft?: string): Child {
  const element = draft !== undefined ? view.findNew(draft) : id === undefined ? undefined : view.find(id);
  return element ? <Name view={view} element={element} /> : view.say.top;
}

/** A value of a field in words: a text as it is, a period by its dates or the paper's words, a kind by its name. */
function shown({ say, language }: View, field: string, value: unknown): string {
  if (value === undefined || value === null || value === '') return field === 'period' ? say.noDate : say.nothing;
  if (field === 'kind') return say.kinds[value as keyof typeof say.kinds].one;
  if (typeof value === 'string') return value;
  const { from, to, words } = value as Omit<Period, 'from' | 'to'> & { from?: unknown; to?: unknown };
  const day = (date: unknown) =>
    date === undefined || date === null ? '' : (sayTime(language, String(date)) ?? String(date));
  const dates = [day(from), day(to)].filter((date) => date !== '').join('–');
  return dates || words || say.noDate;
}
