import type { Effect } from '@lofte/domain/register/import-effect';
import type { ImportColumn } from '@lofte/domain/register/import-line';
import type { PlannedLine } from '@lofte/domain/register/import-plan';
import { columnWords } from '@lofte/domain/register/import-words';
import { organisationKinds } from '@lofte/domain/things';
import { countryName } from '../element/countries.ts';
import { isLanguage, type Language } from '../language.ts';
import { sayNumber } from '../numbers.ts';
import { sayTime } from '../time.ts';
import { languageNames } from '../words.ts';
import { importWords } from './import-words.ts';
import { sayRegisterIssue } from './issues.ts';
import { sayKind } from './say.ts';
import { registerWords } from './words.ts';

/** One line of the file: what it does, or why it does nothing. */
export function LineOfFile({
  planned: { line, effects, issues },
  language,
}: {
  planned: PlannedLine;
  language: Language;
}) {
  const say = importWords[language];
  return (
    <li class="file-line">
      <span class="quiet">{say.line(sayNumber(language, line.line))}</span>
      <div>
        {issues.length > 0 || effects.length === 0 ? <p>{Object.values(line.cells).join(' · ')}</p> : null}
        {issues.map((issue) => (
          <p class="wrong">
            {issue.where ? `${columnName(language, issue.where)}: ` : ''}
            {sayRegisterIssue(language, issue)}
          </p>
        ))}
        {effects.map((effect) => (
          <WhatItDoes effect={effect} language={language} />
        ))}
        {issues.length === 0 && effects.length === 0 ? <p class="quiet">{say.already}</p> : null}
      </div>
    </li>
  );
}

function WhatItDoes({ effect, language }: { effect: Effect; language: Language }) {
  const say = importWords[language];
  const { thing, how, name, fields, like } = effect;
  const told = how === 'new' ? fields.filter(({ field }) => field !== 'name') : fields;
  return (
    <p>
      {say[how][thing]}: <span class="what">{name}</span>
      {told.map(({ field, before, after }, i) => (
        <>
          {i === 0 && how === 'new' ? ' – ' : i === 0 ? ': ' : ', '}
          {how === 'new' ? null : `${fieldName(language, thing, field)} `}
          {before ? (
            <>
              <del>{sayField(language, field, before)}</del> →{' '}
            </>
          ) : null}
          {how === 'new' ? (
            sayField(language, field, after)
          ) : (
            <ins>{sayField(language, field, after) || say.emptied}</ins>
          )}
        </>
      ))}
      {like ? <span class="quiet"> {say.like(like)}</span> : null}
    </p>
  );
}

function fieldName(language: Language, thing: Effect['thing'], field: string): string {
  if (field === 'name') return registerWords[language].name.toLowerCase();
  return columnName(language, thing === 'unit' && field === 'acronym' ? 'unitAcronym' : field).toLowerCase();
}

function columnName(language: Language, column: string): string {
  return columnWords[column as ImportColumn]?.[language] ?? column;
}

/** A value as people say it. */
function sayField(language: Language, field: string, value: string): string {
  const kind = organisationKinds.find((one) => one === value);
  if (field === 'kind' && kind) return sayKind(language, kind);
  if (field === 'country') return countryName(language, value);
  if (field === 'language' && isLanguage(value)) return languageNames[value];
  return field === 'left' ? (sayTime(language, value) ?? value) : value;
}
