import type { Issue } from '@lofte/domain/issue';
import { failed } from '../failure/answer.tsx';
import type { Call } from '../route.ts';
import { sayWorldIssue, statusOfWorld } from './issues.ts';

/** A press that did nothing, and why. */
export function notDone(call: Call, issues: readonly Issue[]): Response | Promise<Response> {
  const [issue] = issues;
  const status = statusOfWorld(issues);
  return failed(call, status === 422 ? 409 : status, issue && sayWorldIssue(call.request.language, issue));
}
