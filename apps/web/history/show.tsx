import type { Issue } from '@lofte/domain/issue';
import { elementName, strategyName } from '@lofte/service/history-names';
import { type HistoryWanted, historyChoices, historyOf } from '@lofte/service/history-of';
import { strategyOf } from '@lofte/service/strategy-of';
import { failed, notFound } from '../failure/answer.tsx';
import { notThen } from '../past/not-then.tsx';
import { type Past, pastOf } from '../past.ts';
import type { Call } from '../route.ts';
import { readAsked } from './asked.ts';
import { atomFeed } from './atom.ts';
import { jsonFeed } from './json-feed.ts';
import { HistoryPage } from './page.tsx';
import { sendFeed } from './send-feed.ts';
import { historyWords } from './words.ts';

/** What happened to a strategy, or with `?element=` to one element of it. */
export async function showHistory(call: Call): Promise<Response> {
  const past = await pastOf(call);
  if (past instanceof Response) return past;
  const found = await wantedBy(call, past);
  if (found instanceof Response) return found;
  const { asked, strategy, element } = found;
  const wanted: HistoryWanted = { ...asked, strategy: strategy.id, seq: past?.seq };
  const history = await historyOf(call.service, wanted, call.actor);
  const choices = await historyChoices(call.service, wanted, call.actor);
  const { request } = call;
  return call.context.html(<HistoryPage {...{ strategy, history, choices, asked, past, request, ...element }} />);
}

/** What happened to the register and the rights. */
export async function showWorkspaceHistory(call: Call): Promise<Response> {
  const asked = readAsked(call.context.req.query());
  if (!asked.ok) return refused(call, asked.issues);
  const wanted = { ...asked.value, element: undefined };
  const history = await historyOf(call.service, wanted, call.actor);
  const choices = await historyChoices(call.service, {}, call.actor);
  const { request } = call;
  return call.context.html(<HistoryPage {...{ history, choices, asked: wanted, past: undefined, request }} />);
}

export const showAtom = showFeed('atom');
export const showJsonFeed = showFeed('json');

function showFeed(format: 'atom' | 'json') {
  return async (call: Call): Promise<Response> => {
    const found = await wantedBy(call);
    if (found instanceof Response) return found;
    const { asked, strategy, element } = found;
    const history = await historyOf(call.service, { ...asked, strategy: strategy.id }, call.actor);
    const feed = { strategy, asked, history, ...element };
    const body = format === 'atom' ? atomFeed(call, feed) : jsonFeed(call, feed);
    return sendFeed(call, format, body, history.entries[0]?.time);
  };
}

async function wantedBy(call: Call, past?: Past) {
  const id = call.context.req.param('id') ?? '';
  const strategy = await strategyName(call.service, id, past?.seq);
  if (!strategy) {
    const later = past && (await strategyOf(call.service, id));
    return later ? notThen(call, past, later) : notFound(call);
  }
  const asked = readAsked(call.context.req.query());
  if (!asked.ok) return refused(call, asked.issues);
  const { element } = asked.value;
  if (element === undefined) return { asked: asked.value, strategy, element: {} };
  const called = await elementName(call.service, id, element);
  if (!called) return refused(call, [{ code: 'element', message: `There is no element "${element}".` }]);
  return { asked: asked.value, strategy, element: { element: called } };
}

function refused(call: Call, [issue]: readonly Issue[]): Response | Promise<Response> {
  const say = historyWords[call.request.language].badFilter;
  const sentences: Readonly<Record<string, string>> = {
    ...{ element: say.element, person: say.person, kind: say.kind, before: say.before, order: say.order },
    ...{ from: say.day(String(issue?.values?.given)), to: say.day(String(issue?.values?.given)) },
  };
  return failed(call, 400, sentences[issue?.code ?? ''] ?? issue?.message);
}
