import { may, mayAnywhere } from '@lofte/domain/rights';
import { uploadLimit } from '@lofte/service/add-paper';
import { NoAdministrator } from '../account/no-administrator.tsx';
import { Page } from '../layout.tsx';
import { saySize } from '../numbers.ts';
import { overviewWords } from '../overview/words.ts';
import { DayChoice } from '../past/day-choice.tsx';
import type { PageRequest } from '../route.ts';
import { urls } from '../urls.ts';
import { words } from '../words.ts';
import { isBusy, type Library, Papers } from './papers.tsx';
import { libraryWords } from './words.ts';

/** Something to tell at the top of the page. */
export interface Note {
  readonly kind: 'error' | 'known';
  readonly text: string;
  /** Where to see it. */
  readonly href?: string;
}

const endings = '.pdf,.docx,.html,.htm,.md,.markdown,.txt';

/** All papers and strategies, and the form that takes new papers in. */
export function LibraryPage({
  library,
  notes,
  first,
  now,
  request,
}: {
  library: Library;
  notes: readonly Note[];
  /** In the place of the first screen. */
  first: boolean;
  now: Date;
  request: PageRequest;
}) {
  const { language } = request;
  return (
    <Page
      title={words[language].library}
      request={request}
      scripts={['library']}
      {...(isBusy(library) && notes.every(({ kind }) => kind !== 'error') ? { refresh: 3 } : {})}
    >
      <div class="library">
        <h1>{words[language].library}</h1>
        <div id="notes" role="status">
          {notes.map((note) => (
            <NoteOf note={note} request={request} />
          ))}
        </div>
        {may(request.actor, 'paper.add') ? <Upload request={request} /> : null}
        <Papers library={library} request={request} />
        {first && library.strategies.length > 0 ? <Begin request={request} /> : null}
        <NoAdministrator request={request} />
        {library.strategies.length > 0 ? <DayChoice past={undefined} now={now} request={request} /> : null}
      </div>
    </Page>
  );
}

/** How the first screen comes to show how it goes. */
function Begin({ request: { language, actor } }: { request: PageRequest }) {
  const say = overviewWords[language];
  return (
    <p class="begin">
      {say.begin} {mayAnywhere(actor, 'round.run') ? <a href={urls.newRound()}>{say.beginNow}</a> : null}
    </p>
  );
}

function NoteOf({ note, request }: { note: Note; request: PageRequest }) {
  const say = libraryWords[request.language];
  return (
    <div class={`alert ${note.kind === 'error' ? 'alert-error' : 'alert-info'}`}>
      {note.kind === 'error' ? <p class="alert-heading">{say.problem}</p> : null}
      <p class="alert-text">
        {note.text} {note.href ? <a href={note.href}>{say.open}</a> : null}
      </p>
    </div>
  );
}

function Upload({ request }: { request: PageRequest }) {
  const say = libraryWords[request.language];
  const { sending, stopSending, stopped, lost, problem, open } = say;
  return (
    <form
      class="upload"
      method="post"
      action={urls.papers()}
      enctype="multipart/form-data"
      novalidate
      data-list={urls.paperList()}
      data-limit={String(uploadLimit)}
      data-words={JSON.stringify({ sending, stopSending, stopped, lost, problem, open })}
    >
      <h2 id="upload-title">{say.upload}</h2>
      <p class="form-hint" id="upload-hint">
        {say.uploadHint(saySize(request.language, uploadLimit))}
      </p>
      <p class="pick">
        <input id="files" type="file" name="files" multiple required accept={endings} aria-describedby="upload-hint" />
        <label for="files">{say.choose}</label>
        <button type="submit" class="button button-primary">
          {say.read}
        </button>
        <span class="chosen">{say.chosen}</span>
        <span class="or-drop" hidden>
          {say.orDrop}
        </span>
      </p>
      <ul class="uploads plain" />
    </form>
  );
}
