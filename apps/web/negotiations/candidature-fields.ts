import { bad, good, type Issue, type Result } from '@lofte/domain/issue';
import { type Candidature, majorities } from '@lofte/domain/world/candidature';
import type { WantedCandidature } from '@lofte/domain/world/settle-candidature';
import { readDate } from '@lofte/domain/written/read-date';
import type { PromiseChoice } from '@lofte/service/world/promise-choices';
import { countryName, readCountry } from '../element/countries.ts';
import type { Language } from '../language.ts';
import { said } from '../register/form.ts';
import { aboutIn, aboutTitles } from '../world/about.ts';

const names = [
  ...['seat', 'forum', 'candidate', 'termFrom', 'termTo', 'election', 'voters', 'majority', 'rivals'],
  ...['elected', 'votes', 'resultDay', 'note'],
] as const;

/** A candidature as its form says it, whatever was typed. */
export type CandidatureFields = Readonly<
  Record<
    | 'seat'
    | 'forum'
    | 'candidate'
    | 'termFrom'
    | 'termTo'
    | 'election'
    | 'voters'
    | 'majority'
    | 'rivals'
    | 'elected'
    | 'votes'
    | 'resultDay'
    | 'note',
    string
  >
> & { readonly about: readonly string[] };

export function candidatureFieldsFrom(form: URLSearchParams): CandidatureFields {
  const fields = Object.fromEntries(names.map((name) => [name, said(form, name)]));
  return { ...(fields as Omit<CandidatureFields, 'about'>), about: form.getAll('about') };
}

/** An empty form. Members of the United Nations are 193. */
export function offeredCandidature(forum: string): CandidatureFields {
  return { ...candidatureFieldsFrom(new URLSearchParams()), forum, voters: '193', majority: 'two thirds', about: [''] };
}

export function fieldsOfCandidature(
  one: Candidature,
  promises: readonly PromiseChoice[],
  language: Language,
): CandidatureFields {
  const { seat, forum = '', candidate = '', term, election = '', voters, majority, rivals, result, note = '' } = one;
  return {
    ...{ seat, forum, candidate, termFrom: term?.from ?? '', termTo: term?.to ?? '', election, majority, note },
    ...{ voters: String(voters), rivals: rivals.map((code) => countryName(language, code)).join('\n') },
    elected: result ? (result.elected ? 'yes' : 'no') : '',
    votes: result?.votes === undefined ? '' : String(result.votes),
    resultDay: result?.day ?? '',
    about: aboutTitles(one.about, promises),
  };
}

/** What somebody wants of a candidature. Issue: `unknown-promise`, `no-result-day` */
export function wantedCandidatureFrom(
  fields: CandidatureFields,
  promises: readonly PromiseChoice[],
  before?: Candidature,
): Result<WantedCandidature> {
  const about = aboutIn(fields.about, promises, before?.about);
  if (!about.ok) return about;
  const { seat, forum, candidate, termFrom, termTo, election, voters, majority, rivals, note } = fields;
  const { elected, votes, resultDay } = fields;
  if (elected !== '' && resultDay === '') return bad(noDay);
  return good({
    ...{ seat, candidate, note, about: about.value, voters: whole(voters) },
    ...(forum === '' ? {} : { forum }),
    term: { from: readDate(termFrom), to: readDate(termTo) },
    election: readDate(election),
    majority: majorities.find((one) => one === majority) ?? 'half',
    rivals: rivals.split('\n').flatMap((name) => (name.trim() === '' ? [] : [readCountry(name)])),
    ...(elected === ''
      ? {}
      : {
          result: {
            ...{ elected: elected === 'yes', day: resultDay },
            ...(votes.trim() === '' ? {} : { votes: whole(votes) }),
          },
        }),
  });
}

const noDay: Issue = {
  code: 'bad-day',
  message: 'Say on which day it was decided.',
  where: 'resultDay',
  values: { given: '' },
};

/** A whole number as it is written; NaN for what is none. */
export function whole(written: string): number {
  return /^\d{1,6}$/.test(written.trim()) ? Number(written) : Number.NaN;
}
