import { bad, good, type Result } from '@lofte/domain/issue';
import { may } from '@lofte/domain/rights';
import type { SeenElement } from '@lofte/service/element-of';
import { elementOf, goneWith } from '@lofte/service/element-of';
import { elementStatus, mayFor } from '@lofte/service/follow-up/status-of';
import { firstEntryOf } from '@lofte/service/history-names';
import { historyOf } from '@lofte/service/history-of';
import { linkedStrategies, linksOfElement } from '@lofte/service/links/links-of';
import { registerChoices } from '@lofte/service/register-choices';
import { type Source, sourceOf } from '@lofte/service/source-of';
import { strategyOf } from '@lofte/service/strategy-of';
import { notFound } from '../failure/answer.tsx';
import { Entries } from '../history/entries.tsx';
import { mayUndo } from '../history/may-undo.ts';
import { Page } from '../layout.tsx';
import { LinksSection } from '../links/section.tsx';
import { elementNotThen, notThen } from '../past/not-then.tsx';
import { type Past, pastOf } from '../past.ts';
import type { Call } from '../route.ts';
import { StatusSection } from '../status/section.tsx';
import { type StatusDraft, type StatusView, statusView } from '../status/section-view.ts';
import { urls } from '../urls.ts';
import { ElementPage } from './page.tsx';
import { saidOf } from './said.tsx';
import { type Draft, type ElementView, elementView } from './view.ts';
import { elementWords } from './words.ts';

export async function showElement(call: Call): Promise<Response> {
  const past = await pastOf(call);
  if (past instanceof Response) return past;
  const shown = await viewFor(call, { past });
  if (!shown) return (past && (await notYet(call, past))) ?? notThere(call, past);
  return answer(call, shown, 200);
}

/** The page again, with a form that could not be saved. */
export async function showAgain(call: Call, draft: Draft): Promise<Response> {
  const shown = await viewFor(call, { draft });
  return shown ? answer(call, shown, 422) : notThere(call);
}

/** The same with a form of its status. */
export async function showStatusAgain(call: Call, draft: StatusDraft): Promise<Response> {
  const shown = await viewFor(call);
  return shown ? answer(call, shown, 422, draft) : notThere(call);
}

interface Shown {
  readonly view: ElementView;
  readonly source: Source | undefined;
}

async function answer(
  call: Call,
  { view, source }: Shown,
  code: 200 | 422,
  draft?: StatusDraft | undefined,
): Promise<Response> {
  const strategy = view.seen.plan.strategy.id;
  const history = await lastOf(call, strategy, view);
  const said = view.past ? null : await saidOf(call, strategy, view.may.edit);
  const now = call.service.now();
  const status = <StatusSection view={statusOf(call, view, draft)} />;
  const links = view.past ? null : await linksFor(call, strategy, view.element.id);
  return call.context.html(
    <ElementPage {...{ view, source, status, said, links, history, now, request: call.request }} />,
    code,
  );
}

/** Links as they stand now: a page of a past day is without them. */
async function linksFor({ service, actor, request }: Call, strategy: string, element: string) {
  const sees = (id: string) => may(actor, 'strategy.see', { strategy: id });
  const links = await linksOfElement(service, { strategy, element }, sees);
  const titles = links.length > 0 ? await linkedStrategies(service, sees) : new Map<string, string>();
  return <LinksSection {...{ strategy, element, links, titles, request }} />;
}

function statusOf({ actor, context }: Call, view: ElementView, draft: StatusDraft | undefined): StatusView {
  const { element, language, past, status } = view;
  const strategy = view.seen.plan.strategy.id;
  return statusView({
    ...{ strategy, element, status, language, draft },
    may: past ? { give: false, review: false } : mayFor(actor, strategy, element),
    mayOpen: may(actor, 'source.see', { strategy }),
    done: past ? undefined : context.req.query('status'),
  });
}

/** Entries that the page itself shows; the rest is a press away. */
const shownEntries = 5;

async function lastOf({ service, actor }: Call, strategy: string, { element, language, past }: ElementView) {
  const wanted = { strategy, element: element.id, seq: past?.seq, limit: shownEntries };
  const { entries } = await historyOf(service, wanted, actor);
  return <Entries {...{ entries, language, element: element.id }} {...(past ? {} : { mayUndo: mayUndo(actor) })} />;
}

/** What the page of the element named in the path is drawn from; undefined where it is not there. */
export async function viewFor(
  call: Call,
  { past, draft }: { readonly past?: Past | undefined; readonly draft?: Draft } = {},
): Promise<Shown | undefined> {
  const { service, actor, request } = call;
  const seen = await elementOf(service, ...namedIn(call), past?.seq);
  if (!seen) return undefined;
  const register = await registerChoices(service, past);
  const own = seen.element.source && (await sourceOf(service, seen.element.source.document));
  const source = own ?? (await sourceOf(service, seen.plan.strategy.document));
  if (!source) throw new Error(`The document of strategy ${seen.plan.strategy.id} is missing: run "lofte verify"`);
  const at = { seq: past?.seq, day: past?.day };
  const status = await elementStatus(service, seen.plan, seen.element, at, actor);
  const view = elementView({ seen, source, register, status, actor, language: request.language, past, draft });
  return { view, source: own };
}

/** Strategy and element that the path names. */
export function namedIn({ context }: Call): readonly [strategy: string, element: string] {
  return [context.req.param('id') ?? '', context.req.param('element') ?? ''];
}

/** The element as whoever filled a form saw it; as it is now where that cannot be told. */
export async function seenBy(call: Call, seen: number): Promise<Result<SeenElement>> {
  const [strategy, element] = namedIn(call);
  const then = Number.isSafeInteger(seen) ? await elementOf(call.service, strategy, element, seen) : undefined;
  const found = then ?? (await elementOf(call.service, strategy, element));
  return found ? good(found) : bad({ code: 'unknown-element', message: 'This part of the plan no longer exists.' });
}

/** A day before the strategy was adopted, or before the element came into it; undefined where it was there once. */
async function notYet(call: Call, past: Past): Promise<Response | undefined> {
  const [strategy, element] = namedIn(call);
  const since = await firstEntryOf(call.service, strategy, element);
  if (since === undefined || since <= past.seq) return undefined;
  const adopted = await strategyOf(call.service, strategy, { seq: past.seq });
  const later = adopted ? undefined : await strategyOf(call.service, strategy);
  return later ? notThen(call, past, later) : elementNotThen(call, past, urls.element(strategy, element), since);
}

/** It was there once: a sentence, and the way to it as it stood. */
export async function notThere(call: Call, past?: Past): Promise<Response> {
  const [strategy, element] = namedIn(call);
  const entry = await goneWith(call.service, strategy, element);
  if (entry === undefined) return notFound(call);
  const say = elementWords[call.request.language];
  const before = { on: String(entry - 1) };
  return call.context.html(
    <Page title={say.notThere} request={call.request} past={past}>
      <h1>{say.notThere}</h1>
      <p>{say.notThereWhat}</p>
      <p>
        <a href={urls.onDay(urls.element(strategy, element), before)}>{say.asItStood}</a>
      </p>
      <p>
        <a href={urls.historyOf(strategy, element)}>{say.showHistory}</a>
      </p>
      <p>
        <a href={urls.strategy(strategy)}>{say.openStrategy}</a>
      </p>
    </Page>,
    404,
  );
}
