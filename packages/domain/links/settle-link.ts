import { lines } from '../edit-plan/tidy-fields.ts';
import { bad, good, type Issue, type Result } from '../issue.ts';
import { longText } from '../long-text.ts';
import { type Link, type LinkEnd, longestReason, mutual, sameEnd } from './link.ts';

/**
 * A link as it will stand.
 *
 * @param others all that touch the parts it is between
 * Issues: `link-to-itself`, `no-reason`, `too-long`, `unknown-part`, `link-twice`
 */
export function settleLink(
  wanted: Link,
  { others, isThere }: { readonly others: readonly Link[]; readonly isThere: (end: LinkEnd) => boolean },
): Result<Link> {
  const one = { ...wanted, reason: lines(wanted.reason) ?? '' };
  const issues: readonly Issue[] = [
    ...(sameEnd(one.from, one.to) ? [{ code: 'link-to-itself', message: 'Choose another part.', where: 'to' }] : []),
    ...(one.reason === '' ? [{ code: 'no-reason', message: 'Say why.', where: 'reason' }] : []),
    ...longText('reason', one.reason, longestReason),
    ...(isThere(one.from) && isThere(one.to)
      ? []
      : [{ code: 'unknown-part', message: 'This part of the plan is not there.', where: 'to' }]),
    ...(others.some((other) => other.id !== one.id && saysSame(other, one))
      ? [{ code: 'link-twice', message: 'The two are linked like this already.', where: 'way' }]
      : []),
  ];
  return issues.length > 0 ? bad(...issues) : good(one);
}

function saysSame(a: Link, b: Link): boolean {
  if (a.way !== b.way) return false;
  if (sameEnd(a.from, b.from) && sameEnd(a.to, b.to)) return true;
  return mutual.includes(a.way) && sameEnd(a.from, b.to) && sameEnd(a.to, b.from);
}
