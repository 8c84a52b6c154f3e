import { good, type Result } from '@lofte/domain/issue';
import { type Coalition, coalitionKinds } from '@lofte/domain/world/coalition';
import type { WantedCoalition } from '@lofte/domain/world/settle-coalition';
import { readDate } from '@lofte/domain/written/read-date';
import type { PromiseChoice } from '@lofte/service/world/promise-choices';
import { countryName, readCountry } from '../element/countries.ts';
import type { Language } from '../language.ts';
import { said } from '../register/form.ts';
import { sayTime } from '../time.ts';
import { aboutIn, aboutTitles } from '../world/about.ts';

const names = ['title', 'kind', 'day', 'forum', 'dossier', 'members', 'left', 'link', 'note'] as const;

/** A coalition as its form says it, whatever was typed. Countries one on each line; of those that left with the day after the name. */
export type CoalitionFields = Readonly<Record<(typeof names)[number], string>> & { readonly about: readonly string[] };

export function coalitionFieldsFrom(form: URLSearchParams): CoalitionFields {
  const fields = Object.fromEntries(names.map((name) => [name, said(form, name)]));
  return { ...(fields as Omit<CoalitionFields, 'about'>), about: form.getAll('about') };
}

export function offeredCoalition(
  today: string,
  asked: { readonly forum: string; readonly dossier: string },
): CoalitionFields {
  return { ...coalitionFieldsFrom(new URLSearchParams()), ...asked, kind: 'paper', day: today, about: [''] };
}

export function fieldsOfCoalition(
  one: Coalition,
  promises: readonly PromiseChoice[],
  language: Language,
): CoalitionFields {
  const { title, kind, day, forum = '', dossier = '', members, link = '', note = '' } = one;
  const name = (code: string) => countryName(language, code);
  return {
    ...{ title, kind, day, forum, dossier, link, note, about: aboutTitles(one.about, promises) },
    members: members
      .filter(({ left }) => !left)
      .map(({ country }) => name(country))
      .join('\n'),
    left: members
      .flatMap(({ country, left }) => (left ? [`${name(country)} ${sayTime(language, left)}`] : []))
      .join('\n'),
  };
}

/** What somebody wants of a coalition. Issue: `unknown-promise` */
export function wantedCoalitionFrom(
  fields: CoalitionFields,
  promises: readonly PromiseChoice[],
  before?: Coalition,
): Result<WantedCoalition> {
  const about = aboutIn(fields.about, promises, before?.about);
  if (!about.ok) return about;
  const { title, kind, day, forum, dossier, link, note } = fields;
  const known = new Map((before?.members ?? []).map((one) => [one.country, one]));
  const member = (name: string, left?: string) => {
    const country = readCountry(name);
    const { left: _left, ...kept } = known.get(country) ?? { country };
    return left === undefined ? kept : { ...kept, left };
  };
  return good({
    ...{ title, day, link, note, about: about.value },
    kind: coalitionKinds.find((one) => one === kind) ?? 'paper',
    ...(forum === '' ? {} : { forum }),
    ...(dossier === '' ? {} : { dossier }),
    members: [
      ...lines(fields.members).map((name) => member(name)),
      ...lines(fields.left).map((line) => leaver(line, member)),
    ],
  });
}

/** `Polen 3.5.2026`: the name, then the day; a line without a day is refused as one. */
function leaver<M>(line: string, member: (name: string, left: string) => M): M {
  const [, name = line, day = ''] = /^(\D+?)\s+(\d.*)$/u.exec(line) ?? [];
  return member(name, readDate(day));
}

function lines(text: string): readonly string[] {
  return text
    .split('\n')
    .map((line) => line.trim())
    .filter((line) => line !== '');
}
