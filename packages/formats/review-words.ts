import type { DriftChange } from '@lofte/domain/drift/drift-line';
import type { Days } from '@lofte/domain/follow-up/update';
import type { Decided } from '@lofte/domain/plan-element';
import type { Outcome } from '@lofte/domain/steering/decision';
import type { Review } from '@lofte/domain/steering/review';

type Language = 'da' | 'en';

/** A day or month of ISO 8601 in words; anything else stays. */
function inWords(language: Language, time: string, month: 'long' | 'short' = 'long'): string {
  const [, year, of, day] = /^(\d{4})-(0[1-9]|1[0-2])(?:-(\d{2}))?$/.exec(time) ?? [];
  // A year, or a time that only has the paper's own words.
  if (of === undefined) return time;
  const at = new Date(`${year}-${of}-${day ?? '01'}T00:00:00Z`);
  return formatOf(language, month, day !== undefined).format(at);
}

const formats = new Map<string, Intl.DateTimeFormat>();

/** Made once: of a report's time to be composed, making them anew took nearly all. */
function formatOf(language: Language, month: 'long' | 'short', withDay: boolean): Intl.DateTimeFormat {
  const key = `${language} ${month} ${withDay}`;
  const locale = language === 'da' ? 'da' : 'en-GB';
  const shown: Intl.DateTimeFormatOptions = { ...(withDay ? { day: 'numeric' } : {}), month, year: 'numeric' };
  const known = formats.get(key) ?? new Intl.DateTimeFormat(locale, { ...shown, timeZone: 'UTC' });
  formats.set(key, known);
  return known;
}

const changes: { readonly [L in Language]: Readonly<Record<DriftChange, string>> } = {
  da: {
    added: 'Tilføjet',
    removed: 'Fjernet',
    merged: 'Lagt sammen',
    split: 'Delt',
    reworded: 'Omformuleret',
    moved: 'Flyttet',
    're-dated': 'Ny dato',
    're-owned': 'Ny ansvarlig',
    're-targeted': 'Nyt måltal',
    funds: 'Andre beløb',
    countries: 'Andre lande',
    relabelled: 'Nyt nummer eller ny art',
    decided: 'Lavere prioritet, stoppet eller afsluttet',
  },
  en: {
    added: 'Added',
    removed: 'Removed',
    merged: 'Merged',
    split: 'Split',
    reworded: 'Reworded',
    moved: 'Moved',
    're-dated': 'Re-dated',
    're-owned': 'Re-owned',
    're-targeted': 'Re-targeted',
    funds: 'Other sums',
    countries: 'Other countries',
    relabelled: 'New number or kind',
    decided: 'Lower priority, stopped or completed',
  },
};

const outcomes: { readonly [L in Language]: Readonly<Record<Outcome, string>> } = {
  da: {
    approved: 'godkendt',
    rejected: 'afvist',
    postponed: 'udsat',
    conditional: 'godkendt på betingelse',
    'sent up': 'sendt videre op',
  },
  en: {
    approved: 'approved',
    rejected: 'rejected',
    postponed: 'postponed',
    conditional: 'conditional',
    'sent up': 'sent up',
  },
};

const da = {
  kinds: { annual: 'Årlig opfølgning', midterm: 'Midtvejsevaluering' } as Readonly<Record<Review['kind'], string>>,
  covers: ({ from, to }: Days) => `${inWords('da', from)} til ${inWords('da', to)}`,
  fields: {
    summary: 'Sammenfatning',
    lessons: 'Erfaringer',
    recommendations: 'Anbefalinger',
    remaining: 'Det, der er tilbage',
  },
  howItStands: 'Sådan står det',
  nothing: 'Der er ingen strategier at følge op på.',
  followed: 'Indsatser, der følges',
  hollow: 'Uden dokumentation',
  silent: 'Svarede ikke i tide',
  contradictory: 'Med modsigelser',
  unsaid: 'intet sagt',
  byStrategy: 'Strategi for strategi',
  byGoal: 'Mål for mål',
  standing: 'Indsatserne efter status',
  noGoal: 'Uden mål',
  goalText: 'Hvad er der sket under målet',
  promised: 'Indsats',
  state: 'Status',
  said: 'Det siger den ansvarlige',
  nothingSaid: '–',
  lower: 'lavere prioritet',
  endedBy: { stopped: 'Stoppet ved beslutning', completed: 'Afsluttet ved beslutning' } as Readonly<
    Record<Exclude<Decided, 'lower'>, string>
  >,
  withoutProof: 'uden dokumentation',
  silentSince: (day: string) => `tavs siden ${inWords('da', day, 'short')}`,
  attention: 'Kræver opmærksomhed',
  offTrackOnes: 'Af sporet',
  silentOnes: 'Tavse',
  contradictoryOnes: 'Siger imod sig selv',
  drift: 'Afvigelse fra det vedtagne',
  noDrift: 'Planen står, som den blev vedtaget.',
  changes: changes.da,
  weaker: 'Omformuleret, lover mindre',
  mergedInto: (title: string) => `Lagt sammen med ”${title}”`,
  redated: (what: string, before: string | undefined, after: string | undefined) =>
    `${what}: før ${before ? inWords('da', before, 'short') : 'ingen dato'}, nu ${after ? inWords('da', after, 'short') : 'ingen dato'}`,
  newStep: (title: string, due: string | undefined) =>
    `Ny milepæl: ${title}${due ? `, ${inWords('da', due, 'short')}` : ''}`,
  stepGone: (title: string) => `Milepæl taget ud: ${title}`,
  firstOwners: (n: number) =>
    n === 1 ? 'Én del har fået sin første ansvarlige.' : `${n} dele har fået deres første ansvarlige.`,
  ends: { start: 'Begyndelse', end: 'Slut' },
  reowned: (before: string, after: string) => `Ansvarlig: før ${before}, nu ${after}`,
  decidedWays: {
    lower: 'Lavere prioritet',
    stopped: 'Stoppet',
    completed: 'Afsluttet',
    none: 'Fortsætter som planlagt',
  } as Readonly<Record<Decided | 'none', string>>,
  part: 'Del af planen',
  whatChanged: 'Hvad er ændret',
  indicators: 'Indikatorer',
  money: 'Penge',
  year: 'År',
  noYear: 'uden år',
  currency: 'Valuta',
  setAside: 'Afsat',
  paidOut: 'Udbetalt',
  moneyInAll: 'I alt',
  moneyByPart: 'Fordelt på planens dele',
  thenAndNow: 'Dengang og nu',
  standingThen: 'Indsatserne efter status, dengang og nu',
  notThen: (day: string) => `Strategien var ikke vedtaget den ${day}, så der er intet at sammenligne med.`,
  overdue: 'Fristen er overskredet',
  noDates: 'Ingen frister står tilbage i planen.',
  on: (day: string) => inWords('da', day),
  decisions: 'Beslutninger',
  noDecisions: 'Der er ikke truffet beslutninger i perioden.',
  number: 'Nr.',
  day: 'Dag',
  decided: 'Beslutning',
  outcome: 'Udfald',
  reason: 'Begrundelse',
  outcomes: outcomes.da,
  shortDay: (day: string) => inWords('da', day, 'short'),
  due: 'Frist',
  step: 'Trin',
  wholeEffort: 'Det hele skal være nået',
  counted: (seq: number, hash: string | undefined) =>
    hash === undefined
      ? `Talt i registreringen til og med post ${seq}. Kladde: ikke forseglet.`
      : `Alle tal er talt i registreringen til og med post ${seq}, hvis kontrolsum begynder med ${hash.slice(0, 16)}.`,
};

export type ReviewWords = typeof da;

const en: ReviewWords = {
  kinds: { annual: 'Annual follow-up', midterm: 'Midterm review' },
  covers: ({ from, to }) => `${inWords('en', from)} to ${inWords('en', to)}`,
  fields: { summary: 'Summary', lessons: 'Lessons', recommendations: 'Recommendations', remaining: 'What remains' },
  howItStands: 'How it stands',
  nothing: 'There are no strategies to follow up.',
  followed: 'Efforts followed',
  hollow: 'Without evidence',
  silent: 'No answer in time',
  contradictory: 'With contradictions',
  unsaid: 'nothing said',
  byStrategy: 'Strategy by strategy',
  byGoal: 'Goal by goal',
  standing: 'The efforts by status',
  noGoal: 'Without a goal',
  goalText: 'What happened under this goal',
  promised: 'Effort',
  state: 'Status',
  said: 'What the owner says',
  nothingSaid: '–',
  lower: 'lower priority',
  endedBy: { stopped: 'Stopped by decision', completed: 'Completed by decision' },
  withoutProof: 'without evidence',
  silentSince: (day) => `silent since ${inWords('en', day, 'short')}`,
  attention: 'Needs attention',
  offTrackOnes: 'Off track',
  silentOnes: 'Silent',
  contradictoryOnes: 'Contradicting themselves',
  drift: 'Drift from what was adopted',
  noDrift: 'The plan stands as it was adopted.',
  changes: changes.en,
  weaker: 'Reworded, promises less',
  mergedInto: (title) => `Merged into “${title}”`,
  redated: (what, before, after) =>
    `${what}: ${before ? inWords('en', before, 'short') : 'no date'} before, ${after ? inWords('en', after, 'short') : 'no date'} now`,
  newStep: (title, due) => `New milestone: ${title}${due ? `, ${inWords('en', due, 'short')}` : ''}`,
  stepGone: (title) => `Milestone taken out: ${title}`,
  firstOwners: (n) => (n === 1 ? 'One part was given its first owner.' : `${n} parts were given their first owner.`),
  ends: { start: 'Start', end: 'End' },
  reowned: (before, after) => `Owner: ${before} before, ${after} now`,
  decidedWays: { lower: 'Lower priority', stopped: 'Stopped', completed: 'Completed', none: 'Goes on as planned' },
  part: 'Part of the plan',
  whatChanged: 'What changed',
  indicators: 'Indicators',
  money: 'Money',
  year: 'Year',
  noYear: 'no year',
  currency: 'Currency',
  setAside: 'Set aside',
  paidOut: 'Paid out',
  moneyInAll: 'In all',
  moneyByPart: 'By part of the plan',
  thenAndNow: 'Then and now',
  standingThen: 'The efforts by status, then and now',
  notThen: (day) => `The strategy was not adopted yet on ${day}, so there is nothing to compare with.`,
  overdue: 'Past due',
  noDates: 'No due dates remain in the plan.',
  on: (day) => inWords('en', day),
  decisions: 'Decisions',
  noDecisions: 'No decisions were taken in this time.',
  number: 'No.',
  day: 'Day',
  decided: 'Decision',
  outcome: 'Outcome',
  reason: 'Reason',
  outcomes: outcomes.en,
  shortDay: (day) => inWords('en', day, 'short'),
  due: 'Due',
  step: 'Step',
  wholeEffort: 'All of it is to be reached',
  counted: (seq, hash) =>
    hash === undefined
      ? `Counted in the record up to entry ${seq}. A draft: not sealed.`
      : `All numbers are counted in the record up to entry ${seq}, whose checksum begins with ${hash.slice(0, 16)}.`,
};

/** What a review says around its numbers and texts. */
export const reviewWords: { readonly [L in Language]: ReviewWords } = { da, en };
