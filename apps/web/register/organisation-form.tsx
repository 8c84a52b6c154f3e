import { countryCodes } from '@lofte/domain/edit-plan/country-codes';
import type { Issue } from '@lofte/domain/issue';
import { registerLimits } from '@lofte/domain/register/limits';
import type { OrganisationFields } from '@lofte/domain/register/organisation-from';
import { organisationKinds } from '@lofte/domain/things';
import { readNumber, writeNumber } from '@lofte/domain/written/read-number';
import { countryName } from '../element/countries.ts';
import type { Language } from '../language.ts';
import { locale } from '../time.ts';
import { Choice, FieldWrong, Line, Lines } from './fields.tsx';
import { said } from './form.ts';
import { sayKind } from './say.ts';
import { registerWords } from './words.ts';

/** Rows for years under those that are there. */
const roomForYears = 3;
/** Rows for new units under those that are there. */
const roomForUnits = 3;

/** Everything that is said of an organisation, to be written in one form. */
export function OrganisationFieldset({
  fields,
  issues = [],
  language,
  typed,
}: {
  fields: OrganisationFields;
  issues?: readonly Issue[] | undefined;
  language: Language;
  /** The form that came back, with numbers as they were written. */
  typed?: URLSearchParams | undefined;
}) {
  const say = registerWords[language];
  const common = { language, issues };
  const { name, acronym, kind, country, otherNames = [], units = [] } = fields;
  return (
    <>
      <Line {...common} name="name" label={say.name} value={name} limit={registerLimits.name} />
      <Line {...common} name="acronym" label={say.acronym} value={acronym} limit={registerLimits.acronym} />
      <Choice
        {...{ ...common, name: 'kind', label: say.kind, value: kind }}
        options={organisationKinds.map((one) => [one, sayKind(language, one)] as const)}
      />
      <Choice {...{ ...common, name: 'country', label: say.country, value: country }} options={countries(language)} />
      <Lines
        {...{ ...common, name: 'otherNames', label: say.otherNames, hint: say.otherNamesHint }}
        value={otherNames.join('\n')}
      />
      <Units {...{ units, issues, language }} />
      <Capacity {...{ capacity: fields.capacity, typed, issues, language }} />
    </>
  );
}

function Units({
  units,
  issues,
  language,
}: {
  units: NonNullable<OrganisationFields['units']>;
  issues: readonly Issue[];
  language: Language;
}) {
  const say = registerWords[language];
  const rows = [...units, ...Array.from({ length: roomForUnits }, () => ({ id: '', name: '', acronym: '' }))];
  return (
    <fieldset class="form-group unit-rows">
      <legend class="form-label">{say.units}</legend>
      <span class="form-hint">
        {say.unitsHint} {say.moreUnits}
      </span>
      <FieldWrong name="units" issues={issues} language={language} />
      {rows.map(({ id = '', name, acronym = '' }, i) => (
        <div class="unit-row">
          <input type="hidden" name="unit-id" value={id} />
          <input
            {...{ class: 'form-input', name: 'unit-name', value: name, maxlength: registerLimits.name }}
            aria-label={`${say.unit} ${i + 1}`}
            autocomplete="off"
          />
          <input
            {...{ class: 'form-input', name: 'unit-acronym', value: acronym, maxlength: registerLimits.acronym }}
            aria-label={`${say.unitAcronym} ${i + 1}`}
            placeholder={say.acronym}
            autocomplete="off"
          />
        </div>
      ))}
    </fieldset>
  );
}

function Capacity({
  capacity = [],
  typed,
  issues,
  language,
}: {
  capacity: OrganisationFields['capacity'];
  typed: URLSearchParams | undefined;
  issues: readonly Issue[];
  language: Language;
}) {
  const say = registerWords[language];
  const years = typed?.getAll('capacity-year') ?? capacity.map(({ year }) => String(year));
  const amounts =
    typed?.getAll('capacity-amount') ?? capacity.map(({ personYears }) => writeNumber(language, personYears));
  const rows = [...years, ...Array.from({ length: typed ? 0 : roomForYears }, () => '')];
  return (
    <fieldset class="form-group unit-rows">
      <legend class="form-label">{say.capacity}</legend>
      <span class="form-hint">{say.capacityHint}</span>
      <FieldWrong name="capacity" issues={issues} language={language} />
      {rows.map((year, i) => (
        <div class="capacity-row">
          <input
            {...{ class: 'form-input', name: 'capacity-year', value: year, maxlength: 20, inputmode: 'numeric' }}
            aria-label={`${say.capacityYear} ${i + 1}`}
            placeholder={say.capacityYear}
            autocomplete="off"
          />
          <input
            {...{ class: 'form-input', name: 'capacity-amount', value: amounts[i] ?? '', maxlength: 20 }}
            inputmode="decimal"
            aria-label={`${say.capacityYears} ${i + 1}`}
            placeholder={say.capacityYears}
            autocomplete="off"
          />
        </div>
      ))}
    </fieldset>
  );
}

function countries(language: Language): readonly (readonly [string, string])[] {
  const { compare } = new Intl.Collator(locale(language));
  const named = countryCodes.map((code) => [code, countryName(language, code)] as const);
  return [['', registerWords[language].noCountry], ...named.toSorted((a, b) => compare(a[1], b[1]))];
}

/** What the form says. */
export function organisationFields(form: URLSearchParams, language: Language): OrganisationFields {
  const amounts = form.getAll('capacity-amount');
  const [ids, names, acronyms] = ['unit-id', 'unit-name', 'unit-acronym'].map((name) => form.getAll(name));
  return {
    name: said(form, 'name'),
    otherNames: said(form, 'otherNames').split('\n'),
    acronym: said(form, 'acronym'),
    kind: said(form, 'kind'),
    country: said(form, 'country'),
    units: (names ?? []).map((name, i) => ({ id: ids?.[i] ?? '', name, acronym: acronyms?.[i] ?? '' })),
    capacity: form.getAll('capacity-year').flatMap((year, i) => {
      const given = year.trim();
      const personYears = readNumber(language, amounts[i] ?? '');
      return given === '' ? [] : [{ year: /^\d{4}$/.test(given) ? Number(given) : Number.NaN, personYears }];
    }),
  };
}
