import type { Rule } from './rule.ts';

/** An effort is put lower, stopped or completed by a decision: nobody's edit says it alone. */
export const checkDecided: Rule = (wanted, { written }) => {
  if (!('decided' in wanted) || written.decision !== undefined) return [];
  const message = 'Only a decision of a steering group stops an effort, completes it or puts it lower.';
  return [{ code: 'needs-decision', message, where: 'decided' }];
};
