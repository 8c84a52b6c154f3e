import type { Effort } from '@lofte/domain/plan-element';
import { writeNumber } from '@lofte/domain/written/read-number';
import { count } from '../numbers.ts';
import { Field, FieldForm } from './field.tsx';
import { TextField } from './inputs.tsx';
import { type ElementView, filled } from './view.ts';

/** The work that it takes, by year; the owner's where nobody else is named. */
export function Efforts({ view }: { view: ElementView }) {
  const { element, say, language } = view;
  return (
    <Field view={view} field="effort" form={<EffortForm view={view} />}>
      <ul class="items plain">
        {(element.effort ?? []).map((one) => {
          const who = nameOf(view, one);
          return (
            <li class="item">
              <div class="value">
                {one.year}: {count(language, one.personYears, say.personYear)}
                {who === undefined ? null : <span class="small quiet"> · {who}</span>}
              </div>
              <EffortForm view={view} effort={one} />
            </li>
          );
        })}
      </ul>
    </Field>
  );
}

function nameOf({ register, may }: ElementView, { organisation }: Effort): string | undefined {
  return organisation === undefined || !may.seeNames
    ? undefined
    : register.organisations.find(({ id }) => id === organisation)?.name;
}

function EffortForm({ view, effort }: { view: ElementView; effort?: Effort }) {
  const { say, language } = view;
  const item = effort?.id ?? '';
  const { one } = filled(view, 'effort', item);
  const id = `effort-${item}`;
  return (
    <FieldForm
      {...{ view, field: 'effort', item, removable: effort !== undefined }}
      {...(effort ? { label: `${say.fields.effort} ${effort.year}` } : { verb: say.addEffort })}
    >
      <div class="pair">
        <TextField
          {...{ id, name: 'year', label: say.year, short: true }}
          value={one('year', effort && String(effort.year))}
        />
        <TextField
          {...{ id: `${id}-amount`, name: 'personYears', label: say.personYears, short: true, numeric: true }}
          value={one('personYears', writeNumber(language, effort?.personYears))}
        />
      </div>
      <TextField
        {...{ id: `${id}-who`, name: 'organisation', label: say.whoWorks, hint: say.whoWorksHint }}
        list="register-parties"
        value={one('organisation', effort && nameOf(view, effort))}
      />
    </FieldForm>
  );
}
