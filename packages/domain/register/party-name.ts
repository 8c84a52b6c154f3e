import { foldedName } from '../folded-name.ts';
import type { Party } from '../plan-element.ts';
import type { Organisation, Person } from '../things.ts';
import type { Register } from './register.ts';

/** An organisation or a unit of one, as people choose it. */
export interface PartyChoice {
  /** `Sundhedsstyrelsen (SST)`; a unit with its organisation: `Presse, Sundhedsstyrelsen`. */
  readonly label: string;
  readonly party: Party;
}

/** Every organisation, each followed by its units. */
export function partyChoices(organisations: readonly Organisation[]): readonly PartyChoice[] {
  return organisations.flatMap((organisation) => {
    const { id, name, acronym, units } = organisation;
    return [
      { label: acronym ? `${name} (${acronym})` : name, party: { name, organisation: id } },
      ...units.map((unit) => {
        const label = `${unit.name}, ${name}`;
        return { label, party: { name: label, organisation: id, unit: unit.id } };
      }),
    ];
  });
}

/** How a party that an element names is written where it is chosen. */
export function partyLabel({ name, organisation, unit }: Party, organisations: readonly Organisation[]): string {
  const own = organisations.filter(({ id }) => id === organisation);
  return partyChoices(own).find(({ party }) => party.unit === unit)?.label ?? name;
}

/**
 * Who is meant by what somebody wrote or chose: the one in the register that has this label, name, other name or acronym,
 * else the bare name. Nobody where nothing was written; `before` where it was left as it stood.
 */
export function partyNamed(written: string, organisations: readonly Organisation[], before?: Party): Party | undefined {
  const text = written.replace(/\s+/g, ' ').trim();
  if (text === '') return undefined;
  if (before && (text === partyLabel(before, organisations) || text === before.name)) return before;
  const folded = foldedName(text);
  const choices = partyChoices(organisations);
  const labelled = choices.filter(({ label, party }) =>
    [label, party.name].some((name) => foldedName(name) === folded),
  );
  const named = organisations.filter(({ acronym, otherNames = [] }) =>
    [acronym, ...otherNames].some((name) => name !== undefined && foldedName(name) === folded),
  );
  const meant = new Map<string, Party>();
  for (const { party } of labelled) meant.set(`${party.organisation} ${party.unit ?? ''}`, party);
  for (const { id, name } of named) meant.set(`${id} `, { name, organisation: id });
  const [only] = meant.values();
  return meant.size === 1 && only ? only : { name: text };
}

/** How people are written where one is chosen: name and organisation; nobody is taken for somebody else of the same name. */
export function personLabels({ organisations, people }: Register): ReadonlyMap<string, string> {
  const names = new Map(organisations.map(({ id, name, acronym }) => [id, acronym ?? name]));
  const label = ({ name, organisation }: Person) => {
    const where = organisation === undefined ? undefined : names.get(organisation);
    return where === undefined ? name : `${name} (${where})`;
  };
  return new Map(
    [...Map.groupBy(people, label)].flatMap(([text, those]) =>
      those.map(({ id, title }, i) => [id, those.length === 1 ? text : `${text}, ${title ?? ''} ${i + 1}`] as const),
    ),
  );
}
