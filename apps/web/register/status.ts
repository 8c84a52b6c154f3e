import type { Issue } from '@lofte/domain/issue';

/** What a refused form answers: no right, gone, changed by somebody else, or to be mended. */
export function statusOf(issues: readonly Issue[]): 403 | 404 | 409 | 413 | 422 {
  const codes = issues.map(({ code }) => code);
  if (codes.includes('not-allowed')) return 403;
  if (codes.includes('changed-in-register') || codes.includes('register-changed')) return 409;
  return codes.includes('too-large') ? 413 : 422;
}
