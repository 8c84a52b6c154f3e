import { Page } from '../layout.tsx';
import type { Call } from '../route.ts';
import { urls } from '../urls.ts';
import { type FailureStatus, failureWords } from './words.ts';

/** A page that says what is wrong and what to do; `what` replaces the general sentence where more is known. */
export function failed({ context, request }: Call, status: FailureStatus, what?: string): Response | Promise<Response> {
  const say = failureWords[request.language];
  return context.html(
    <Page title={say[status].title} request={request}>
      <h1>{say[status].title}</h1>
      <p>{what ?? say[status].what}</p>
      <p>
        <a href={urls.library()}>{say.back}</a>
      </p>
    </Page>,
    status,
  );
}

export function notFound(call: Call): Response | Promise<Response> {
  return failed(call, 404);
}
