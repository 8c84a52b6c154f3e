import { refusalOf } from '@lofte/store/refused';
import { Page } from '../layout.tsx';
import type { Call } from '../route.ts';
import { isTrouble, troubleWords } from './trouble-words.ts';
import { WaysOn } from './ways-on.tsx';
import { type FailureStatus, failureWords } from './words.ts';

/** A page that says what is wrong and what to do; `what` replaces the general sentence where more is known. */
export function failed({ context, request }: Call, status: FailureStatus, what?: string): Response | Promise<Response> {
  const say = failureWords[request.language];
  return context.html(
    <Page title={say[status].title} request={request}>
      <h1>{say[status].title}</h1>
      <p>{what ?? say[status].what}</p>
      <WaysOn request={request} nothingThere={status === 404 && context.req.method !== 'POST'} />
    </Page>,
    status,
  );
}

/** What was thrown while a page was made: where it is the database or the disk, a page that says so, and the server goes on. */
export function failedBy(call: Call, error: unknown): Response | Promise<Response> {
  const issue = refusalOf(error);
  const code = issue?.code;
  if (!isTrouble(code)) {
    console.error(error);
    return failed(call, 500);
  }
  console.error(issue?.message);
  // Seconds (RFC 9110, 10.2.3).
  call.context.header('retry-after', '10');
  return failed(call, 503, troubleWords[call.request.language][code]);
}

export function notFound(call: Call): Response | Promise<Response> {
  return failed(call, 404);
}
