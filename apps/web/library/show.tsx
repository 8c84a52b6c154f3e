import type { Issue } from '@lofte/domain/issue';
import { addPaper } from '@lofte/service/add-paper';
import { cancelReading } from '@lofte/service/cancel-reading';
import { listLibrary } from '@lofte/service/list-library';
import { adoptedAlready, unknownPaper } from '@lofte/service/paper-issue';
import { paperOf } from '@lofte/service/paper-of';
import { removePaper } from '@lofte/service/remove-paper';
import { rereadPaper } from '@lofte/service/reread-paper';
import { sayIssue } from '../issues.ts';
import { pastOf } from '../past.ts';
import type { Call } from '../route.ts';
import { urls } from '../urls.ts';
import { LibraryPage, type Note } from './page.tsx';
import { type Library, Papers } from './papers.tsx';
import { PastLibraryPage } from './past-page.tsx';
import { type Received, receiveFiles } from './receive.ts';
import { RemovePage } from './remove.tsx';
import { seenBy } from './seen.ts';
import { libraryWords } from './words.ts';

/** What became of one file that was sent. */
interface Arrival {
  readonly name: string;
  readonly paper?: string;
  readonly known?: boolean;
  readonly issue?: Issue;
}

/** `first`: in the place of the first screen, since nobody was asked anything yet. */
export async function showLibrary(call: Call, first = false): Promise<Response> {
  const past = await pastOf(call);
  if (past instanceof Response) return past;
  if (past) {
    const { strategies } = seenBy(call.actor, await listLibrary(call.service, past));
    return call.context.html(<PastLibraryPage strategies={strategies} past={past} request={call.request} />);
  }
  const library = await libraryOf(call);
  const known = (call.context.req.queries('known') ?? []).flatMap(
    (id) => library.papers.find((paper) => paper.id === id) ?? [],
  );
  return page(
    call,
    library,
    known.map((paper) => knownNote(call, library, paper.id, paper.name)),
    200,
    first,
  );
}

/** The lists alone, for the script. */
export async function showPapers(call: Call): Promise<Response> {
  return call.context.html(<Papers library={await libraryOf(call)} request={call.request} />);
}

export async function receivePapers(call: Call): Promise<Response> {
  const received = await receiveFiles(call.context.req.raw);
  const arrivals: readonly Arrival[] = received.ok
    ? await addAll(call, received.value)
    : received.issues.map((issue) => ({ name: issue.where ?? '', issue }));
  const failed = arrivals.filter((arrival) => arrival.issue);
  const status = failed.length === 0 ? 200 : failed.some(({ issue }) => issue?.code === 'too-large') ? 413 : 400;
  const library = await libraryOf(call);
  const notes = arrivals.flatMap((arrival) => noteOf(call, library, arrival));
  // The script sends one file at a time and shows the notes itself.
  if (call.context.req.header('accept')?.includes('application/json')) return call.context.json({ notes }, status);
  if (status !== 200) return page(call, library, notes, status);
  const known = new URLSearchParams(arrivals.flatMap(({ paper, known }) => (paper && known ? [['known', paper]] : [])));
  return call.context.redirect(known.size > 0 ? `${urls.library()}?${known}` : urls.library(), 303);
}

export async function cancelPaper(call: Call): Promise<Response> {
  const result = await cancelReading(call.service, call.context.req.param('paper') ?? '');
  return result.ok ? call.context.redirect(urls.library(), 303) : refused(call, result.issues);
}

export async function readPaperAgain(call: Call): Promise<Response> {
  const result = await rereadPaper(call.service, call.context.req.param('paper') ?? '');
  return result.ok ? call.context.redirect(urls.library(), 303) : refused(call, result.issues);
}

/** The question before a paper goes: a page of its own, so that it is asked without JavaScript too. */
export async function askRemove(call: Call): Promise<Response> {
  const id = call.context.req.param('paper') ?? '';
  const paper = await paperOf(call.service, id);
  if (!paper) return refused(call, [unknownPaper(id)]);
  if (paper.strategy !== undefined) return refused(call, [adoptedAlready(paper)]);
  return call.context.html(<RemovePage paper={paper} request={call.request} />);
}

export async function dropPaper(call: Call): Promise<Response> {
  const result = await removePaper(call.service, call.context.req.param('paper') ?? '');
  return result.ok ? call.context.redirect(urls.library(), 303) : refused(call, result.issues);
}

async function libraryOf({ service, actor }: Call): Promise<Library> {
  return seenBy(actor, await listLibrary(service));
}

async function addAll(call: Call, files: readonly Received[]): Promise<readonly Arrival[]> {
  const arrivals: Arrival[] = [];
  for (const file of files) {
    const added = await addPaper(call.service, file);
    if (added.ok) arrivals.push({ name: file.name, ...added.value });
    else for (const issue of added.issues) arrivals.push({ name: file.name, issue });
  }
  return arrivals;
}

function noteOf(call: Call, library: Library, { name, paper, known, issue }: Arrival): readonly Note[] {
  if (issue) return [{ kind: 'error', text: sayIssue(call.request.language, issue, name) }];
  return known && paper ? [knownNote(call, library, paper, name)] : [];
}

function knownNote({ request }: Call, library: Library, paper: string, name: string): Note {
  const strategy = library.papers.find(({ id }) => id === paper)?.strategy;
  const href = strategy ? urls.strategy(strategy) : urls.reading(paper);
  return { kind: 'known', text: libraryWords[request.language].known(name), href };
}

async function refused(call: Call, issues: readonly Issue[]): Promise<Response> {
  const library = await libraryOf(call);
  const id = call.context.req.param('paper');
  const name = library.papers.find((paper) => paper.id === id)?.name ?? '';
  const notes = issues.map((issue) => ({ kind: 'error', text: sayIssue(call.request.language, issue, name) }) as const);
  return page(call, library, notes, issues.some(({ code }) => code === 'unknown-paper') ? 404 : 409);
}

function page(
  { context, request, service }: Call,
  library: Library,
  notes: readonly Note[],
  status: 200 | 400 | 404 | 409 | 413 = 200,
  first = false,
): Response | Promise<Response> {
  // A refusal may answer a POST, whose own address cannot be opened again.
  const here = status === 200 ? request : { ...request, path: urls.library() };
  return context.html(<LibraryPage {...{ library, notes, first, now: service.now(), request: here }} />, status);
}
