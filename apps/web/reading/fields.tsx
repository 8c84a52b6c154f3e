import type { Span } from '@lofte/domain/span';
import type { Child } from 'hono/jsx';
import { sayPeriod } from '../time.ts';
import { urls } from '../urls.ts';
import { PlaceMark } from './place.tsx';
import type { Shown } from './shown.ts';

/** A title longer than this is shown by its first lines. */
const longTitle = 140;

type Words = 'title' | 'organisation' | 'vision' | 'purpose';

/** What the paper says of itself as a whole: each fact with its quote mark and a way to correct it. */
export function Fields({ shown }: { shown: Shown }) {
  const { draft, say } = shown;
  const { strategy } = draft;
  return (
    <section class="whole" aria-label={say.title}>
      <h2 class={`theirs${strategy.title.length > longTitle ? ' long' : ''}`} lang={draft.document.language}>
        {strategy.title || say.notFound}
      </h2>
      <Known shown={shown} field="title" quiet />
      <dl>
        <Fact label={say.organisation}>
          <Known shown={shown} field="organisation" />
        </Fact>
        <Fact label={say.period}>
          <Period shown={shown} />
        </Fact>
        <Fact label={say.vision} wide>
          <Known shown={shown} field="vision" />
        </Fact>
        <Fact label={say.purpose} wide>
          <Known shown={shown} field="purpose" />
        </Fact>
      </dl>
    </section>
  );
}

function Fact({ label, wide, children }: { label: string; wide?: boolean; children: Child }) {
  return (
    <div class={wide ? 'fact wide' : 'fact'}>
      <dt>{label}</dt>
      <dd>{children}</dd>
    </div>
  );
}

/** `quiet`: the words stand in the heading already. */
function Known({ shown, field, quiet }: { shown: Shown; field: Words; quiet?: boolean }) {
  const { draft, say } = shown;
  const value = draft.strategy[field];
  const name = `whole-${field}`;
  const long = field === 'vision' || field === 'purpose';
  return (
    <>
      {quiet ? null : value ? (
        <span class={`theirs${long ? ' long' : ''}`} lang={draft.document.language}>
          {value}
        </span>
      ) : (
        <span class="quiet">{say.notFound}</span>
      )}{' '}
      <Proof shown={shown} span={draft.strategy.places[field]} />
      <Correct shown={shown} field={field}>
        <FieldForm shown={shown} field={field}>
          {long ? (
            <textarea class="form-input theirs" id={name} name="value" rows={4}>
              {value ?? ''}
            </textarea>
          ) : (
            <input class="form-input theirs" id={name} name="value" value={value ?? ''} />
          )}
        </FieldForm>
      </Correct>
    </>
  );
}

function Period({ shown }: { shown: Shown }) {
  const { draft, say } = shown;
  const { from, to } = draft.strategy.period;
  return (
    <>
      {sayPeriod({ from, to }) === '' ? (
        <span class="quiet">{say.notFound}</span>
      ) : (
        <span>{sayPeriod({ from, to })}</span>
      )}{' '}
      <Proof shown={shown} span={draft.strategy.places.period} />
      <Correct shown={shown} field="period">
        <FieldForm shown={shown} field="period">
          <div class="years">
            <Year shown={shown} field="from" value={from} />
            <Year shown={shown} field="to" value={to} />
          </div>
        </FieldForm>
      </Correct>
    </>
  );
}

function Year({ shown, field, value }: { shown: Shown; field: 'from' | 'to'; value: number | null }) {
  return (
    <div>
      <label class="form-label" for={`whole-${field}`}>
        {shown.say[field]}
      </label>
      <input
        class="form-input year"
        id={`whole-${field}`}
        name={field}
        inputmode="numeric"
        maxlength={4}
        value={value ?? ''}
      />
    </div>
  );
}

function Proof({ shown, span }: { shown: Shown; span: Span | undefined }) {
  return span ? <PlaceMark shown={shown} span={span} /> : null;
}

function Correct({ shown, field, children }: { shown: Shown; field: Words | 'period'; children: Child }) {
  if (!shown.editable) return null;
  return (
    <details class="correct" data-action={`whole-${field}`}>
      <summary aria-label={`${shown.say.edit}: ${shown.say[field]}`}>{shown.say.edit}</summary>
      {children}
    </details>
  );
}

function FieldForm({ shown, field, children }: { shown: Shown; field: Words | 'period'; children: Child }) {
  return (
    <form method="post" action={urls.edit(shown.paper.id)} data-edit>
      <input type="hidden" name="do" value="strategy" />
      <input type="hidden" name="basedOn" value={shown.version} />
      <input type="hidden" name="field" value={field} />
      {field === 'period' ? null : (
        <label class="form-label" for={`whole-${field}`}>
          {shown.say[field]}
        </label>
      )}
      {children}
      <button type="submit" class="button button-secondary">
        {shown.say.save}
      </button>
    </form>
  );
}
