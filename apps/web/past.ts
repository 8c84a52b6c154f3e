import type { Issue } from '@lofte/domain/issue';
import { type Past, pastDay } from '@lofte/service/past-day';
import { routePath } from 'hono/route';
import { isAdmitted } from './admit.ts';
import { failed } from './failure/answer.tsx';
import { sayPastIssue } from './past/words.ts';
import type { Call } from './route.ts';
import { refused } from './sign-in/refused.tsx';
import { urls } from './urls.ts';

export type { Past } from '@lofte/service/past-day';

/**
 * The past day that a call asks for with `?on=2027-03-01`, or the moment after an entry with `?on=17`; undefined where it asks
 * for what is now. What is no day answers itself, with a sentence; today answers with the way to the page as it is now.
 *
 * `const past = await pastOf(call); if (past instanceof Response) return past;`
 */
export async function pastOf(call: Call): Promise<Past | Response | undefined> {
  const on = call.context.req.query('on')?.trim();
  if (on === undefined) return undefined;
  const past = on === '' ? ({ ok: true, value: undefined } as const) : await pastDay(call.service, on);
  if (!past.ok) return wrongDay(call, past.issues[0]);
  if (!(await maySeePast(call))) return refused(call, 'past.see');
  return past.value ?? call.context.redirect(urls.now(call.request.path), 302);
}

/** These pages list each strategy for those only who may see it; all others are about one. */
const ofAll = [urls.overview(), urls.library(), urls.status()];

async function maySeePast(call: Call): Promise<boolean> {
  const path = routePath(call.context);
  return ofAll.includes(path) || isAdmitted(call, { path, action: 'past.see' });
}

function wrongDay(call: Call, issue: Issue | undefined): Response | Promise<Response> {
  return failed(call, 400, issue && sayPastIssue(call.request.language, issue));
}
