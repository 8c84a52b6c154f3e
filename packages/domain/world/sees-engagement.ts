import { type Actor, may } from '../rights.ts';
import type { Engagement } from './engagement.ts';

/** Whether somebody may read an engagement: what is its own is for those whose it is, whoever wrote it, and whoever keeps the registers. */
export function seesEngagement(actor: Actor, one: Pick<Engagement, 'visible' | 'ours' | 'by'>): boolean {
  if (may(actor, 'world.edit')) return true;
  if (one.visible === 'own') return isOurs(actor, one);
  return may(actor, 'world.see');
}

/** Whether somebody may change it: its own, where they may write engagements down at all. */
export function changesEngagement(actor: Actor, one: Pick<Engagement, 'ours' | 'by'>): boolean {
  return may(actor, 'world.edit') || (may(actor, 'engagement.log') && isOurs(actor, one));
}

function isOurs({ id, organisation }: Actor, { ours, by }: Pick<Engagement, 'ours' | 'by'>): boolean {
  return by === id || (organisation !== undefined && ours.some((party) => party.organisation === organisation));
}
