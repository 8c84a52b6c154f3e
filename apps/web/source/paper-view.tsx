import type { Span } from '@lofte/domain/span';
import type { Source } from '@lofte/service/source-of';
import type { Child } from 'hono/jsx';
import type { Language } from '../language.ts';
import { urls } from '../urls.ts';
import { words } from '../words.ts';
import { lineMarks } from './line-marks.ts';
import { sourceWords } from './words.ts';

interface PaperViewProps {
  readonly source: Pick<Source, 'id' | 'mediaType' | 'pages' | 'lines' | 'text' | 'map' | 'pageStarts'>;
  /** Places to mark, in the extracted text, in order. */
  readonly at: readonly Span[];
  readonly language: Language;
  /** Scrolls by itself, in a box; else with the window. */
  readonly box?: boolean;
  /** The words, with `<mark data-mark="1">` around those of the first place. */
  readonly children: Child;
}

/**
 * A paper to look at: its pages drawn in the browser where it is a PDF, its words else. The words stay what is there without
 * JavaScript, and one press away with it. Needs `client/source.ts`.
 */
export function PaperView({ source, at, language, box, children }: PaperViewProps) {
  const say = sourceWords[language];
  return (
    <div class={`paper-view${box ? ' boxed' : ''}`} data-paper-view={drawing(source, at, language)}>
      <div class="paper-bar" data-bar hidden>
        {isDrawable(source) ? <Views language={language} /> : null}
        {at.length > 0 ? (
          <p class="places">
            <button type="button" class="step" data-place-step="-1" aria-label={say.previousPlace}>
              ‹
            </button>
            <span data-place-now>{say.place(1, at.length)}</span>
            <button type="button" class="step" data-place-step="1" aria-label={say.nextPlace}>
              ›
            </button>
          </p>
        ) : null}
        {isDrawable(source) ? <Zoom language={language} /> : null}
      </div>
      <p class="sr-only" role="status" data-said />
      <DrawnPages language={language} />
      {box ? (
        <section data-words tabindex={0} aria-label={say.asText}>
          {children}
        </section>
      ) : (
        <div data-words>{children}</div>
      )}
    </div>
  );
}

/** Where the script puts the pages, and what it says when it cannot. */
export function DrawnPages({ language, scroll }: { language: Language; scroll?: boolean }) {
  const say = sourceWords[language];
  return (
    <>
      <p class="alert alert-error" role="alert" data-undrawn hidden />
      <section
        class={`drawn-pages${scroll ? ' scroll' : ''}`}
        data-pages
        tabindex={0}
        aria-label={say.drawnPages}
        hidden
      >
        <p class="opening">{say.opening}</p>
      </section>
    </>
  );
}

export function Views({ language, hidden }: { language: Language; hidden?: boolean }) {
  const say = sourceWords[language];
  return (
    <fieldset class="views" hidden={hidden}>
      <legend class="sr-only">{say.showAs}</legend>
      <button type="button" data-view="page" aria-pressed="false">
        {say.asPage}
      </button>
      <button type="button" data-view="text" aria-pressed="true">
        {say.asText}
      </button>
    </fieldset>
  );
}

export function Zoom({ language }: { language: Language }) {
  const say = sourceWords[language];
  return (
    <p class="zoom" data-for="page" hidden>
      <button type="button" class="step" data-zoom="-1" aria-label={say.smaller}>
        −
      </button>
      <button type="button" class="step" data-zoom="1" aria-label={say.larger}>
        +
      </button>
    </p>
  );
}

/** Only a PDF has pages to draw; one read before lines were kept shows its words. */
export function isDrawable({ mediaType, lines }: Pick<Source, 'mediaType' | 'lines'>): boolean {
  return mediaType === 'application/pdf' && lines !== undefined && lines.length > 0;
}

/** What the script must know, as JSON. */
export function drawing(source: PaperViewProps['source'], at: readonly Span[], language: Language): string {
  const say = sourceWords[language];
  const drawn = isDrawable(source)
    ? {
        file: urls.file(source.id),
        pages: source.pages,
        marks: lineMarks(source, at),
        library: urls.asset('pdf.mjs'),
        worker: urls.asset('pdf-worker.mjs'),
        renderer: urls.asset('pdf-renderer.mjs'),
        cmaps: urls.pdfjsFolder('cmaps'),
        fonts: urls.pdfjsFolder('standard_fonts'),
        decoders: urls.pdfjsFolder('wasm'),
      }
    : undefined;
  const said = {
    page: words[language].page(0),
    place: say.place('#', '%'),
    onPage: say.onPage(0),
    undrawn: say.undrawn,
    slow: say.slow,
    unreached: say.unreached,
    broken: say.broken,
    pageUndrawn: say.pageUndrawn(0),
  };
  return JSON.stringify({
    places: at.length,
    say: said,
    drawn,
    marks: urls.marks(source.id),
    point: urls.point(source.id),
  });
}
