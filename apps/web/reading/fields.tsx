import type { Span } from '@lofte/domain/span';
import type { Child } from 'hono/jsx';
import { sayPeriod } from '../time.ts';
import { urls } from '../urls.ts';
import { PlaceMark } from './place.tsx';
import type { Shown } from './shown.ts';

type Words = 'title' | 'organisation' | 'vision' | 'purpose';

/** What the paper says of itself as a whole: each fact with its quote mark and a way to correct it. */
export function Fields({ shown }: { shown: Shown }) {
  const { draft, say } = shown;
  const { strategy } = draft;
  return (
    <section class="whole" aria-label={say.title}>
      <h2 class="theirs" lang={draft.document.language}>
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
        <Fact label={say.vision}>
          <Known shown={shown} field="vision" />
        </Fact>
        <Fact label={say.purpose}>
          <Known shown={shown} field="purpose" />
        </Fact>
      </dl>
    </section>
  );
}

function Fact({ label, children }: { label: string; children: Child }) {
  return (
    <div class="fact">
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
      <Correct shown={shown} label={say[field]}>
        <label class="form-label" for={name}>
          {say[field]}
        </label>
        {long ? (
          <textarea class="form-input theirs" id={name} name="value" rows={4}>
            {value ?? ''}
          </textarea>
        ) : (
          <input class="form-input theirs" id={name} name="value" value={value ?? ''} />
        )}
        <input type="hidden" name="field" value={field} />
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
      <Year shown={shown} field="from" value={from} />
      <Year shown={shown} field="to" value={to} />
    </>
  );
}

function Year({ shown, field, value }: { shown: Shown; field: 'from' | 'to'; value: number | null }) {
  const label = shown.say[field];
  return (
    <Correct shown={shown} label={label}>
      <label class="form-label" for={`whole-${field}`}>
        {label}
      </label>
      <input
        class="form-input year"
        id={`whole-${field}`}
        name="value"
        inputmode="numeric"
        maxlength={4}
        value={value ?? ''}
      />
      <input type="hidden" name="field" value={field} />
    </Correct>
  );
}

function Proof({ shown, span }: { shown: Shown; span: Span | undefined }) {
  return span ? <PlaceMark shown={shown} span={span} /> : null;
}

function Correct({ shown, label, children }: { shown: Shown; label: string; children: Child }) {
  const { say, paper, version, editable } = shown;
  if (!editable) return null;
  return (
    <details class="correct">
      <summary aria-label={`${say.edit}: ${label}`}>
        {label === say.from || label === say.to ? label : say.edit}
      </summary>
      <form method="post" action={urls.edit(paper.id)} data-edit>
        <input type="hidden" name="do" value="strategy" />
        <input type="hidden" name="basedOn" value={version} />
        {children}
        <button type="submit" class="button button-secondary">
          {say.save}
        </button>
      </form>
    </details>
  );
}
