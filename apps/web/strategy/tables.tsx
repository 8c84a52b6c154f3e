import type { Mention, MentionOf } from '@lofte/domain/draft';
import type { PlanElement } from '@lofte/domain/plan-element';
import { withoutMarker } from '@lofte/domain/shown-title';
import type { Span } from '@lofte/domain/span';
import { sayMeasure, sayMoney } from '../numbers.ts';
import { Quote } from '../quote.tsx';
import { anchor } from './anchor.ts';
import { inContext } from './context.ts';
import type { Moment } from './dates.ts';
import type { View } from './view.ts';

/** Key figures: value, unit, year, the paper's words, and the footnote that gives the source. */
export function Figures({ view, figures }: { view: View; figures: readonly MentionOf<'figure'>[] }) {
  const { say, language } = view;
  return (
    <table class="facts-table figures">
      <Columns names={[say.value, say.year, say.inWords, say.where]} />
      <tbody>
        {figures.map((figure) => (
          <tr>
            <th scope="row">{sayMeasure(language, figure.value, figure.unit)}</th>
            <td data-name={say.year}>{figure.year}</td>
            <td>
              <Words view={view} span={figure.span} />
              <Note view={view} marker={figure.footnote} />
            </td>
            <td>
              <Quote {...view.quote(figure.span)} />
            </td>
          </tr>
        ))}
      </tbody>
    </table>
  );
}

export function Sums({ view, sums }: { view: View; sums: readonly MentionOf<'money'>[] }) {
  const { say, language } = view;
  return (
    <table class="facts-table">
      <Columns names={[say.amount, say.inWords, say.standsIn, say.where]} />
      <tbody>
        {sums.map((sum) => (
          <tr>
            <th scope="row">{sayMoney(language, sum.amount, sum.currency)}</th>
            <td>
              <Words view={view} span={sum.span} />
            </td>
            <td>
              <Under view={view} element={sum.in} />
            </td>
            <td>
              <Quote {...view.quote(sum.span)} />
            </td>
          </tr>
        ))}
      </tbody>
    </table>
  );
}

export function Moments({ view, moments }: { view: View; moments: readonly Moment[] }) {
  const { say } = view;
  return (
    <table class="facts-table">
      <Columns names={[say.when, say.inWords, say.standsIn, say.where]} />
      <tbody>
        {moments.map((moment) => (
          <tr id={moment.id}>
            <th scope="row">{moment.says}</th>
            <td>
              <InPaper view={view} moment={moment} />
            </td>
            <td>
              <Under view={view} element={moment.in} />
            </td>
            <td>{moment.span ? <Quote {...view.quote(moment.span, moment.document)} /> : null}</td>
          </tr>
        ))}
      </tbody>
    </table>
  );
}

function Columns({ names }: { names: readonly string[] }) {
  return (
    <thead>
      <tr>
        {names.map((name) => (
          <th scope="col">{name}</th>
        ))}
      </tr>
    </thead>
  );
}

function Words({ view, span }: { view: View; span: Span }) {
  const { before, words, after } = inContext(view.source, span);
  return (
    <span {...view.theirs}>
      {before}
      <b>{words}</b>
      {after}
    </span>
  );
}

/** A moment in the paper's words, where the newest edition says it. */
function InPaper({ view, moment: { span, document = view.source.id } }: { view: View; moment: Moment }) {
  return span && document === view.source.id ? <Words view={view} span={span} /> : null;
}

/** The footnote a figure points to. */
function Note({ view, marker }: { view: View; marker: string | undefined }) {
  const note = marker && view.plan.elements.find((one) => one.kind === 'footnote' && one.number === marker);
  if (!note) return null;
  return (
    <span class="note">
      {view.say.sourceNote}: <a href={`#${anchor(note.id)}`}>{withoutMarker(note.text ?? note.title, note.number)}</a>
    </span>
  );
}

/** The element that something stands under, as a link to it. */
function Under({ view, element }: { view: View; element: Mention['in'] }) {
  const found = nearest(view, element);
  if (!found) return null;
  const note = found.kind === 'footnote' && found.number ? `${view.say.footnote} ${found.number}` : found.title;
  return <a href={`#${anchor(found.id)}`}>{note}</a>;
}

/** A commitment's title is its whole sentence, which stands there already: its initiative says more. */
function nearest(view: View, id: string | undefined): PlanElement | undefined {
  const found = id ? view.byId.get(id) : undefined;
  return found?.kind === 'commitment' && found.parent ? view.byId.get(found.parent) : found;
}
