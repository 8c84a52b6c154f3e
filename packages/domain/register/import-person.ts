import { foldedName } from '../folded-name.ts';
import { bad, good, type Result } from '../issue.ts';
import { foldedMail } from '../mail-address.ts';
import type { Organisation, Person } from '../things.ts';
import { knownPerson } from './change-person.ts';
import type { Draft, Said } from './import-draft.ts';
import { type Effect, fieldsThatDiffer } from './import-effect.ts';
import type { ImportLine } from './import-line.ts';
import type { OrganisationStep } from './import-organisation.ts';
import { ambiguousPerson, unknownId } from './import-trouble.ts';
import { dayOf, languageOf } from './import-words.ts';
import { personFrom, unknownLanguage } from './person-from.ts';

type Cells = ImportLine['cells'];

/** What a line says of a person. */
export interface PersonStep {
  readonly person?: Person;
  readonly effects: readonly Effect[];
  readonly said: readonly Said[];
}

/** Issues: those of the fields, `unknown-id`, `ambiguous-person`, `known-person`, `line-contradicts` */
export function personStep(draft: Draft, { cells }: ImportLine, place: OrganisationStep): Result<PersonStep> {
  if (!cells.name) return good({ effects: [], said: [] });
  const mail = cells.mail ? foldedMail(cells.mail) : undefined;
  const found = findPerson(draft, cells, mail, place.organisation?.id);
  if (!found.ok) return found;
  const before = found.value;
  const after = personOf(draft, cells, place, before, mail);
  if (!after.ok) return after;
  const taken = mail === undefined || mail === before?.mail ? undefined : takenBy(draft, mail, before);
  if (taken) return bad(knownPerson(taken));
  const said = saidOf(cells, after.value);
  const contradictions = draft.contradictions(said);
  if (contradictions.length > 0) return bad(...contradictions);
  return good({ person: after.value, effects: effectsOf(draft, before, after.value, place), said });
}

/** The one with the line's id; else with its mail; else of its name in its organisation, unless the mails say that they are two. */
function findPerson(
  draft: Draft,
  cells: Cells,
  mail: string | undefined,
  organisation: string | undefined,
): Result<Person | undefined> {
  const { id, name = '' } = cells;
  if (id) {
    const found = draft.people.get(id);
    return found ? good(found) : bad(unknownId(id));
  }
  const known = mail === undefined ? [] : draft.peopleWithMail(mail);
  const named = draft
    .peopleNamed(foldedName(name), organisation)
    .filter((one) => mail === undefined || one.mail === undefined);
  const [first, ...more] = known.length > 0 ? known : named;
  return more.length > 0 ? bad(ambiguousPerson(name)) : good(first);
}

function personOf(
  draft: Draft,
  cells: Cells,
  place: OrganisationStep,
  before: Person | undefined,
  mail: string | undefined,
): Result<Person> {
  const language = cells.language ? languageOf(cells.language) : (before?.language ?? 'da');
  if (!language) return bad(unknownLanguage(cells.language ?? ''));
  const isSure = before === undefined || cells.id !== undefined || (mail !== undefined && before.mail === mail);
  const organisation = place.organisation?.id ?? before?.organisation;
  const unit = place.unit?.id ?? (organisation === before?.organisation ? before?.unit : undefined);
  const [title, left] = [cells.title ?? before?.title, cells.left ? dayOf(cells.left) : before?.left];
  const address = mail ?? before?.mail;
  const where = place.organisation ?? (organisation ? draft.organisations.get(organisation) : undefined);
  return personFrom(
    {
      name: isSure ? (cells.name ?? '') : before.name,
      ...(address ? { mail: address } : {}),
      language,
      ...(organisation ? { organisation } : {}),
      ...(unit ? { unit } : {}),
      ...(title ? { title } : {}),
      ...(left ? { left } : {}),
    },
    before?.id ?? draft.newId(),
    where ? [where] : [],
  );
}

function takenBy(draft: Draft, mail: string, before: Person | undefined): Person | undefined {
  return draft.peopleWithMail(mail).find((one) => one.id !== before?.id && one.left === undefined);
}

function saidOf(
  cells: Cells,
  { id, name, mail = '', language, organisation = '', unit = '', title = '', left = '' }: Person,
): readonly Said[] {
  return [
    [id, 'name', foldedName(name)],
    ...(cells.mail ? [[id, 'mail', mail] as const] : []),
    ...(cells.language ? [[id, 'language', language] as const] : []),
    ...(cells.organisation ? [[id, 'organisation', organisation] as const] : []),
    ...(cells.unit ? [[id, 'unit', unit] as const] : []),
    ...(cells.title ? [[id, 'title', title] as const] : []),
    ...(cells.left ? [[id, 'left', left] as const] : []),
  ];
}

function effectsOf(
  draft: Draft,
  before: Person | undefined,
  after: Person,
  place: OrganisationStep,
): readonly Effect[] {
  const whereOf = (id: string | undefined): Organisation | undefined =>
    id === undefined ? undefined : place.organisation?.id === id ? place.organisation : draft.organisations.get(id);
  const said = (one: Person | undefined) => {
    const where = whereOf(one?.organisation);
    return {
      name: one?.name,
      mail: one?.mail,
      organisation: where?.name,
      unit: where?.units.find(({ id }) => id === one?.unit)?.name,
      title: one?.title,
      language: one?.language,
      left: one?.left,
    };
  };
  const fields = fieldsThatDiffer(said(before), said(after));
  if (before && fields.length === 0) return [];
  const like = before ? undefined : draft.peopleNamed(foldedName(after.name), after.organisation)[0]?.name;
  const { name } = before ?? after;
  return [{ thing: 'person', how: before ? 'changed' : 'new', name, fields, ...(like ? { like } : {}) }];
}
