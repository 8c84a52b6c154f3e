import { nameHas } from '../folded-name.ts';
import type { Organisation } from '../things.ts';
import { likenessIndex } from './duplicate-organisations.ts';
import { type PartyChoice, partyChoices } from './party-name.ts';

/** Choices offered at most. */
const most = 3;

/** Organisations of the register that a name written by hand may mean: written alike or with a slip, by its acronym, or as a part of the other; the surest first. */
export function meantBy(written: string, organisations: readonly Organisation[]): readonly PartyChoice[] {
  const index = likenessIndex();
  for (const organisation of organisations) index.add(organisation);
  const stranger: Organisation = { id: '', name: written, kind: 'other', units: [] };
  const like = index.likeTo(stranger).map(({ one }) => one);
  const around = organisations.filter(
    ({ name, otherNames = [] }) => nameHas([name, ...otherNames], written) || nameHas([written], name),
  );
  return partyChoices([...new Set([...like, ...around])].slice(0, most)).filter(({ party }) => !party.unit);
}
