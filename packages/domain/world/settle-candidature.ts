import { dayTrouble } from '../day-trouble.ts';
import { dateTrouble, order } from '../edit-plan/check-dates.ts';
import { defined, line, lines } from '../edit-plan/tidy-fields.ts';
import { bad, good, type Issue, type Result } from '../issue.ts';
import { longText } from '../long-text.ts';
import { tooMany } from '../too-many.ts';
import type { Candidature, Pledge } from './candidature.ts';
import { countryCode, countryTrouble } from './country-trouble.ts';
import { longestNote } from './partnership.ts';

/** What is to be said of a candidature. */
export type WantedCandidature = Omit<Candidature, 'id'>;

/**
 * A candidature as it will stand.
 *
 * Issues: `no-title`, `too-long`, `bad-date`, `ends-before-start`, `bad-voters`, `too-few-voters`, `bad-country`, `country-gone`, `bad-votes`, `bad-day`,
 * `result-before-election`
 */
export function settleCandidature(id: string, wanted: WantedCandidature, pledges: number): Result<Candidature> {
  const { term, rivals, result } = wanted;
  const [from, to] = [line(term?.from), line(term?.to)];
  const one = defined({
    ...{ ...wanted, id, seat: line(wanted.seat) ?? '', candidate: line(wanted.candidate), note: lines(wanted.note) },
    term: from === undefined && to === undefined ? undefined : defined({ from, to }),
    election: line(wanted.election),
    rivals: [...new Set(rivals.flatMap((code) => countryCode(line(code)) ?? []))],
    result: result && defined({ ...result, note: lines(result.note) }),
  });
  const issues = [
    ...(one.seat === '' ? [{ code: 'no-title', message: 'Say what seat it is for.', where: 'seat' }] : []),
    ...longText('seat', one.seat, 500),
    ...longText('candidate', one.candidate, 300),
    ...dateTrouble('termFrom', from),
    ...dateTrouble('termTo', to),
    ...order('termTo', from, to),
    ...dateTrouble('election', one.election),
    ...voterTrouble(one.voters, pledges),
    ...tooMany('rivals', one.rivals.length, 200),
    ...one.rivals.flatMap((code) => countryTrouble('rivals', code)),
    ...longText('note', one.note, longestNote),
    ...resultTrouble(one),
    ...tooEarly(one),
  ];
  return issues.length > 0 ? bad(...issues) : good(one);
}

function voterTrouble(voters: number, pledges: number): readonly Issue[] {
  if (!Number.isInteger(voters) || voters < 1 || voters > 1_000) {
    return [
      { code: 'bad-voters', message: 'Say how many have a vote: a whole number from 1 to 1,000.', where: 'voters' },
    ];
  }
  return pledges > voters ? [moreThanVoters(pledges, voters, 'voters')] : [];
}

/** Nobody is elected before the election. */
function tooEarly({ result, election }: Candidature): readonly Issue[] {
  if (!result || election === undefined || result.day.slice(0, election.length) >= election) return [];
  const message = `The result is from ${result.day}, before the election of ${election}.`;
  return [{ code: 'result-before-election', message, where: 'resultDay', values: { day: result.day, election } }];
}

function resultTrouble({ result, voters }: Candidature): readonly Issue[] {
  if (!result) return [];
  const { votes, day, note } = result;
  return [
    ...(votes === undefined || (Number.isInteger(votes) && votes >= 0 && votes <= voters)
      ? []
      : [
          {
            code: 'bad-votes',
            message: `The votes we got are a whole number up to ${voters}.`,
            where: 'votes',
            values: { voters },
          },
        ]),
    ...dayTrouble('resultDay', day),
    ...longText('resultNote', note, longestNote),
  ];
}

/**
 * What one country says, as it will stand. `others`: how many other countries have said something.
 *
 * Issues: `no-country`, `bad-country`, `country-gone`, `own-vote`, `bad-day`, `bad-percent`, `too-long`, `more-than-voters`
 */
export function settlePledge(
  pledge: Pledge,
  { voters, others }: { readonly voters: number; readonly others: number },
): Result<Pledge> {
  const country = countryCode(line(pledge.country)) ?? '';
  const one = defined({
    ...{ ...pledge, country, source: line(pledge.source), exchange: line(pledge.exchange), day: pledge.day.trim() },
  });
  const issues = [
    ...(country === ''
      ? [{ code: 'no-country', message: 'Say which country it is.', where: 'country' }]
      : countryTrouble('country', country)),
    ...longText('source', one.source, 1_000),
    ...longText('exchange', one.exchange, 1_000),
    ...dayTrouble('day', one.day),
    ...(one.sure === undefined || (Number.isInteger(one.sure) && one.sure >= 0 && one.sure <= 100)
      ? []
      : [{ code: 'bad-percent', message: 'How sure is a whole number from 0 to 100.', where: 'sure' }]),
    ...(others + 1 > voters ? [moreThanVoters(others + 1, voters, 'country')] : []),
  ];
  return issues.length > 0 ? bad(...issues) : good(one);
}

function moreThanVoters(pledges: number, voters: number, where: string): Issue {
  const message = `${pledges} countries have said what they will vote, and only ${voters} have a vote.`;
  return { code: 'more-than-voters', message, where, values: { pledges, voters } };
}
