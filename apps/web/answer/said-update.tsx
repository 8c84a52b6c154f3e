import { standingOf } from '@lofte/domain/follow-up/standing';
import type { Update } from '@lofte/domain/follow-up/update';
import type { Child } from 'hono/jsx';
import { EvidenceList } from '../evidence/list.tsx';
import { StateMark } from '../follow-up/state-mark.tsx';
import { sayMeasure } from '../numbers.ts';
import { sayTime } from '../time.ts';
import { urls } from '../urls.ts';
import type { ItemView } from './item-view.ts';

interface SaidProps {
  readonly view: ItemView;
  readonly update: Update;
  /** When it was said. */
  readonly label: string;
  /** Whether to say by whom. */
  readonly by?: boolean;
}

/** What somebody said of a thing: its state, its words and what shows it. */
export function SaidUpdate({ view, update, label, by }: SaidProps) {
  const { say, language, page, token, mayOpen } = view;
  const { state, text, help, evidence = [] } = update;
  const name = page.people.get(update.by);
  return (
    <div class="said-last">
      <p class="small quiet">
        {label}
        {by && name ? ` ${say.beforeBy(name)}` : null}
        {update.asBefore ? ` · ${say.wasAsBefore}` : null}
      </p>
      <p>
        <StateMark state={state} hollow={standingOf({ update }, view.today).hollow} language={language} />
      </p>
      {text === '' ? null : <p class="their-words">{text}</p>}
      {help ? (
        <p>
          <b>{say.helpNeeded}:</b> {help}
        </p>
      ) : null}
      <Reached view={view} update={update} />
      <EvidenceList
        {...{ evidence, language }}
        href={(sha256) => urls.ownEvidence(token, sha256)}
        mayOpen={mayOpen(view.item.strategy.id)}
      />
    </div>
  );
}

/** What it said of milestones and numbers. */
function Reached({ view, update }: { view: ItemView; update: Update }): Child {
  const { say, language, item } = view;
  const { milestones = [], values = [] } = update;
  const lines = [
    ...milestones.map(({ id, done }) => {
      const title = item.element.milestones?.find((one) => one.id === id)?.title ?? '';
      return `${title}: ${done === null ? say.notReached : say.reachedOn(sayTime(language, done) ?? done)}`;
    }),
    ...values.map(({ indicator, period, value }) => {
      const { title = '', unit = '' } = item.element.indicators?.find(({ id }) => id === indicator) ?? {};
      return `${title}, ${sayTime(language, period) ?? period}: ${sayMeasure(language, value, unit)}`;
    }),
  ];
  if (lines.length === 0) return null;
  return (
    <ul class="plain small">
      {lines.map((line) => (
        <li>{line}</li>
      ))}
    </ul>
  );
}
