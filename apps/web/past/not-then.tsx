import type { AdoptedStrategy } from '@lofte/service/strategy-of';
import { Page } from '../layout.tsx';
import type { Past } from '../past.ts';
import type { Call } from '../route.ts';
import { sayDay, sayTime } from '../time.ts';
import { setTitle } from '../typeset.ts';
import { urls } from '../urls.ts';
import { pastWords } from './words.ts';

/** A strategy on a day before it was adopted. */
export function notThen(
  { context, request }: Call,
  past: Past,
  { plan }: AdoptedStrategy,
): Response | Promise<Response> {
  const { language } = request;
  const { id, title, adoptedAt, entry } = plan.strategy;
  const say = pastWords[language];
  const day = sayTime(language, past.day) ?? past.day;
  return context.html(
    <Page title={title} request={request} past={past} pastWhat="nothing">
      <p class="over">{setTitle(title)}</p>
      <h1>{say.notThen}</h1>
      <p>{say.notThenWhat(day, sayDay(language, adoptedAt))}</p>
      <p>
        <a href={urls.onDay(urls.strategy(id), { on: String(entry) })}>{say.firstShown}</a>
      </p>
    </Page>,
    404,
  );
}

/** An element on a day before it came into the plan, with the entry that brought it. */
export function elementNotThen(
  { context, request }: Call,
  past: Past,
  element: string,
  entry: number,
): Response | Promise<Response> {
  const say = pastWords[request.language];
  return context.html(
    <Page title={say.elementNotThen} request={request} past={past}>
      <h1>{say.elementNotThen}</h1>
      <p>{say.elementNotThenWhat(entry)}</p>
      <p>
        <a href={urls.onDay(element, { on: String(entry) })}>{say.elementFirstShown}</a>
      </p>
    </Page>,
    404,
  );
}
