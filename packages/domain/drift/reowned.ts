import type { Party, PlanElement } from '../plan-element.ts';
import type { Reowned } from './drift-line.ts';

type Owner = PlanElement['owner'];

/** Who answers for it, and who contributes. That a name was found in the register is no change of hands. */
export function reowned(before: PlanElement, after: PlanElement): readonly Reowned[] {
  const [joined, left] = [
    without(after.contributors, before.contributors),
    without(before.contributors, after.contributors),
  ];
  const beside = {
    ...(joined.length > 0 ? { joined } : {}),
    ...(left.length > 0 ? { left } : {}),
  };
  if (!isSame(before.owner, after.owner)) {
    const was = before.owner ? { before: before.owner } : {};
    return [{ change: 're-owned', ...was, ...(after.owner ? { after: after.owner } : {}), ...beside }];
  }
  return joined.length + left.length > 0 ? [{ change: 're-owned', ...beside }] : [];
}

function isSame(a: Owner, b: Owner): boolean {
  if (!a || !b) return a === b;
  const people = a.person === undefined || b.person === undefined || a.person === b.person;
  return people && sameParty(a, b);
}

function sameParty(a: Party, b: Party): boolean {
  if (a.organisation !== undefined && b.organisation !== undefined) {
    return a.organisation === b.organisation && a.unit === b.unit;
  }
  return plain(a.name) === plain(b.name);
}

function without(parties: readonly Party[] = [], others: readonly Party[] = []): readonly Party[] {
  return parties.filter((one) => !others.some((other) => sameParty(one, other)));
}

function plain(name: string): string {
  return name.replace(/\s+/g, ' ').trim().toLowerCase();
}
