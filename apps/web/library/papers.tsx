import { type Actor, may } from '@lofte/domain/rights';
import type { Counts, listLibrary, PaperRow, StrategyRow } from '@lofte/service/list-library';
import type { Past } from '@lofte/service/past-day';
import { sayIssue } from '../issues.ts';
import type { Language } from '../language.ts';
import { count } from '../numbers.ts';
import type { PageRequest } from '../route.ts';
import { locale, sayPeriod } from '../time.ts';
import { setTitle } from '../typeset.ts';
import { urls } from '../urls.ts';
import { words } from '../words.ts';
import { howFar } from './progress.ts';
import { libraryWords } from './words.ts';

export type Library = Awaited<ReturnType<typeof listLibrary>>;

/** Sign and word of each state; the colour comes third. */
const signs = { waiting: '○', reading: '◐', read: '✓', failed: '▲', cancelled: '■', adopted: '✓' } as const;

export function isBusy({ papers }: Library): boolean {
  return papers.some(({ state }) => state === 'waiting' || state === 'reading');
}

/** Both lists, as the page shows them and as the script fetches them anew while something is being read. */
export function Papers({ library, request }: { library: Library; request: PageRequest }) {
  const { language, actor } = request;
  const say = libraryWords[language];
  const adopted = new Set(library.strategies.flatMap(({ paper }) => paper ?? []));
  const open = library.papers.filter(({ id }) => !adopted.has(id));
  return (
    <div id="papers" data-busy={isBusy(library) ? 'true' : undefined}>
      {library.strategies.length > 0 ? (
        <section aria-labelledby="strategies-title">
          <h2 id="strategies-title">{say.strategies}</h2>
          <ul class="papers plain">
            {library.strategies.map((strategy) => (
              <Strategy strategy={strategy} language={language} />
            ))}
          </ul>
        </section>
      ) : null}
      {open.length > 0 ? (
        <section aria-labelledby="papers-title">
          <h2 id="papers-title">{say.papers}</h2>
          <ul class="papers plain">
            {open.map((paper) => (
              <Paper paper={paper} actor={actor} language={language} />
            ))}
          </ul>
        </section>
      ) : null}
      {library.papers.length + library.strategies.length === 0 ? (
        <section class="empty">
          <h2>{say.empty}</h2>
          <p>{may(actor, 'paper.add') ? say.emptyWhat : say.emptyForYou}</p>
        </section>
      ) : null}
    </div>
  );
}

interface StrategyProps {
  readonly strategy: StrategyRow;
  readonly past?: Past;
  readonly language: Language;
}

export function Strategy({ strategy, past, language }: StrategyProps) {
  const say = libraryWords[language];
  const about = [strategy.organisation, sayPeriod(strategy.period)].filter(Boolean).join(' · ');
  return (
    <li id={`s-${strategy.id}`}>
      <State state="adopted" language={language} />
      <div class="what">
        <a class="title" href={urls.onDay(urls.strategy(strategy.id), past)} title={ifLong(strategy.title)}>
          {setTitle(strategy.title)}
        </a>
        {about ? <p class="about">{about}</p> : null}
        <p class="about">{sayCounts(strategy.counts, language)}</p>
      </div>
      <p class="do">
        {strategy.paper && !past ? (
          <a href={urls.reading(strategy.paper)} aria-label={say.of(say.seeReading, strategy.title)}>
            {say.seeReading}
          </a>
        ) : null}
      </p>
    </li>
  );
}

function Paper({ paper, actor, language }: { paper: PaperRow; actor: Actor; language: Language }) {
  const name = paper.title ?? paper.name;
  return (
    <li id={`p-${paper.id}`}>
      <State state={paper.strategy ? 'adopted' : paper.state} language={language} />
      <div class="what">
        {paper.state === 'read' ? (
          <a class="title" href={urls.reading(paper.id)} title={ifLong(name)}>
            {setTitle(name)}
          </a>
        ) : (
          <span class="title" title={ifLong(name)}>
            {name}
          </span>
        )}
        <About paper={paper} language={language} />
      </div>
      <div class="do">
        <Action paper={paper} actor={actor} language={language} />
        {paper.strategy || !may(actor, 'paper.remove') ? null : (
          <a
            href={urls.remove(paper.id)}
            aria-label={libraryWords[language].of(libraryWords[language].remove, paper.title ?? paper.name)}
          >
            {libraryWords[language].remove}
          </a>
        )}
      </div>
    </li>
  );
}

/** Where the page cuts a title, pointing at it shows the whole; a screen reader is given the whole anyway. */
function ifLong(title: string): string | undefined {
  return title.length > 120 ? title : undefined;
}

function About({ paper, language }: { paper: PaperRow; language: Language }) {
  const say = libraryWords[language];
  if (paper.state === 'failed') {
    const issue = paper.issue ?? { code: 'reader-failed', message: '' };
    return <p class="about wrong">{sayIssue(language, issue, paper.name)}</p>;
  }
  if (paper.state === 'cancelled') return <p class="about">{say.wasCancelled}</p>;
  if (paper.state === 'waiting') return <p class="about">{say.waits}</p>;
  if (paper.state === 'reading') return <Reading paper={paper} language={language} />;
  const facts = [
    paper.title ? paper.name : undefined,
    paper.pages !== undefined && paper.pages > 1 ? count(language, paper.pages, say.pages) : undefined,
    paper.language ? sayLanguage(paper.language, language) : undefined,
  ];
  return (
    <>
      <p class="about">{facts.filter(Boolean).join(' · ')}</p>
      {paper.counts ? <p class="about">{sayCounts(paper.counts, language)}</p> : null}
    </>
  );
}

function Reading({ paper, language }: { paper: PaperRow; language: Language }) {
  const say = libraryWords[language];
  const far = paper.progress ? howFar(paper.progress) : undefined;
  const text = far ? say.step(far.step, far.steps, say.stages[far.stage]) : say.states.reading;
  return (
    <p class="about">
      <progress
        max="1"
        value={far ? String(Math.round(far.share * 100) / 100) : undefined}
        aria-label={say.of(say.states.reading, paper.name)}
      />
      {text}
    </p>
  );
}

function Action({ paper, actor, language }: { paper: PaperRow; actor: Actor; language: Language }) {
  const say = libraryWords[language];
  if (paper.state === 'read') {
    return (
      <a href={urls.reading(paper.id)} aria-label={say.of(say.review, paper.title ?? paper.name)}>
        {say.review}
      </a>
    );
  }
  const busy = paper.state === 'waiting' || paper.state === 'reading';
  if (!may(actor, busy ? 'paper.cancel' : 'paper.reread')) return null;
  return (
    <form method="post" action={busy ? urls.cancel(paper.id) : urls.readAgain(paper.id)}>
      <button
        type="submit"
        class="button button-unstyled"
        aria-label={say.of(busy ? say.cancel : say.again, paper.name)}
      >
        {busy ? say.cancel : say.again}
      </button>
    </form>
  );
}

function State({ state, language }: { state: keyof typeof signs; language: Language }) {
  return (
    <p class={`state is-${state}`}>
      <span aria-hidden="true">{signs[state]}</span> {libraryWords[language].states[state]}
    </p>
  );
}

function sayCounts(counts: Counts, language: Language): string {
  const kinds = (['priority', 'goal', 'initiative', 'commitment', 'case'] as const).filter((kind) => counts[kind] > 0);
  return kinds.map((kind) => count(language, counts[kind], words[language].kinds[kind])).join(' · ');
}

function sayLanguage(code: string, language: Language): string {
  if (code === 'und') return libraryWords[language].unknownLanguage;
  return new Intl.DisplayNames(locale(language), { type: 'language' }).of(code) ?? code;
}
