import { sayWhen } from '../time.ts';
import { countryName } from './countries.ts';
import { Field, FieldForm, isTheirs } from './field.tsx';
import { NameFields, TextField } from './inputs.tsx';
import { NamedCountries } from './named-countries.tsx';
import { type ElementView, filled } from './view.ts';

export function Countries({ view }: { view: ElementView }) {
  const { element, say, language } = view;
  const names = (element.countries ?? []).map((code) => countryName(language, code));
  const { all } = filled(view, 'countries');
  const form = (
    <>
      <NamedCountries view={view} />
      <FieldForm view={view} field="countries">
        <NameFields
          {...{ id: 'countries', name: 'country', label: say.fields.countries ?? '', hint: say.countryHint }}
          {...{ values: all('country', names), list: 'countries', more: say.oneMore }}
        />
      </FieldForm>
    </>
  );
  return (
    <Field view={view} field="countries" form={form}>
      {new Intl.ListFormat(language, { type: 'conjunction' }).format(names)}
    </Field>
  );
}

export function Period({ view }: { view: ElementView }) {
  const { element, say, language } = view;
  const { period, source } = element;
  const { one } = filled(view, 'period');
  const when = period ? sayWhen(language, period) : '';
  const words = period?.words && period.words !== when ? period.words : undefined;
  const theirs = isTheirs(view, 'period') ? view.strategy.theirs : {};
  const form = (
    <FieldForm view={view} field="period">
      <div class="pair">
        <TextField id="from" name="from" label={say.from} value={one('from', period?.from)} short />
        <TextField id="to" name="to" label={say.to} value={one('to', period?.to)} short />
      </div>
      <p class="form-hint">{say.dateHint}</p>
      <TextField
        id="words"
        name="words"
        label={say.ownWords}
        hint={say.ownWordsHint}
        value={one('words', period?.words)}
      />
    </FieldForm>
  );
  return (
    <Field view={view} field="period" span={source?.period} form={form}>
      {when === words ? null : between(view, when)}
      {words ? (
        <>
          {when && when !== words ? ' · ' : null}
          <span {...theirs}>{words}</span>
        </>
      ) : null}
    </Field>
  );
}

/** With one end only, the word for which end it is. */
function between({ element, say }: ElementView, when: string): string {
  const { from, to } = element.period ?? {};
  if (from !== undefined && to === undefined) return say.since(when);
  return from === undefined && to !== undefined ? say.until(when) : when;
}

export function Tags({ view }: { view: ElementView }) {
  const { element, say } = view;
  const { one } = filled(view, 'tags');
  const form = (
    <FieldForm view={view} field="tags">
      <TextField
        {...{ id: 'tags', name: 'tags', label: say.fields.tags ?? '', hint: say.tagsHint }}
        value={one('tags', element.tags?.join(', '))}
      />
    </FieldForm>
  );
  return (
    <Field view={view} field="tags" form={form}>
      {(element.tags ?? []).map((tag) => (
        <span class="tag">{tag} </span>
      ))}
    </Field>
  );
}
