import { timeZone } from '@lofte/domain/day';
import type { Meeting } from '@lofte/domain/steering/meeting';
import type { Proposal, ProposalKind } from '@lofte/domain/steering/proposal';

type Language = 'da' | 'en';

/** From when to when a meeting lasts, on Danish clocks. */
function when(language: Language, { start, end }: Pick<Meeting, 'start' | 'end'>): string {
  const locale = language === 'da' ? 'da-DK' : 'en-GB';
  const day = new Intl.DateTimeFormat(locale, { dateStyle: 'full', timeZone });
  const time = new Intl.DateTimeFormat(locale, { timeStyle: 'short', timeZone });
  return `${day.format(new Date(start))} ${time.format(new Date(start))}–${time.format(new Date(end))}`;
}

const da = {
  agenda: 'Dagsorden',
  minutes: 'Referat',
  coverNote: 'Indstilling',
  when: (meeting: Pick<Meeting, 'start' | 'end'>) => when('da', meeting),
  time: 'Tid',
  place: 'Sted',
  members: 'Medlemmer',
  present: 'Til stede',
  absent: 'Afbud',
  nobody: 'ingen',
  standsIn: (who: string, whom: string) => `${who} (for ${whom})`,
  number: 'Nr.',
  item: 'Punkt',
  kind: 'Art',
  length: 'Tid',
  minutesOf: (n: number) => `${n} min.`,
  noItems: 'Der er ingen punkter endnu.',
  items: {
    proposal: 'indstilling',
    element: 'status',
    question: 'spørgsmål',
    task: 'opfølgning',
    minutes: 'referat',
    free: 'punkt',
  } as Readonly<Record<Meeting['items'][number]['kind'], string>>,
  proposalKinds: {
    start: 'Nyt initiativ',
    adjust: 'Justering',
    deprioritise: 'Lavere prioritet',
    stop: 'Stop',
    complete: 'Afslutning',
    merge: 'Sammenlægning',
    'move owner': 'Ny ansvarlig',
    're-date': 'Ny frist',
    resume: 'Genoptagelse',
  } as Readonly<Record<ProposalKind, string>>,
  states: { draft: 'kladde', ready: 'til afgørelse', decided: 'afgjort', withdrawn: 'trukket tilbage' } as Readonly<
    Record<Proposal['state'], string>
  >,
  state: 'Status',
  from: 'Kommer fra',
  country: 'Land',
  forum: 'Forum',
  partner: 'Partner',
  answerBy: 'Svar senest',
  running: 'Mødet er ikke holdt færdigt.',
  draft: 'Kladde: referatet er ikke godkendt endnu.',
  approved: (day: string) => `Referatet er godkendt ${day}.`,
  recused: (names: string) => `Deltog ikke i punktet: ${names}.`,
  nothingSaid: 'Der er ikke skrevet noget til punktet.',
  decision: (number: string, outcome: string) => `Beslutning ${number}: ${outcome}`,
  reason: 'Begrundelse',
  condition: 'Betingelse',
  back: 'Kommer igen',
  dissent: (name: string) => `Uenig: ${name}`,
  task: 'Opgave',
  who: 'Hvem',
  due: 'Frist',
  done: 'Gjort',
  otherDecisions: 'Andre beslutninger',
};

export type MeetingWords = typeof da;

const en: MeetingWords = {
  agenda: 'Agenda',
  minutes: 'Minutes',
  coverNote: 'Cover note',
  when: (meeting) => when('en', meeting),
  time: 'Time',
  place: 'Place',
  members: 'Members',
  present: 'Present',
  absent: 'Apologies',
  nobody: 'nobody',
  standsIn: (who, whom) => `${who} (for ${whom})`,
  number: 'No.',
  item: 'Item',
  kind: 'Kind',
  length: 'Time',
  minutesOf: (n) => `${n} min`,
  noItems: 'There are no items yet.',
  items: {
    proposal: 'proposal',
    element: 'status',
    question: 'question',
    task: 'follow-up',
    minutes: 'minutes',
    free: 'item',
  },
  proposalKinds: {
    start: 'New initiative',
    adjust: 'Adjustment',
    deprioritise: 'Lower priority',
    stop: 'Stop',
    complete: 'Completion',
    merge: 'Merger',
    'move owner': 'New owner',
    're-date': 'New date',
    resume: 'Resumption',
  },
  states: { draft: 'draft', ready: 'to be decided', decided: 'decided', withdrawn: 'withdrawn' },
  state: 'Status',
  from: 'Comes from',
  country: 'Country',
  forum: 'Forum',
  partner: 'Partner',
  answerBy: 'Answer by',
  running: 'The meeting is not over yet.',
  draft: 'Draft: the minutes are not approved yet.',
  approved: (day) => `The minutes were approved on ${day}.`,
  recused: (names) => `Took no part in this item: ${names}.`,
  nothingSaid: 'Nothing was written down here.',
  decision: (number, outcome) => `Decision ${number}: ${outcome}`,
  reason: 'Reason',
  condition: 'Condition',
  back: 'Comes back',
  dissent: (name) => `Dissent: ${name}`,
  task: 'Task',
  who: 'Who',
  due: 'Due',
  done: 'Done',
  otherDecisions: 'Other decisions',
};

/** What the papers of a meeting say around what was written and decided. */
export const meetingPaperWords: { readonly [L in Language]: MeetingWords } = { da, en };
