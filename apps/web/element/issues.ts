import type { Issue } from '@lofte/domain/issue';
import type { Language } from '../language.ts';
import { sayTime } from '../time.ts';
import type { Worded } from '../words.ts';

type Say = (value: (name: string) => string) => string;

const missing: Worded<Readonly<Record<string, string>>> = {
  da: { name: 'et navn', title: 'en titel', unit: 'en enhed' },
  en: { name: 'a name', title: 'a title', unit: 'a unit' },
};

const da: Readonly<Record<string, Say>> = {
  'unknown-element': () => 'Den del af planen findes ikke mere.',
  'unknown-strategy': () => 'Strategien findes ikke mere.',
  'unknown-entry': () => 'Den ændring findes ikke i strategien.',
  'nothing-changed': () => 'Alt stod sådan allerede.',
  'changed-meanwhile': () => 'En anden har rettet det samme imens. Intet er overskrevet.',
  'not-allowed': () => 'Det har du ikke ret til her.',
  'bad-plan-edit': () => 'Formularen mangler noget. Åbn siden igen, og prøv derfra.',
  cycle: () => 'Den kan ikke stå under sig selv eller under noget, der står under den.',
  'not-a-sibling': () => 'Det, den skulle stå ved siden af, er flyttet eller fjernet. Vælg pladsen igen.',
  'not-a-child': () => 'Noget af det, der skulle med, står ikke mere under den. Vælg igen.',
  'no-spot': () => 'Vælg, hvor den skal stå.',
  'merge-nowhere': () => 'Vælg, hvilken den skal samles med.',
  'empty-title': () => 'Titlen skal have mindst ét ord.',
  missing: (value) => `Der mangler ${missing.da[value('what')] ?? 'noget'}.`,
  'too-long': (value) => `Det er ${value('length')} tegn; der er plads til ${value('limit')}.`,
  'too-many': (value) => `Det er ${value('count')}; der er plads til ${value('limit')}.`,
  'bad-date': (value) =>
    `”${value('given')}” er ikke en dato. Skriv et år (2028), en måned (2028-06) eller en dag (2028-06-30), som findes.`,
  'bad-year': (value) => `”${value('given')}” er ikke et årstal med fire cifre.`,
  'ends-before-start': (value) =>
    `Den ville slutte i ${sayTime('da', value('to')) ?? value('to')}, før den begynder i ${sayTime('da', value('from')) ?? value('from')}.`,
  'period-twice': (value) => `”${value('indicator')}” har ${value('period')} to gange.`,
  'bad-number': (value) => `”${value('given')}” er ikke et tal. Skriv det med cifre, f.eks. 1.250.000 eller 38,5.`,
  'bad-person-years': () => 'Årsværk er et tal fra 0 til 100.000, f.eks. 1,5.',
  'needs-decision': () =>
    'Kun en styregruppes beslutning kan stoppe noget, afslutte det eller give det lavere prioritet.',
  'bad-currency': (value) => `”${value('given')}” er ikke en valuta. Skriv dens tre bogstaver, f.eks. DKK eller EUR.`,
  'bad-country': (value) => `”${value('given')}” er ikke et land. Skriv navnet, som det plejer at stå, f.eks. Norge.`,
  'unknown-organisation': (value) => `”${value('name')}” står ikke i registret mere. Vælg igen.`,
  'unknown-unit': (value) => `Enheden ”${value('name')}” står ikke i registret mere. Vælg igen.`,
  'unknown-person': (value) =>
    `”${value('name')}” står ikke i registret. Vælg en person fra listen, eller lad feltet være tomt.`,
  'person-left': (value) =>
    `${value('name')} er holdt op (${sayTime('da', value('left')) ?? value('left')}) og kan ikke være ansvarlig. Vælg en anden.`,
  'changed-since': () => 'Det samme er rettet igen siden. Fortryd det først, eller ret det i hånden.',
  'undo-breaks-tree': () =>
    'Noget omkring den er flyttet eller fjernet siden, så den kan ikke komme tilbage på sin plads.',
  'not-undoable': () => 'En vedtagelse og en ny udgave kan ikke fortrydes.',
  'too-large': () => 'Formularen er for stor til at blive gemt. Del teksten op.',
};

const en: Readonly<Record<string, Say>> = {
  'unknown-element': () => 'This part of the plan no longer exists.',
  'unknown-strategy': () => 'The strategy no longer exists.',
  'unknown-entry': () => 'The strategy has no such change.',
  'nothing-changed': () => 'Everything stood like that already.',
  'changed-meanwhile': () => 'Somebody else changed the same meanwhile. Nothing was overwritten.',
  'not-allowed': () => 'You have no right to do that here.',
  'bad-plan-edit': () => 'The form lacks something. Open the page again and do it from there.',
  cycle: () => 'It cannot stand under itself or under what stands under it.',
  'not-a-sibling': () => 'What it was to stand beside was moved or removed. Choose the place again.',
  'not-a-child': () => 'Some of what was to go along no longer stands under it. Choose again.',
  'no-spot': () => 'Choose where it shall stand.',
  'merge-nowhere': () => 'Choose which one it shall go into.',
  'empty-title': () => 'The title needs at least one word.',
  missing: (value) => `There is no ${(missing.en[value('what')] ?? 'word').replace(/^an? /, '')}.`,
  'too-long': (value) => `These are ${value('length')} characters; there is room for ${value('limit')}.`,
  'too-many': (value) => `These are ${value('count')}; there is room for ${value('limit')}.`,
  'bad-date': (value) =>
    `“${value('given')}” is no date. Write a year (2028), a month (2028-06) or a day (2028-06-30) that exists.`,
  'bad-year': (value) => `“${value('given')}” is no year of four digits.`,
  'ends-before-start': (value) =>
    `It would end in ${sayTime('en', value('to')) ?? value('to')}, before it starts in ${sayTime('en', value('from')) ?? value('from')}.`,
  'period-twice': (value) => `“${value('indicator')}” has ${value('period')} twice.`,
  'bad-number': (value) => `“${value('given')}” is no number. Write it in digits, as 1,250,000 or 38.5.`,
  'bad-person-years': () => 'Person-years are a number from 0 to 100,000, as 1.5.',
  'needs-decision': () => 'Only a decision of a steering group stops something, completes it or puts it lower.',
  'bad-currency': (value) => `“${value('given')}” is no currency. Write its three letters, as DKK or EUR.`,
  'bad-country': (value) => `“${value('given')}” is no country. Write its usual name, as Norway.`,
  'unknown-organisation': (value) => `“${value('name')}” is no longer in the register. Choose again.`,
  'unknown-unit': (value) => `The unit “${value('name')}” is no longer in the register. Choose again.`,
  'unknown-person': (value) =>
    `“${value('name')}” is not in the register. Choose a person from the list or leave the field empty.`,
  'person-left': (value) =>
    `${value('name')} left on ${sayTime('en', value('left')) ?? value('left')} and cannot answer for it. Choose another.`,
  'changed-since': () => 'The same was changed again since. Undo that first, or change it by hand.',
  'undo-breaks-tree': () => 'Something around it was moved or removed since, so it cannot go back to its place.',
  'not-undoable': () => 'An adoption and a new edition cannot be undone.',
  'too-large': () => 'The form is too large to be saved. Split the text.',
};

/** By the issue's code. */
export const editIssueWords: Worded<Readonly<Record<string, Say>>> = { da, en };

/** What is wrong with an edit, and what to do. */
export function sayEditIssue(language: Language, { code, message, values = {} }: Issue): string {
  const say = editIssueWords[language][code];
  const number = new Intl.NumberFormat(language);
  const isCount = (name: string) => ['length', 'limit', 'count'].includes(name);
  const value = (name: string) => {
    const given = values[name] ?? '';
    return typeof given === 'number' && isCount(name) ? number.format(given) : String(given);
  };
  return say ? say(value) : message;
}
