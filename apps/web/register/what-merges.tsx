import { type Merger, mergerOf } from '@lofte/domain/register/merge-organisations';
import { mergedPerson } from '@lofte/domain/register/merge-people';
import type { NamingElement } from '@lofte/domain/register/ties';
import type { Person } from '@lofte/domain/things';
import type { OrganisationSight } from '@lofte/service/organisation-of';
import type { PersonSight } from '@lofte/service/person-in-register';
import type { Language } from '../language.ts';
import { count } from '../numbers.ts';
import { sayList } from './say.ts';
import { registerWords } from './words.ts';

/** What merging two organisations does, sentence by sentence. */
export function WhatMerges({
  kept,
  merged,
  language,
}: {
  kept: OrganisationSight;
  merged: OrganisationSight;
  language: Language;
}) {
  const say = registerWords[language];
  const merger = mergerOf(kept.organisation, merged.organisation);
  const name = kept.organisation.name;
  const { acronym } = merger.after;
  const names = (merger.after.otherNames ?? []).filter((one) => !kept.organisation.otherNames?.includes(one));
  const { joining, following } = unitsOf(merger);
  return (
    <Happens language={language}>
      {[
        say.goes(merged.organisation.name, name),
        ...(names.length > 0 ? [say.namedToo(name, sayList(language, names))] : []),
        ...(acronym && acronym !== kept.organisation.acronym ? [say.getsAcronym(acronym)] : []),
        ...(following.length > 0 ? [say.unitsFollow(sayList(language, following))] : []),
        ...(joining.length > 0 ? [say.unitsJoin(sayList(language, joining))] : []),
        ...(merged.count > 0 ? [say.peopleMove(count(language, merged.count, say.person), name)] : []),
        ...elementsMove(merged.elements, name, language),
        say.remembered,
      ]}
    </Happens>
  );
}

/** What merging two people does. */
export function WhatPeopleMerge({
  kept,
  merged,
  language,
}: {
  kept: PersonSight;
  merged: PersonSight;
  language: Language;
}) {
  const say = registerWords[language];
  const after = mergedPerson(kept.person, merged.person);
  const taken = (['mail', 'title'] as const).flatMap((field) =>
    after[field] !== kept.person[field] && after[field] ? [after[field]] : [],
  );
  const place = kept.organisations.find(({ id }) => id === after.organisation && id !== kept.person.organisation);
  const gets = [...taken, ...(place ? [place.name] : [])];
  return (
    <Happens language={language}>
      {[
        say.goes(withMail(merged.person), withMail(kept.person)),
        ...(gets.length > 0 ? [say.personTakes(sayList(language, gets))] : []),
        ...elementsMove(merged.elements, kept.person.name, language),
        say.rolesMove,
        say.remembered,
      ]}
    </Happens>
  );
}

function Happens({ language, children }: { language: Language; children: readonly string[] }) {
  return (
    <>
      <h2>{registerWords[language].happens}</h2>
      <ul>
        {children.map((sentence) => (
          <li>{sentence}</li>
        ))}
      </ul>
    </>
  );
}

function elementsMove(elements: readonly NamingElement[], name: string, language: Language): readonly string[] {
  const say = registerWords[language];
  if (elements.length === 0) return [];
  const strategies = new Set(elements.map(({ strategy }) => strategy)).size;
  return [
    say.elementsMove(count(language, elements.length, say.element), count(language, strategies, say.strategy), name),
  ];
}

function unitsOf({ merged, units }: Merger): {
  readonly joining: readonly string[];
  readonly following: readonly string[];
} {
  const joins = ({ id }: { readonly id: string }) => units.has(id);
  return {
    joining: merged.units.filter(joins).map(({ name }) => name),
    following: merged.units.filter((unit) => !joins(unit)).map(({ name }) => name),
  };
}

function withMail({ name, mail }: Person): string {
  return mail ? `${name} (${mail})` : name;
}
