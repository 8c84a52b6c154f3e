import type { FactField, PaperField } from '@lofte/domain/edition/edition-line';
import type { Issue } from '@lofte/domain/issue';
import type { Language } from '../language.ts';
import type { Forms } from '../numbers.ts';
import type { Worded } from '../words.ts';

/** What the lines are sorted by on the page, in this order. */
export const groups = [
  'added',
  'dropped',
  'reworded',
  're-dated',
  're-owned',
  'moved',
  'relabelled',
  'facts',
  'restored',
  'corrections',
] as const;
export type Group = (typeof groups)[number];

const da = {
  add: 'Ny udgave af papiret',
  addWhat:
    'Er papiret kommet i en ny udgave? Den bliver læst som ethvert papir, og så ser du, hvad den siger anderledes end sidst, før noget ændres.',
  upload: 'Læs den nye udgave',
  file: 'Den nye udgave',
  fileHint: (size: string) => `PDF, Word, HTML, Markdown eller ren tekst, højst ${size}.`,
  orRead: 'Eller brug et papir, der er læst allerede',
  noneRead: 'Der er ingen andre papirer i biblioteket.',
  of: (strategy: string) => `af ${strategy}`,
  title: 'Ny udgave',
  isRead: 'Udgaven bliver læst nu. Siden viser, hvad den siger anderledes, når det er gjort.',
  failed: 'Udgaven kunne ikke læses.',
  same: 'Udgaven ændrer ikke noget.',
  sameWhat: 'Det, der er ændret i planen, bliver stående. Vedtag udgaven, så stederne i planen peger på det nye papir.',
  lead: (count: string) =>
    `Udgaven siger ${count} anderledes end den forrige udgave og planen. Vælg, hvad der skal gælde. Det, du ikke vælger, bliver stående i planen.`,
  things: { one: 'ting', other: 'ting' } as Forms,
  reading: 'Ret læsningen først',
  paper: 'Åbn den nye udgave',
  counts: 'Hvad udgaven siger anderledes',
  weaker: (n: string) => `${n} svagere`,
  stronger: (n: string) => `${n} stærkere`,
  groups: {
    added: 'tilføjer',
    dropped: 'udelader',
    reworded: 'omformulerer',
    're-dated': 'ændrer datoer',
    're-owned': 'ændrer ansvarlig',
    moved: 'flytter',
    relabelled: 'ændrer nummer eller slags',
    facts: 'siger andet om strategien',
    restored: 'har stadig, men ændret',
    corrections: 'retter',
  } satisfies Record<Group, string>,
  notes: {
    dropped: 'Det, du vælger, tages ud af planen. Det bliver stående i historikken og i afvigelsen.',
    restored:
      'Det her står ikke i planen mere, og udgaven siger det anderledes end den forrige. Vælg det kun, hvis det skal ind.',
    corrections: 'Stavning, tegn og småord. Rettelser ændrer ikke, hvad der er lovet.',
  } as Partial<Record<Group, string>>,
  fields: {
    title: 'Titel',
    text: 'Tekst',
    number: 'Nummer',
    kind: 'Slags',
    owner: 'Ansvarlig',
    period: 'Periode',
    organisation: 'Organisation',
    vision: 'Vision',
    purpose: 'Formål',
  } satisfies Record<PaperField | FactField, string>,
  nothing: 'intet',
  noDate: 'ingen dato',
  personal: 'Nogen har skrevet det selv siden. Vælg linjen, hvis papirets ord skal træde i stedet.',
  inPlan: 'Planen nu',
  before: 'Den forrige udgave',
  inEdition: 'Den nye udgave',
  unsure: (share: string) => `Ligner ${share}: se efter, at det er det samme.`,
  partOf: 'En del af',
  into: 'Siges nu i',
  from: 'Fra',
  to: 'Til',
  top: 'øverste niveau',
  under: 'under',
  kept: (share: string) => `${share} af meningen er bevaret`,
  days: { one: 'dag', other: 'dage' } as Forms,
  reason: 'Hvorfor (må stå tomt; kan læses af alle, der kan se strategien)',
  takeChosen: 'Vedtag de valgte',
  takeAll: 'Vedtag alle',
  takeAllWhat: 'Linjer, der træder i stedet for noget, nogen selv har skrevet, tages kun med, hvis de er valgt.',
  takeSame: 'Vedtag udgaven',
  meanwhile: 'Ændret imens: se linjen igen, før du vælger den.',
  trouble: 'Intet er vedtaget',
  choose: 'Brug',
};

const en: typeof da = {
  add: 'New edition of the paper',
  addWhat:
    'Has the paper come out in a new edition? It is read as any paper, and you see what it says otherwise than before, ahead of any change.',
  upload: 'Read the new edition',
  file: 'The new edition',
  fileHint: (size) => `PDF, Word, HTML, Markdown or plain text, at most ${size}.`,
  orRead: 'Or use a paper that is read already',
  noneRead: 'There are no other papers in the library.',
  of: (strategy) => `of ${strategy}`,
  title: 'New edition',
  isRead: 'The edition is being read. The page shows what it says otherwise when that is done.',
  failed: 'The edition could not be read.',
  same: 'The edition changes nothing.',
  sameWhat:
    'What was changed in the plan stays. Adopt the edition, so that the places in the plan point to the new paper.',
  lead: (count) =>
    `The edition says ${count} otherwise than the edition before and the plan. Choose what shall hold. What you do not choose stays in the plan.`,
  things: { one: 'thing', other: 'things' },
  reading: 'Correct the reading first',
  paper: 'Open the new edition',
  counts: 'What the edition says otherwise',
  weaker: (n) => `${n} weaker`,
  stronger: (n) => `${n} stronger`,
  groups: {
    added: 'adds',
    dropped: 'drops',
    reworded: 'rewords',
    're-dated': 're-dates',
    're-owned': 're-assigns',
    moved: 'moves',
    relabelled: 'renumbers or relabels',
    facts: 'says of the strategy',
    restored: 'still has, changed',
    corrections: 'corrects',
  },
  notes: {
    dropped: 'What you choose is taken out of the plan. It stays in the history and in what differs.',
    restored:
      'This is not in the plan any more, and the edition says it otherwise than the one before. Choose it only if it is to come in.',
    corrections: 'Spelling, signs and small words. Corrections do not change what is promised.',
  },
  fields: {
    title: 'Title',
    text: 'Text',
    number: 'Number',
    kind: 'Kind',
    owner: 'Owner',
    period: 'Period',
    organisation: 'Organisation',
    vision: 'Vision',
    purpose: 'Purpose',
  },
  nothing: 'nothing',
  noDate: 'no date',
  personal: 'Somebody wrote this since. Choose the line if the paper’s words are to take its place.',
  inPlan: 'The plan now',
  before: 'The edition before',
  inEdition: 'The new edition',
  unsure: (share) => `${share} alike: see that it is the same thing.`,
  partOf: 'A part of',
  into: 'Said now in',
  from: 'From',
  to: 'To',
  top: 'the top level',
  under: 'under',
  kept: (share) => `${share} of the meaning is kept`,
  days: { one: 'day', other: 'days' },
  reason: 'Why (may be left empty; whoever may see the strategy can read it)',
  takeChosen: 'Adopt the chosen',
  takeAll: 'Adopt all',
  takeAllWhat: 'Lines that replace something people wrote are taken only where they are chosen.',
  takeSame: 'Adopt the edition',
  meanwhile: 'Changed meanwhile: look at the line again before you choose it.',
  trouble: 'Nothing was adopted',
  choose: 'Use',
};

export const editionWords: Worded<typeof da> = { da, en };

const issues: Worded<Readonly<Record<string, (issue: Issue) => string>>> = {
  da: {
    'changed-meanwhile': ({ values }) =>
      `Nogen har ændret planen imens, og ${values?.count} af de valgte linjer siger noget andet nu. De er markeret nedenfor og ikke valgt. Resten er, som du valgte.`,
    'reading-changed': () => 'Læsningen af den nye udgave er rettet imens. Se linjerne igen.',
    'edition-ring': () =>
      'To flytninger hører sammen: med den ene alene ville noget stå under sig selv. Vælg begge eller ingen.',
    'too-long': ({ values }) => `Begrundelsen må højst have ${values?.most ?? values?.limit ?? ''} tegn.`,
    'too-many': ({ values }) => `En plan kan højst have ${values?.most} dele.`,
    'not-allowed': () => 'Det må du ikke gøre i denne strategi.',
    'adopted-already': () => 'Papiret er vedtaget allerede.',
    'form-too-large': () => 'Formularen er for stor. Vedtag linjerne ad flere gange.',
  },
  en: { 'not-allowed': () => 'You may not do this in this strategy.' },
};

/** What is wrong, in a sentence; the English message of the issue where there is no other. */
export function sayEditionIssue(language: Language, issue: Issue): string {
  return issues[language][issue.code]?.(issue) ?? issue.message;
}
