import type { Issue } from '@lofte/domain/issue';
import { registerLimits } from '@lofte/domain/register/limits';
import type { PersonFields } from '@lofte/domain/register/person-from';
import type { Organisation } from '@lofte/domain/things';
import { type Language, languages } from '../language.ts';
import { languageNames } from '../words.ts';
import { Choice, Line } from './fields.tsx';
import { said } from './form.ts';
import { registerWords } from './words.ts';

/** Everything that is said of a person, to be written in one form. */
export function PersonFieldset({
  fields,
  organisations,
  issues = [],
  language,
}: {
  fields: PersonFields;
  organisations: readonly Organisation[];
  issues?: readonly Issue[] | undefined;
  language: Language;
}) {
  const say = registerWords[language];
  const common = { language, issues: issues.map(atPlace) };
  const { name, mail, title, organisation = '', unit = '', left } = fields;
  return (
    <>
      <Line {...common} name="name" label={say.name} value={name} limit={registerLimits.name} />
      <Line {...common} name="title" label={say.jobTitle} value={title} limit={registerLimits.title} />
      <Choice
        {...{ ...common, name: 'place', label: say.picker.organisation, value: placeValue(organisation, unit) }}
        options={places(organisations, language)}
      />
      <Line {...common} name="mail" label={say.mail} value={mail} limit={registerLimits.mail} />
      <Choice
        {...{ ...common, name: 'language', label: say.language, value: fields.language }}
        options={languages.map((one) => [one, languageNames[one]] as const)}
      />
      <Line {...common} name="left" type="date" label={say.leftOn} hint={say.leftHint} value={left} />
    </>
  );
}

/** Every organisation and, under it, its units, in one choice: so a unit is always one of its organisation's. */
function places(organisations: readonly Organisation[], language: Language): readonly (readonly [string, string])[] {
  return [
    ['', registerWords[language].noOrganisation],
    ...organisations.flatMap(({ id, name, units }) => [
      [placeValue(id, ''), name] as const,
      ...units.map((unit) => [placeValue(id, unit.id), `${name} – ${unit.name}`] as const),
    ]),
  ];
}

function placeValue(organisation: string, unit: string): string {
  return unit === '' ? organisation : `${organisation}/${unit}`;
}

function atPlace(issue: Issue): Issue {
  return issue.where === 'organisation' || issue.where === 'unit' ? { ...issue, where: 'place' } : issue;
}

/** What the form says. */
export function personFields(form: URLSearchParams): PersonFields {
  const [organisation = '', unit = ''] = said(form, 'place').split('/');
  return {
    name: said(form, 'name'),
    mail: said(form, 'mail'),
    language: said(form, 'language'),
    organisation,
    unit,
    title: said(form, 'title'),
    left: said(form, 'left'),
  };
}
