import { foldedName } from '@lofte/domain/folded-name';

/** The columns of the three sheets. */
export const answerColumns = [
  'id',
  'strategy',
  'receiver',
  'title',
  'promise',
  'before',
  'asBefore',
  'state',
  'text',
  'help',
  'link',
  'linkDate',
] as const;
export const milestoneColumns = ['id', 'title', 'milestone', 'due', 'done'] as const;
export const valueColumns = ['id', 'title', 'indicator', 'unit', 'period', 'target', 'actual'] as const;
export type Column = (typeof answerColumns)[number] | (typeof milestoneColumns)[number] | (typeof valueColumns)[number];

type Words = { readonly da: string; readonly en: string };

/** The heading of each column. */
export const columnWords: Readonly<Record<Column, Words>> = {
  id: { da: 'Id (lad stå)', en: 'Id (leave as is)' },
  strategy: { da: 'Strategi', en: 'Strategy' },
  receiver: { da: 'Hvem svarer', en: 'Who answers' },
  title: { da: 'Hvad det handler om', en: 'What it is about' },
  promise: { da: 'Løftet i papiret', en: 'The promise in the paper' },
  before: { da: 'Sidste svar', en: 'Last answer' },
  asBefore: { da: 'Stadig som sidst?', en: 'Still as last time?' },
  state: { da: 'Hvordan går det?', en: 'How does it go?' },
  text: { da: 'Med jeres ord', en: 'In your words' },
  help: { da: 'Brug for hjælp', en: 'Help needed' },
  link: { da: 'Link til dokumentation', en: 'Link to evidence' },
  linkDate: { da: 'Dokumentationen er fra', en: 'The evidence is from' },
  milestone: { da: 'Milepæl', en: 'Milestone' },
  due: { da: 'Skal nås', en: 'Due' },
  done: { da: 'Nået den', en: 'Reached on' },
  indicator: { da: 'Indikator', en: 'Indicator' },
  unit: { da: 'Enhed', en: 'Unit' },
  period: { da: 'Periode', en: 'Period' },
  target: { da: 'Ønsket tal', en: 'Target' },
  actual: { da: 'Opnået tal', en: 'Actual number' },
};

const byWord: ReadonlyMap<string, Column> = new Map(
  (Object.keys(columnWords) as Column[]).flatMap((column) =>
    Object.values(columnWords[column]).map((word) => [tight(word), column]),
  ),
);

/** The column that a heading names, in either language. */
export function columnOf(heading: string): Column | undefined {
  return byWord.get(tight(heading));
}

function tight(word: string): string {
  return foldedName(word).replaceAll(' ', '');
}
