import { type Actor, may } from '../rights.ts';
import type { Engagement } from './engagement.ts';

type Whose = Pick<Engagement, 'visible' | 'ours' | 'by' | 'partner'>;

/**
 * Whether somebody may read an engagement.
 *
 * - `own`: those whose it is. The secretariat reads what is one of ours; what a partner keeps to itself is for the partner alone.
 * - `inside`: everybody with a role in the workspace; no partner.
 * - `forum`: whoever is in the partnership forum; no others inside.
 * - `all`: both.
 */
export function seesEngagement(actor: Actor, one: Whose): boolean {
  if (isTheirs(actor, one) || (one.partner === undefined && may(actor, 'world.edit'))) return true;
  if (one.visible === 'inside') return may(actor, 'world.see');
  if (one.visible === 'forum') return isInForum(actor);
  return one.visible === 'all' && (may(actor, 'world.see') || isInForum(actor));
}

/** Whether somebody may change one of ours: its own, where they may write engagements down at all. A partner's words are not ours to change. */
export function changesEngagement(actor: Actor, one: Pick<Engagement, 'ours' | 'by' | 'partner'>): boolean {
  if (one.partner !== undefined) return false;
  return may(actor, 'world.edit') || (may(actor, 'engagement.log') && isOurs(actor, one));
}

/** Whether somebody may change what a partner wrote: the people of that partner, as long as it is in the forum. */
export function changesAsPartner(actor: Actor, one: Pick<Engagement, 'partner'>): boolean {
  return may(actor, 'partners.log') && isOfPartner(actor, one);
}

/** Whether somebody may take away what a partner wrote: its own people, and the secretariat where it was shown to it. */
export function removesAsPartner(actor: Actor, one: Whose): boolean {
  if (one.partner === undefined) return false;
  return changesAsPartner(actor, one) || (may(actor, 'world.edit') && seesEngagement(actor, one));
}

/** Whether somebody is in the partnership forum: whose organisation is a member, and the secretariat, which keeps it. */
export function isInForum(actor: Actor): boolean {
  return may(actor, 'world.edit') || (actor.inForum === true && may(actor, 'partners.see'));
}

function isTheirs(actor: Actor, one: Whose): boolean {
  return one.partner === undefined ? may(actor, 'world.see') && isOurs(actor, one) : isOfPartner(actor, one);
}

/** Whoever left for another organisation took none of it along: who wrote it down does not count. */
function isOfPartner(actor: Actor, { partner }: Pick<Engagement, 'partner'>): boolean {
  return (
    partner !== undefined && actor.organisation === partner && actor.inForum === true && may(actor, 'partners.see')
  );
}

function isOurs({ id, organisation }: Actor, { ours, by }: Pick<Engagement, 'ours' | 'by'>): boolean {
  return by === id || (organisation !== undefined && ours.some((party) => party.organisation === organisation));
}
