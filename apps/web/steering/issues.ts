import type { Issue } from '@lofte/domain/issue';
import { sayEditIssue } from '../element/issues.ts';
import type { Language } from '../language.ts';
import { sayTime } from '../time.ts';
import type { Worded } from '../words.ts';

type Say = (value: (name: string) => string) => string;

const da: Readonly<Record<string, Say>> = {
  'no-name': () => 'Giv gruppen et navn.',
  'no-title': () => 'Sig med en linje, hvad der indstilles.',
  'no-kind': () => 'Vælg, hvad indstillingen går ud på.',
  'no-element': () => 'Vælg mindst ét punkt i planen.',
  'one-element': () => 'Vælg ét punkt, ikke flere.',
  'no-owner': () => 'Skriv, hvem der skal have det i stedet.',
  'no-date': () => 'Skriv mindst én ny dato.',
  'too-long': (value) => `Det er ${value('length')} tegn; der er plads til ${value('limit')}.`,
  'too-many': (value) => `Det er ${value('count')}; der er plads til ${value('limit')}.`,
  'unknown-person': (value) =>
    value('name')
      ? `”${value('name')}” står ikke i registret. Vælg en fra listen.`
      : 'En af dem står ikke i registret.',
  'person-twice': () => 'Den samme person har to pladser. Hver har én, også som stedfortræder.',
  'bad-quorum': (value) =>
    value('most') === '0'
      ? 'Beslutningsdygtigheden er et helt tal fra 1.'
      : `Skriv et helt tal fra 1 til ${value('most')}: så mange medlemmer er der, der kan beslutte.`,
  'no-criterion': (value) => `Kriterium ${value('nth')} har tal, men ingen ord.`,
  'bad-scale': (value) => `Kriterium ${value('nth')}: skalaen går til et helt tal fra 2 til 10.`,
  'bad-weight': (value) => `Kriterium ${value('nth')}: vægten er et tal over 0, højst 100.`,
  'unknown-strategy': () => 'Strategien findes ikke mere. Vælg en anden.',
  'unknown-group': () => 'Gruppen findes ikke mere. Vælg en anden.',
  'unknown-proposal': () => 'Indstillingen findes ikke mere.',
  cycle: () => 'En gruppe kan ikke stå over sig selv, heller ikke gennem andre.',
  'no-strategy': () => 'Vælg den strategi, hvis papir siger det.',
  'words-not-found': (value) => `Papiret siger ikke ”${value('given')}”. Kopiér ordene fra selve papiret.`,
  'nothing-proposed': () => 'Sig, hvad der skal være anderledes i planen.',
  'nothing-changed': () => 'Alt står sådan allerede.',
  'bad-plan-edit': () => 'Formularen mangler noget. Åbn siden igen, og prøv derfra.',
  'bad-country': (value) => `”${value('given')}” er ikke et land. Skriv navnet, f.eks. Kenya.`,
  'bad-date': (value) => `”${value('given')}” er ikke en dag, der findes. Skriv år, måned og dag: 2028-06-30.`,
  'due-too-early': (value) => `Den dag er forbi: ${sayTime('da', value('given')) ?? value('given')}.`,
  'proposal-over': () => 'Indstillingen er afgjort eller trukket tilbage og ligger fast.',
  'judged-already': () => 'Medlemmer har vurderet den, som den står. Træk den tilbage, og lav en ny.',
  'not-ready': () => 'Det er stadig en kladde. Indstil den til gruppen først.',
  'no-seat': () => 'Kun gruppens medlemmer og deres stedfortrædere vurderer.',
  'unknown-criterion': () => 'Kriteriet er taget ud af kommissoriet imens. Se, hvad der står nu.',
  'bad-score': (value) => `Vælg et helt tal fra 1 til ${value('scale')}.`,
  'not-in-writing': () => 'Der stemmes ikke skriftligt om den her.',
  'nothing-said': () => 'Vurdér mindst ét kriterium.',
  'changed-meanwhile': () => 'En anden har rettet det imens. Intet er overskrevet. Se, hvad der står nu.',
  'not-allowed': () => 'Det har du ikke ret til.',
};

const en: typeof da = {
  'no-name': () => 'Give the group a name.',
  'no-title': () => 'Say in a line what is proposed.',
  'no-kind': () => 'Choose what the proposal is about.',
  'no-element': () => 'Choose at least one part of the plan.',
  'one-element': () => 'Choose one part, not several.',
  'no-owner': () => 'Say who is to have it instead.',
  'no-date': () => 'Write at least one new date.',
  'too-long': (value) => `These are ${value('length')} characters; there is room for ${value('limit')}.`,
  'too-many': (value) => `These are ${value('count')}; there is room for ${value('limit')}.`,
  'unknown-person': (value) =>
    value('name')
      ? `“${value('name')}” is not in the register. Choose one from the list.`
      : 'One of them is not in the register.',
  'person-twice': () => 'The same person has two seats. Everybody has one, as a deputy too.',
  'bad-quorum': (value) =>
    value('most') === '0'
      ? 'The quorum is a whole number from 1.'
      : `Write a whole number from 1 to ${value('most')}: so many members can decide.`,
  'no-criterion': (value) => `Criterion ${value('nth')} has numbers and no words.`,
  'bad-scale': (value) => `Criterion ${value('nth')}: the scale goes to a whole number from 2 to 10.`,
  'bad-weight': (value) => `Criterion ${value('nth')}: the weight is a number above 0, at most 100.`,
  'unknown-strategy': () => 'The strategy no longer exists. Choose another.',
  'unknown-group': () => 'The group no longer exists. Choose another.',
  'unknown-proposal': () => 'The proposal is no longer there.',
  cycle: () => 'A group cannot stand above itself, not through others either.',
  'no-strategy': () => 'Choose the strategy whose paper says it.',
  'words-not-found': (value) => `The paper does not say “${value('given')}”. Copy the words from the paper itself.`,
  'nothing-proposed': () => 'Say what shall be different in the plan.',
  'nothing-changed': () => 'Everything stands like that already.',
  'bad-plan-edit': () => 'The form lacks something. Open the page again and do it from there.',
  'bad-country': (value) => `“${value('given')}” is no country. Write its name, as Kenya.`,
  'bad-date': (value) => `“${value('given')}” is no day that exists. Write year, month and day: 2028-06-30.`,
  'due-too-early': (value) => `That day is over: ${sayTime('en', value('given')) ?? value('given')}.`,
  'proposal-over': () => 'The proposal is decided or withdrawn and stays as it is.',
  'judged-already': () => 'Members have judged it as it stands. Withdraw it and make another one.',
  'not-ready': () => 'It is still a draft. Put it to the group first.',
  'no-seat': () => 'Only members of the group and their deputies judge.',
  'unknown-criterion': () => 'The criterion was taken out of the mandate meanwhile. See what it says now.',
  'bad-score': (value) => `Choose a whole number from 1 to ${value('scale')}.`,
  'not-in-writing': () => 'Nobody votes on this in writing.',
  'nothing-said': () => 'Judge at least one criterion.',
  'changed-meanwhile': () => 'Somebody else changed this meanwhile. Nothing was overwritten. See what it says now.',
  'not-allowed': () => 'You have no right to do that.',
};

export const steeringIssueWords: Worded<typeof da> = { da, en };

/** What is wrong, in a sentence; what would be wrong with the plan as its own pages say it. */
export function saySteeringIssue(language: Language, issue: Issue): string {
  const say = issue.values?.edit === undefined ? steeringIssueWords[language][issue.code] : undefined;
  return say ? say((name) => String(issue.values?.[name] ?? '')) : sayEditIssue(language, issue);
}

/** What a refused form answers: no right, gone, changed or settled by somebody else, or to be mended. */
export function statusOfSteering(issues: readonly Issue[]): 403 | 404 | 409 | 422 {
  const codes = issues.map(({ code }) => code);
  if (codes.includes('not-allowed')) return 403;
  if (codes.includes('unknown-proposal')) return 404;
  return codes.some((code) => code === 'changed-meanwhile' || code === 'proposal-over') ? 409 : 422;
}
