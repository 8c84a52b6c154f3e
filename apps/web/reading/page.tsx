import { pageAt, type Span } from '@lofte/domain/span';
import { raw } from 'hono/html';
import type { Child } from 'hono/jsx';
import { Page } from '../layout.tsx';
import type { PageRequest } from '../route.ts';
import { DrawnPages, drawing, isDrawable, Views, Zoom } from '../source/paper-view.tsx';
import { urls } from '../urls.ts';
import { words as shared } from '../words.ts';
import { KindButtons } from './corrections.tsx';
import { placesOf } from './layers.ts';
import { Part } from './parts.tsx';
import type { Shown } from './shown.ts';
import { sourceHtml } from './source.ts';
import { viewUrl } from './view.ts';

/** Structure and source side by side, the lists under them, the keys under these. `trouble`: why the last edit was not done. */
export function ReadingPage({ shown, request, trouble }: { shown: Shown; request: PageRequest; trouble?: Child }) {
  const { paper, say, version, view } = shown;
  const lit = view.at ? placed(shown, view.at) : shown.chosen ? placesOf(shown.chosen) : [];
  return (
    <Page title={`${say.reading}: ${paper.name}`} request={request} wide scripts={['reading']}>
      <div
        class="reading"
        data-reading={urls.reading(paper.id)}
        data-version={version}
        data-tab={view.tab}
        data-words={clientWords(shown)}
      >
        <div class="title-bar">
          <h1>
            <span class="what-page">{say.reading}</span> {paper.name}
          </h1>
          <p class="tally" data-part="tally">
            <Part name="tally" shown={shown} />
          </p>
          <div data-part="adopt">
            <Part name="adopt" shown={shown} />
          </div>
        </div>
        <div class="trouble" data-part="trouble" role="alert">
          {trouble}
        </div>
        <nav class="jump" aria-label={say.jump}>
          <a href="#structure" data-to-structure>
            {say.structure}
          </a>
          <a href="#source">{say.source}</a>
          <a href="#lists">{say.lists}</a>
        </nav>
        <Structure shown={shown} />
        <p class="printed">{say.printed(shown.draft.document.pages)}</p>
        <Source shown={shown} lit={lit} />
        <div class="lists" id="lists" data-part="lists">
          <Part name="lists" shown={shown} />
        </div>
        <KeyLine shown={shown} />
        <AddBar shown={shown} />
      </div>
    </Page>
  );
}

function Structure({ shown }: { shown: Shown }) {
  const { say, paper, view } = shown;
  return (
    <section class="structure" aria-labelledby="structure-head">
      {/* In one column the section has no box of its own to jump to. */}
      <div class="pane-head" id="structure">
        <h2 id="structure-head">{say.structure}</h2>
        <form class="find" method="get" action={urls.reading(paper.id)} data-find>
          <input
            class="form-input"
            type="search"
            name="q"
            value={view.q ?? ''}
            aria-label={say.find}
            placeholder={say.find}
          />
          {view.e ? <input type="hidden" name="e" value={view.e} /> : null}
        </form>
        {view.q ? (
          <a class="all" href={viewUrl(paper.id, { ...view, q: undefined, said: undefined })}>
            {say.findAll}
          </a>
        ) : null}
      </div>
      <div class="scroll" data-scroll="structure">
        <div data-part="fields">
          <Part name="fields" shown={shown} />
        </div>
        <p class="quiet none-found" data-find-none hidden>
          {say.findNone}
        </p>
        <div data-part="tree">
          <Part name="tree" shown={shown} />
        </div>
      </div>
      <div class="foot">
        <div class="told">
          <span role="status" data-status>
            {view.said ? say.said[view.said] : ''}
          </span>
          <div class="steps" data-part="undo">
            <Part name="undo" shown={shown} />
          </div>
        </div>
        <div data-part="chosen">
          <Part name="chosen" shown={shown} />
        </div>
      </div>
    </section>
  );
}

function Source({ shown, lit }: { shown: Shown; lit: readonly Span[] }) {
  const { draft, say, language, view, paper } = shown;
  const { pages, sha256, mediaType, pageStarts } = draft.document;
  const paged = { id: sha256, mediaType, pages, pageStarts, lines: draft.lines, text: draft.text, map: draft.map };
  const page = Math.min(Math.max(1, lit[0]?.page ?? 1), Math.max(1, pages));
  const to = (number: number) =>
    `${viewUrl(paper.id, { ...view, said: undefined })}#page-${Math.min(Math.max(1, number), pages)}`;
  return (
    <section
      class="source-pane"
      id="source"
      aria-labelledby="source-head"
      data-drawn-source={isDrawable(paged) ? drawing(paged, lit, language) : undefined}
    >
      <div class="pane-head">
        <h2 id="source-head">{say.source}</h2>
        {isDrawable(paged) ? (
          <>
            <Views language={language} hidden />
            <Zoom language={language} />
          </>
        ) : null}
        <fieldset class="show" data-for="text">
          <legend class="sr-only">{say.show}</legend>
          <Toggle name="mentions" label={say.showMentions} />
          <Toggle name="repairs" label={say.showRepairs} />
          <Toggle name="leftovers" label={say.showLeftovers} />
        </fieldset>
        {pages > 1 ? (
          <p class="pages">
            <span data-page-now>{shared[language].page(page)}</span>{' '}
            <a href={to(page - 1)} data-page-step="-1" aria-label={say.previousPage}>
              ‹
            </a>{' '}
            <a href={to(page + 1)} data-page-step="1" aria-label={say.nextPage}>
              ›
            </a>
          </p>
        ) : null}
      </div>
      {isDrawable(paged) ? <DrawnPages language={language} scroll /> : null}
      <section
        class="scroll paper theirs"
        lang={draft.document.language}
        tabindex={0}
        aria-label={paper.name}
        data-scroll="source"
      >
        {raw(sourceHtml(draft, lit, language))}
      </section>
    </section>
  );
}

function Toggle({ name, label }: { name: string; label: string }) {
  return (
    <label>
      <input type="checkbox" id={`show-${name}`} /> {label}
    </label>
  );
}

/** The keys that matter most; all of them behind `?`. */
function KeyLine({ shown: { say, editable } }: { shown: Shown }) {
  if (!editable) return null;
  return (
    <div class="keys">
      <p class="key-line">
        {say.keyLine.map(([key, does], i) => (
          <>
            {i > 0 ? ' · ' : ''}
            <span>
              <kbd>{key}</kbd> {does}
            </span>
          </>
        ))}
      </p>
      <details class="key-table" id="keys">
        <summary>
          <kbd>?</kbd> {say.keys}
        </summary>
        <dl>
          {say.keyTable.map(([key, does]) => (
            <div>
              <dt>
                <kbd>{key}</kbd>
              </dt>
              <dd>{does}</dd>
            </div>
          ))}
        </dl>
        <label>
          <input type="checkbox" checked data-keys-on /> {say.keysOn}
        </label>
      </details>
    </div>
  );
}

/** Stands by the words marked in the source and asks what they are; the script shows it. */
function AddBar({ shown }: { shown: Shown }) {
  if (!shown.editable) return null;
  return (
    <form
      class="add-bar"
      method="post"
      action={urls.edit(shown.paper.id)}
      aria-label={shown.say.addAs}
      data-edit
      data-add
      hidden
    >
      <input type="hidden" name="do" value="add" />
      <input type="hidden" name="basedOn" value={shown.version} />
      <input type="hidden" name="from" value="" />
      <input type="hidden" name="to" value="" />
      <p class="small">{shown.say.addAs}</p>
      <KindButtons shown={shown} keys />
    </form>
  );
}

/** Places from an address, with their pages. */
function placed({ draft }: Shown, spans: readonly Span[]): readonly Span[] {
  return spans.map((span) => ({ ...span, page: pageAt(draft.document.pageStarts, span.start) }));
}

/** Sentences the script says by itself. */
function clientWords({ say, language }: Shown): string {
  const { moveTo, mergeTo } = say;
  return JSON.stringify({
    page: shared[language].page(0),
    moveTo: moveTo('%'),
    mergeTo: mergeTo('%'),
    addStart: say.addStart,
    allChecked: say.allChecked,
    noPlace: say.noPlace,
    lost: say.lost,
  });
}
