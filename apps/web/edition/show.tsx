import type { Issue } from '@lofte/domain/issue';
import { addPaper } from '@lofte/service/add-paper';
import { adoptEdition } from '@lofte/service/adopt-edition';
import { editionOf } from '@lofte/service/edition-of';
import { listLibrary, type PaperRow } from '@lofte/service/list-library';
import { paperOf } from '@lofte/service/paper-of';
import { failed, notFound } from '../failure/answer.tsx';
import { sayIssue } from '../issues.ts';
import { Page } from '../layout.tsx';
import { receiveFiles } from '../library/receive.ts';
import type { Call } from '../route.ts';
import { urls } from '../urls.ts';
import { ChoosePage } from './choose.tsx';
import { chosenIn } from './form.ts';
import { EditionPage } from './page.tsx';
import type { Asked } from './view.ts';
import { editionWords, sayEditionIssue } from './words.ts';

const strategyIn = ({ context }: Call) => context.req.param('strategy') ?? '';
const paperIn = ({ context }: Call) => context.req.param('paper') ?? '';

export async function askEdition(call: Call): Promise<Response> {
  return choose(call);
}

/** One file. It is read as any paper; the page of the edition waits for it. */
export async function receiveEdition(call: Call): Promise<Response> {
  const received = await receiveFiles(call.context.req.raw);
  const [file] = received.ok ? received.value : [];
  const added = file ? await addPaper(call.service, file) : received;
  if (added.ok && 'paper' in added.value) {
    return call.context.redirect(urls.edition(strategyIn(call), added.value.paper), 303);
  }
  const [issue] = added.ok ? [] : added.issues;
  const name = file?.name ?? issue?.where ?? '';
  return choose(call, issue && sayIssue(call.request.language, issue, name));
}

export async function showEdition(call: Call): Promise<Response> {
  const waiting = await stillRead(call);
  if (waiting) return waiting;
  const sight = await editionOf(call.service, strategyIn(call), paperIn(call));
  if (!sight.ok) return refused(call, sight.issues[0]);
  return call.context.html(<EditionPage sight={sight.value} request={call.request} />);
}

export async function takeEdition(call: Call): Promise<Response> {
  const { context, service, actor } = call;
  const wanted = await chosenIn(context);
  if (!wanted.ok) return again(call, wanted.issues[0]);
  const [strategy, paper] = [strategyIn(call), paperIn(call)];
  const done = await adoptEdition(service, strategy, paper, wanted.value, actor);
  if (done.ok) return context.redirect(urls.drift(strategy, String(done.value.seq - 1)), 303);
  const { lines, reason } = wanted.value;
  return again(call, done.issues[0], { lines, conflicts: done.conflicts }, reason);
}

/** The page once more, with what was chosen still chosen, but for what says something else by now. */
async function again(call: Call, issue: Issue | undefined, asked?: Asked, reason?: string): Promise<Response> {
  const { context, request, service } = call;
  const sight = await editionOf(service, strategyIn(call), paperIn(call));
  if (!sight.ok || !issue) return refused(call, sight.ok ? undefined : sight.issues[0]);
  const trouble = sayEditionIssue(request.language, issue);
  const status = issue.code === 'changed-meanwhile' || issue.code === 'reading-changed' ? 409 : 400;
  return context.html(
    <EditionPage sight={sight.value} request={request} asked={asked} trouble={trouble} reason={reason} />,
    status,
  );
}

async function choose(call: Call, trouble?: string): Promise<Response> {
  const { context, request, service } = call;
  const { papers, strategies } = await listLibrary(service);
  const strategy = strategies.find(({ id }) => id === strategyIn(call));
  if (!strategy) return notFound(call);
  const open = papers.filter((paper) => paper.strategy === undefined && paper.state === 'read');
  return context.html(
    <ChoosePage strategy={strategy} papers={open} trouble={trouble} request={request} />,
    trouble === undefined ? 200 : 400,
  );
}

/** While the paper is being read, a page that asks again by itself. */
async function stillRead(call: Call): Promise<Response | undefined> {
  const { context, request, service } = call;
  const paper: PaperRow | undefined = await paperOf(service, paperIn(call));
  const say = editionWords[request.language];
  if (!paper || paper.state === 'read' || paper.strategy !== undefined) return undefined;
  const busy = paper.state === 'waiting' || paper.state === 'reading';
  if (!busy) {
    const why = paper.issue && sayIssue(request.language, paper.issue, paper.name);
    return failed(call, 400, `${say.failed} ${why ?? ''}`.trim());
  }
  return context.html(
    <Page title={say.title} request={request} scripts={['again']} refresh={3}>
      <p class="over">{say.title}</p>
      <h1>{paper.name}</h1>
      <p role="status">{say.isRead}</p>
    </Page>,
  );
}

function refused(call: Call, issue: Issue | undefined): Response | Promise<Response> {
  if (!issue || issue.code === 'unknown-strategy' || issue.code === 'unknown-paper') return notFound(call);
  return failed(call, 409, sayEditionIssue(call.request.language, issue));
}
