import type { ImportLine } from '@lofte/domain/register/import-line';
import { kindWords } from '@lofte/domain/register/import-words';
import { registerTable } from '@lofte/formats/register-csv';
import type { Language } from '../language.ts';

const columns = ['organisation', 'acronym', 'kind', 'country', 'unit', 'name', 'mail', 'language', 'title'] as const;

/** The headings, with three lines that show how they are meant. */
export function templateRows(language: Language): readonly (readonly string[])[] {
  const [organisation, unit, country] =
    language === 'da'
      ? ['Kystministeriet', 'Havnekontoret', 'Danmark']
      : ['Ministry of the Coast', 'Harbours', 'Denmark'];
  const spoken = language === 'da' ? 'dansk' : 'Danish';
  const common = { organisation: organisation ?? '', unit: unit ?? '' };
  const rows: ImportLine['cells'][] = [
    { organisation: common.organisation, acronym: 'KM', kind: kindWords.ministry[language], country: country ?? '' },
    {
      ...common,
      name: 'Anna Eksempel',
      mail: 'anna@example.org',
      language: spoken,
      title: language === 'da' ? 'Kontorchef' : 'Head of unit',
    },
    { ...common, name: 'Bo Eksempel', mail: 'bo@example.org', language: spoken },
  ];
  return registerTable(
    rows.map((cells, i) => ({ line: i + 2, cells })),
    language,
    columns,
  );
}
