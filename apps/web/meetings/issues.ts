import type { Issue } from '@lofte/domain/issue';
import type { Language } from '../language.ts';
import { sayTime } from '../time.ts';
import type { Worded } from '../words.ts';

type Say = (value: (name: string) => string) => string;

const da: Readonly<Record<string, Say>> = {
  'no-title': () => 'Skriv, hvad det handler om.',
  'no-reason': () => 'Skriv hvorfor. Begrundelsen står ved beslutningen for altid.',
  'too-long': (value) => `Det er ${value('length')} tegn; der er plads til ${value('limit')}.`,
  'too-many': (value) => `Det er ${value('count')}; der er plads til ${value('limit')}.`,
  'bad-time': () => 'Skriv en dag og et klokkeslæt, f.eks. 10:00.',
  'bad-length': () => 'Skriv, hvor mange minutter mødet varer, f.eks. 120.',
  'bad-count': (value) => `Skriv et tal fra 1 til ${value('limit')}.`,
  'bad-minutes': () => 'Skriv hele minutter, højst 600.',
  'ends-before-start': () => 'Mødet ville slutte, før det begynder.',
  'too-long-meeting': () => 'Et møde varer højst syv dage.',
  'no-item-title': (value) => `Skriv, hvad punkt ${value('nth')} handler om.`,
  'unknown-group': () => 'Vælg en styregruppe.',
  'unknown-meeting': () => 'Mødet findes ikke.',
  'unknown-item': () => 'Punktet står ikke længere på dagsordenen.',
  'unknown-proposal': () => 'Indstillingen findes ikke.',
  'unknown-decision': () => 'Beslutningen findes ikke.',
  'unknown-task': () => 'Opgaven findes ikke.',
  'unknown-strategy': () => 'En strategi, som indstillingen ville ændre, findes ikke mere.',
  'meeting-over': () => 'Mødet er slut. Det, der blev besluttet, står.',
  'meeting-cancelled': () => 'Mødet er aflyst.',
  'changed-meanwhile': () => 'En anden har rettet det imens. Intet er overskrevet. Se, hvad der står nu.',
  'nothing-changed': () => 'Der var ikke noget at ændre.',
  'no-seat': () => 'Kun medlemmer og deres stedfortrædere tæller med. Skriv gæster i referatet.',
  'no-quorum': (value) =>
    `${value('count')} af dem, der må beslutte det her, er til stede. Der skal være ${value('quorum')}.`,
  'wants-meeting': () => 'Et medlem vil tale om det på et møde først.',
  'not-in-writing': () => 'Det er ikke sendt ud til skriftlig beslutning. Tag det op på et møde.',
  'not-ready': () => 'Indstillingen er en kladde endnu. Forelæg den for gruppen først.',
  'already-decided': () => 'Indstillingen er afgjort eller trukket tilbage.',
  'other-group': () => 'Det hører til en anden gruppe.',
  'no-outcome': () => 'Vælg, hvad der blev besluttet.',
  'no-back-day': () => 'Skriv, hvilken dag det kommer igen.',
  'back-too-early': () => 'Det kan først komme igen en dag, der ligger forude.',
  'no-condition': () => 'Skriv, hvad det afhænger af.',
  'nobody-above': () => 'Der er ingen gruppe over denne.',
  'bad-date': (value) => `”${value('given')}” er ikke en dag, der findes. Skriv år, måned og dag: 2027-03-31.`,
  'not-there': () => 'Kun et medlem, der er til stede, kan være uenig.',
  recused: () => 'Et medlem, der ikke deltager i punktet, siger hverken for eller imod.',
  'no-task': (value) => `Skriv, hvad der skal gøres i opgave ${value('nth')}.`,
  'nobody-for-task': (value) => `Vælg, hvem der gør det i opgave ${value('nth')}.`,
  'not-held': () => 'Kun referatet af et møde, der er slut, kan godkendes.',
  'approved-already': () => 'Referatet er godkendt allerede.',
  'not-undoable': () => 'Beslutningen ændrede ikke noget i en plan, eller det hele står igen som før.',
  'undone-already': () => 'En anden beslutning har taget den tilbage allerede.',
  'changed-since': () => 'Noget af det, den ændrede, er rettet igen siden. Det må rettes i en ny indstilling.',
  'undo-breaks-tree': () => 'Planen hænger ikke sammen, hvis den tages tilbage nu. Lav en ny indstilling.',
  'not-allowed': () => 'Det har du ikke ret til.',
};

const en: typeof da = {
  'no-title': () => 'Say what it is about.',
  'no-reason': () => 'Say why. The reason stands with the decision for ever.',
  'too-long': (value) => `These are ${value('length')} characters; there is room for ${value('limit')}.`,
  'too-many': (value) => `These are ${value('count')}; there is room for ${value('limit')}.`,
  'bad-time': () => 'Give a day and a time, such as 10:00.',
  'bad-length': () => 'Say how many minutes the meeting takes, such as 120.',
  'bad-count': (value) => `Give a number from 1 to ${value('limit')}.`,
  'bad-minutes': () => 'Give whole minutes, at most 600.',
  'ends-before-start': () => 'The meeting would end before it begins.',
  'too-long-meeting': () => 'A meeting takes at most seven days.',
  'no-item-title': (value) => `Say what item ${value('nth')} is about.`,
  'unknown-group': () => 'Choose a steering group.',
  'unknown-meeting': () => 'The meeting is not there.',
  'unknown-item': () => 'The item no longer stands on the agenda.',
  'unknown-proposal': () => 'The proposal is not there.',
  'unknown-decision': () => 'The decision is not there.',
  'unknown-task': () => 'The task is not there.',
  'unknown-strategy': () => 'A strategy that the proposal would change no longer exists.',
  'meeting-over': () => 'The meeting is over. What was decided stands.',
  'meeting-cancelled': () => 'The meeting is cancelled.',
  'changed-meanwhile': () => 'Somebody else changed it meanwhile. Nothing was overwritten. See what it says now.',
  'nothing-changed': () => 'There was nothing to change.',
  'no-seat': () => 'Only members and their deputies count. Name guests in the minutes.',
  'no-quorum': (value) => `${value('count')} of those who may decide this are here. There must be ${value('quorum')}.`,
  'wants-meeting': () => 'A member wants to talk of it in a meeting first.',
  'not-in-writing': () => 'It was not put to the members in writing. Take it up in a meeting.',
  'not-ready': () => 'The proposal is still a draft. Put it to the group first.',
  'already-decided': () => 'The proposal is decided or withdrawn.',
  'other-group': () => 'It belongs to another group.',
  'no-outcome': () => 'Choose what was decided.',
  'no-back-day': () => 'Say on which day it comes back.',
  'back-too-early': () => 'It can only come back on a day that is still to come.',
  'no-condition': () => 'Say what it hangs on.',
  'nobody-above': () => 'No group stands above this one.',
  'bad-date': (value) => `“${value('given')}” is no day that exists. Write year, month and day: 2027-03-31.`,
  'not-there': () => 'Only a member who is here can disagree.',
  recused: () => 'A member who takes no part in an item says neither for nor against.',
  'no-task': (value) => `Say what is to be done in task ${value('nth')}.`,
  'nobody-for-task': (value) => `Choose who does it in task ${value('nth')}.`,
  'not-held': () => 'Only the minutes of a meeting that is over can be approved.',
  'approved-already': () => 'The minutes are approved already.',
  'not-undoable': () => 'The decision changed nothing in a plan, or all of it stands again as it was.',
  'undone-already': () => 'Another decision took it back already.',
  'changed-since': () => 'Some of what it changed was changed again since. Put it right by a new proposal.',
  'undo-breaks-tree': () => 'The plan would come apart if this were taken back now. Write a new proposal.',
  'not-allowed': () => 'You have no right to do that.',
};

export const meetingIssueWords: Worded<typeof da> = { da, en };

/** What is wrong, in a sentence. */
export function sayMeetingIssue(language: Language, { code, message, values }: Issue): string {
  const say = meetingIssueWords[language][code];
  const value = (name: string) => String(values?.[name] ?? '');
  return say ? say((name) => sayTime(language, value(name)) ?? value(name)) : message;
}

/** Issues that say what is wrong in the reader's language, for fields that show them as they are. */
export function inWords(language: Language, issues: readonly Issue[]): readonly Issue[] {
  return issues.map((issue) => ({ ...issue, code: 'in-words', message: sayMeetingIssue(language, issue) }));
}

/** What a refused form answers: no right, gone, changed by somebody else, or to be mended. */
export function statusOfMeeting(issues: readonly Issue[]): 403 | 404 | 409 | 422 {
  const codes = issues.map(({ code }) => code);
  if (codes.includes('not-allowed')) return 403;
  if (codes.some((code) => /^unknown-(meeting|decision|proposal)$/.test(code))) return 404;
  const late = ['changed-meanwhile', 'meeting-over', 'meeting-cancelled', 'already-decided', 'approved-already'];
  return codes.some((code) => late.includes(code)) ? 409 : 422;
}
