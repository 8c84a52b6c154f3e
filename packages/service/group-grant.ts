import type { Grant } from '@lofte/domain/things';

/** A right that follows from a group where the person signs in says so in its id: it comes and goes with the group. */
const mark = 'group-';

export function groupGrantId(person: string, role: Grant['role']): string {
  return `${mark}${person}-${role}`;
}

export function isGroupGrant({ id }: Grant): boolean {
  return id.startsWith(mark);
}
