import type { Issue } from '@lofte/domain/issue';
import { countryName } from '../element/countries.ts';
import type { Language } from '../language.ts';
import { sayAmount } from '../money/say.ts';
import { sayTime } from '../time.ts';
import type { Worded } from '../words.ts';

type Say = (value: (name: string) => string) => string;

const da: Readonly<Record<string, Say>> = {
  'no-partner': () => 'Skriv, hvilket land eller hvilken region det er med.',
  'no-regime': () => 'Skriv, hvilken slags samarbejde det er.',
  'partnership-twice': () => 'Der er allerede et partnerskab af den slags med dem.',
  'bad-country': (value) => `”${value('given')}” er ikke et land. Skriv navnet, f.eks. Kenya.`,
  'country-gone': (value) => `Det land findes ikke mere. Nu er der ${names('da', value('after'))}. Vælg et af dem.`,
  'no-agreement': () => 'Skriv, hvad aftalen hedder.',
  'bad-link': (value) => `”${value('given')}” er ikke en adresse på nettet. Den begynder med https://.`,
  'no-contact': () => 'Skriv, hvem det er.',
  'no-point': () => 'Skriv, hvad punktet går ud på.',
  'no-name': () => 'Skriv, hvad det hedder.',
  'no-title': () => 'Skriv med en linje, hvad det drejer sig om.',
  'bad-day': (value) => `”${value('given')}” er ikke en dag, der findes. Skriv år, måned og dag: 2028-06-30.`,
  'too-long-stay': () => 'Det varer over et år. Skriv det ned som et partnerskab.',
  'no-step': () => 'Skriv, hvad der blev lovet.',
  'unknown-promise': (value) =>
    `Ingen plan har et mål eller initiativ, der hedder ”${value('given')}”. Vælg et fra listen.`,
  'unknown-engagement': () => 'Aktiviteten findes ikke mere.',
  'bad-stage': () => 'Vælg et stadie, som en sag af den slags har.',
  'no-next-step': () => 'Skriv, hvad der sker som det næste, ikke kun hvornår.',
  'no-position': () => 'Skriv, hvad vi vil.',
  'no-clearer': () => 'Skriv, hvem der har godkendt den.',
  'cleared-already': () => 'Den version er allerede godkendt.',
  'no-country': () => 'Skriv, hvilket land det er.',
  'no-source': () => 'Skriv, hvorfra vi ved det: hvem der sagde det, eller hvor det står.',
  'stance-twice': () => 'Landet står der allerede. Ret det dér.',
  'pledge-twice': () => 'Landet har allerede sagt noget. Ret det dér.',
  'has-positions': () => 'Der er holdninger i sagen eller noter om andre lande. De ville stå uden den.',
  'has-pledges': () => 'Der er tilsagn til kandidaturet. Fjern dem først.',
  'bad-voters': () => 'Skriv, hvor mange der stemmer: et helt tal fra 1 til 1.000.',
  'more-than-voters': (value) =>
    `${value('pledges')} lande har sagt, hvad de vil stemme, og kun ${value('voters')} stemmer.`,
  'result-before-election': (value) =>
    `Resultatet er fra ${value('day')}, før valget ${value('election')}. Ret den dato, der er forkert.`,
  'result-ahead': () => 'Resultatet er fra en dag, der ikke er kommet endnu.',
  'bad-votes': (value) => `Stemmerne til os er et helt tal op til ${value('voters')}.`,
  'bad-percent': () => 'Hvor sikkert er et helt tal fra 0 til 100.',
  'no-members': () => 'Skriv, hvilke lande der gik med.',
  'country-twice': (value) => `${countryName('da', value('given'))} står der to gange.`,
  'left-before': () => 'Ingen går ud, før de er gået med.',
  'unknown-dossier': () => 'Sagen findes ikke mere.',
  'unknown-position': () => 'Den version findes ikke.',
  'unknown-stance': () => 'Det står der ikke mere.',
  'unknown-candidature': () => 'Kandidaturet findes ikke mere.',
  'unknown-pledge': () => 'Tilsagnet står der ikke mere.',
  'unknown-coalition': () => 'Koalitionen findes ikke mere.',
  'unknown-session': () => 'Samlingen findes ikke mere.',
  'unknown-item': () => 'Punktet står ikke på dagsordenen mere.',
  'no-forum': () => 'Vælg det forum, der mødes.',
  'no-item-title': () => 'Skriv, hvad punktet hedder.',
  'too-long-session': () => 'En samling varer højst et år. Skriv to ned.',
  'bad-clock': (value) => `”${value('given')}” er ikke et klokkeslæt. Skriv timer og minutter: 09:30.`,
  'bad-zone': (value) => `”${value('given')}” er ikke en tidszone. Skriv den som Europe/Brussels.`,
  'unknown-file': (value) => `Ingen sag hedder ”${value('given')}”. Vælg en fra listen.`,
  'has-line': () => 'Der er en linje til et punkt, som ville forsvinde. Tøm linjen først.',
  'has-sessions': () => 'Forummet har samlinger. Fjern dem først.',
  'bad-amount': () => 'Et beløb er et tal, f.eks. 1.250.000,50. En bevilling er over 0.',
  'bad-currency': (value) => `”${value('given')}” er ikke en valuta. Skriv tre bogstaver, f.eks. DKK eller EUR.`,
  'currency-used': (value) => `Der er allerede talt sammen i ${value('currency')}. Valutaen kan ikke ændres.`,
  'below-spent': (value) =>
    `Der er lovet eller betalt ${sayAmount('da', value('over'), value('currency'))} mere end det beløb.`,
  'above-fund': (value) =>
    `Det er ${sayAmount('da', value('over'), value('currency'))} mere, end bevillingen rækker til.`,
  'rate-missing': (value) =>
    `Der er ingen kurs på ${value('currency')} i ${value('into')} fra den dag eller før. Skriv den ned under Kurser først.`,
  'no-receiver': () => 'Skriv, hvem der får dem.',
  'bad-rate': () => 'En kurs er et tal over 0.',
  'same-currency': () => 'En valuta har ingen kurs i sig selv.',
  'rate-twice': () => 'Der er allerede en kurs fra den dag.',
  'has-payments': () => 'Der er lovet eller betalt noget af bevillingen. Fjern det først.',
  'no-unit': () => 'Skriv, hvad der tælles i.',
  'no-values': () => 'Skriv mindst én værdi.',
  'bad-number': () => 'En værdi er et tal.',
  'period-twice': () => 'To værdier er fra samme tid.',
  'bad-years': () => 'Det er et helt antal år, fra 1 til 50.',
  'unknown-fund': () => 'Bevillingen findes ikke mere.',
  'unknown-payment': () => 'Det står der ikke mere.',
  'unknown-rate': () => 'Kursen står der ikke mere.',
  'unknown-figure': () => 'Nøgletallet findes ikke mere.',
  'unknown-partner': () => 'Organisationen er ikke med i partnerskabsforummet mere.',
  'partner-already': (value) => `${value('name')} er allerede med.`,
  'not-in-forum': () =>
    'Din organisation er ikke med i partnerskabsforummet. Ministeriets sekretariat vælger, hvem der er.',
  'forum-twice': (value) => `”${value('name')}” er der allerede.`,
  'unknown-parent': () => 'Det, det er en del af, findes ikke mere.',
  cycle: () => 'Et forum kan ikke være en del af sig selv, heller ikke gennem andre.',
  'no-seat-holder': () => 'Skriv, hvem der sidder der: en person eller en organisation.',
  'unknown-person': (value) => `”${value('name')}” står ikke i registret. Vælg en fra listen.`,
  'unknown-organisation': (value) => `”${value('name')}” står ikke i registret. Vælg en fra listen.`,
  'has-parts': () => 'Andre fora er en del af det. Sig først, hvor de så hører til.',
  'nothing-offered': () => 'Vælg noget på listen. Er det væk fra den, er det taget over i mellemtiden.',
  'not-offered': () => 'Det står ikke på listen længere. Se, hvordan den er nu.',
  'unknown-partnership': () => 'Partnerskabet findes ikke mere.',
  'unknown-decision': () => 'Beslutningen er der ikke. Vælg en fra listen.',
  'unknown-agreement': () => 'Aftalen eller dens dokument er der ikke længere.',
  'no-file': () => 'Vælg en fil.',
  'not-a-document': (value) => `”${value('name')}” er hverken en PDF eller et Word-dokument (.docx).`,
  'empty-file': () => 'Filen er tom.',
  'too-large': (value) => `Filen er større end ${value('limit')} MB.`,
  macros: () => 'Filen har makroer, og de kan gøre skade. Gem den uden, eller som PDF.',
  program: () => 'Filen er et program eller har et i sig. Send et dokument.',
  'unknown-forum': () => 'Forummet findes ikke mere.',
  'too-long': (value) => `Det er ${value('length')} tegn; der er plads til ${value('limit')}.`,
  'too-many': (value) => `Det er ${value('count')}; der er plads til ${value('limit')}.`,
  'bad-date': (value) =>
    `”${value('given')}” er ikke en dato. Skriv et år, en måned eller en dag: 2028, 2028-06, 2028-06-30.`,
  'ends-before-start': (value) => `Det ville slutte i ${value('to')}, før det begynder i ${value('from')}.`,
  'nothing-changed': () => 'Alt står sådan allerede.',
  'changed-meanwhile': () => 'En anden har rettet det imens. Intet er overskrevet. Se, hvad der står nu.',
  'not-allowed': () => 'Det har du ikke ret til.',
};

const en: typeof da = {
  'no-partner': () => 'Say which country or region it is with.',
  'no-regime': () => 'Say what kind of cooperation it is.',
  'partnership-twice': () => 'There is a partnership of this kind with them already.',
  'bad-country': (value) => `“${value('given')}” is no country. Write its name, as Kenya.`,
  'country-gone': (value) =>
    `That country is no more. There are ${names('en', value('after'))} now. Choose one of them.`,
  'no-agreement': () => 'Say what the agreement is called.',
  'bad-link': (value) => `“${value('given')}” is no web address. It begins with https://.`,
  'no-contact': () => 'Say who it is.',
  'no-point': () => 'Say what the point is.',
  'no-name': () => 'Say what it is called.',
  'no-title': () => 'Say in a line what it is about.',
  'bad-day': (value) => `“${value('given')}” is no day that exists. Write year, month and day: 2028-06-30.`,
  'too-long-stay': () => 'It lasts more than a year. Write it down as a partnership.',
  'no-step': () => 'Say what was promised.',
  'unknown-promise': (value) =>
    `No plan has a goal or initiative called “${value('given')}”. Choose one from the list.`,
  'unknown-engagement': () => 'The engagement is no longer there.',
  'bad-stage': () => 'Choose a stage that a file of this kind has.',
  'no-next-step': () => 'Say what happens next, not only when.',
  'no-position': () => 'Say what we want.',
  'no-clearer': () => 'Say who cleared it.',
  'cleared-already': () => 'This version is cleared already.',
  'no-country': () => 'Say which country it is.',
  'no-source': () => 'Say how we know: who said it, or where it is written.',
  'stance-twice': () => 'The country stands there already. Change it there.',
  'pledge-twice': () => 'The country has said something already. Change it there.',
  'has-positions': () => 'There are positions or notes of other countries in this file. They would be left without it.',
  'has-pledges': () => 'There are pledges for this candidature. Remove them first.',
  'bad-voters': () => 'Say how many have a vote: a whole number from 1 to 1,000.',
  'more-than-voters': (value) =>
    `${value('pledges')} countries have said what they will vote, and only ${value('voters')} have a vote.`,
  'result-before-election': (value) =>
    `The result is from ${value('day')}, before the election of ${value('election')}. Mend the date that is wrong.`,
  'result-ahead': () => 'The result is of a day that is yet to come.',
  'bad-votes': (value) => `The votes for us are a whole number up to ${value('voters')}.`,
  'bad-percent': () => 'How sure is a whole number from 0 to 100.',
  'no-members': () => 'Say which countries joined.',
  'country-twice': (value) => `${countryName('en', value('given'))} stands there twice.`,
  'left-before': () => 'Nobody leaves before they join.',
  'unknown-dossier': () => 'The file is no longer there.',
  'unknown-position': () => 'This version is not there.',
  'unknown-stance': () => 'That is not there any more.',
  'unknown-candidature': () => 'The candidature is no longer there.',
  'unknown-pledge': () => 'The pledge is not there any more.',
  'unknown-coalition': () => 'The coalition is no longer there.',
  'unknown-session': () => 'The session is no longer there.',
  'unknown-item': () => 'The item is no longer on the agenda.',
  'no-forum': () => 'Choose the body that meets.',
  'no-item-title': () => 'Say what the item is called.',
  'too-long-session': () => 'A session lasts a year at most. Write down two.',
  'bad-clock': (value) => `“${value('given')}” is no time of day. Write hours and minutes: 09:30.`,
  'bad-zone': (value) => `“${value('given')}” is no time zone. Write it like Europe/Brussels.`,
  'unknown-file': (value) => `No file is called “${value('given')}”. Choose one from the list.`,
  'has-line': () => 'There is a line for an item that would go. Empty the line first.',
  'has-sessions': () => 'The body has sessions. Remove them first.',
  'bad-amount': () => 'An amount is a number, such as 1,250,000.50. A fund is above 0.',
  'bad-currency': (value) => `“${value('given')}” is no currency. Give its three letters, as DKK or EUR.`,
  'currency-used': (value) => `Sums are counted in ${value('currency')} already. The currency cannot change.`,
  'below-spent': (value) =>
    `${sayAmount('en', value('over'), value('currency'))} more than that was promised or paid already.`,
  'above-fund': (value) => `That is ${sayAmount('en', value('over'), value('currency'))} more than the fund has.`,
  'rate-missing': (value) =>
    `There is no rate of ${value('currency')} in ${value('into')} of that day or before. Write it down under Rates first.`,
  'no-receiver': () => 'Say who gets it.',
  'bad-rate': () => 'A rate is a number above 0.',
  'same-currency': () => 'A currency has no rate in itself.',
  'rate-twice': () => 'There is a rate of that day already.',
  'has-payments': () => 'Something was promised or paid out of the fund. Remove that first.',
  'no-unit': () => 'Say in what it is counted.',
  'no-values': () => 'Give it at least one value.',
  'bad-number': () => 'A value is a number.',
  'period-twice': () => 'Two values are of the same time.',
  'bad-years': () => 'That is a whole number of years, from 1 to 50.',
  'unknown-fund': () => 'The fund is no longer there.',
  'unknown-payment': () => 'That is not there any more.',
  'unknown-rate': () => 'The rate is not there any more.',
  'unknown-figure': () => 'The key figure is no longer there.',
  'unknown-partner': () => 'The organisation is no longer in the partnership forum.',
  'partner-already': (value) => `${value('name')} is in it already.`,
  'not-in-forum': () =>
    'Your organisation is not in the partnership forum. The secretariat of the ministry chooses who is.',
  'forum-twice': (value) => `“${value('name')}” is there already.`,
  'unknown-parent': () => 'What it is a part of is no longer there.',
  cycle: () => 'A body cannot be a part of itself, not through others either.',
  'no-seat-holder': () => 'Say who sits there: a person or an organisation.',
  'unknown-person': (value) => `“${value('name')}” is not in the register. Choose one from the list.`,
  'unknown-organisation': (value) => `“${value('name')}” is not in the register. Choose one from the list.`,
  'has-parts': () => 'Other bodies are parts of this one. Say first where they belong.',
  'nothing-offered': () => 'Tick something on the list. What is gone from it was taken over meanwhile.',
  'not-offered': () => 'This is not on the list any more. See how it is now.',
  'unknown-partnership': () => 'The partnership is no longer there.',
  'unknown-decision': () => 'This decision is not there. Choose one from the list.',
  'unknown-agreement': () => 'The agreement, or its document, is no longer there.',
  'no-file': () => 'Choose a file.',
  'not-a-document': (value) => `“${value('name')}” is neither a PDF nor a Word document (.docx).`,
  'empty-file': () => 'The file is empty.',
  'too-large': (value) => `The file is larger than ${value('limit')} MB.`,
  macros: () => 'The file has macros, and these can do harm. Save it without them, or as PDF.',
  program: () => 'The file is a program or has one in it. Send a document.',
  'unknown-forum': () => 'The body is no longer there.',
  'too-long': (value) => `These are ${value('length')} characters; there is room for ${value('limit')}.`,
  'too-many': (value) => `These are ${value('count')}; there is room for ${value('limit')}.`,
  'bad-date': (value) => `“${value('given')}” is no date. Write a year, a month or a day: 2028, 2028-06, 2028-06-30.`,
  'ends-before-start': (value) => `It would end in ${value('to')}, before it begins in ${value('from')}.`,
  'nothing-changed': () => 'Everything stands like that already.',
  'changed-meanwhile': () => 'Somebody else changed this meanwhile. Nothing was overwritten. See what it says now.',
  'not-allowed': () => 'You have no right to do that.',
};

export const worldIssueWords: Worded<typeof da> = { da, en };

export function sayWorldIssue(language: Language, issue: Issue): string {
  const say = worldIssueWords[language][issue.code];
  const value = (name: string) => {
    const given = String(issue.values?.[name] ?? '');
    return /^\d{4}-\d{2}-\d{2}$/.test(given) ? (sayTime(language, given) ?? given) : given;
  };
  return say ? say(value) : issue.message;
}

const gone: ReadonlySet<string> = new Set(
  'partnership agreement forum engagement dossier position stance candidature pledge coalition session item fund payment rate figure partner'
    .split(' ')
    .map((thing) => `unknown-${thing}`),
);

export function statusOfWorld(issues: readonly Issue[]): 403 | 404 | 409 | 422 {
  const codes = issues.map(({ code }) => code);
  if (codes.includes('not-allowed')) return 403;
  if (codes.some((code) => gone.has(code))) return 404;
  return codes.some((code) => code === 'changed-meanwhile' || code === 'cleared-already') ? 409 : 422;
}

function names(language: Language, codes: string): string {
  const all = codes.split(' ').map((code) => countryName(language, code));
  return new Intl.ListFormat(language, { type: 'conjunction' }).format(all);
}
