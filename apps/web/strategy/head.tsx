import type { Span } from '@lofte/domain/span';
import type { Child } from 'hono/jsx';
import { elementWords } from '../element/words.ts';
import { Quote } from '../quote.tsx';
import { sayDay, sayPeriod } from '../time.ts';
import { setTitle } from '../typeset.ts';
import { urls } from '../urls.ts';
import { EditFact } from './edit-fact.tsx';
import { paragraphs, type View } from './view.ts';

/** Characters. A longer title is a sentence or two, and is set smaller: this is the page where the whole of it stands. */
const longTitle = 120;

/** What the strategy is: whose, when, its title, vision and purpose, each with its place. `drafts`: whether its reading may be seen; `children` stand after the ways to other pages. */
export function Head({ view, drafts, children }: { view: View; drafts: boolean; children?: Child }) {
  const { strategy, say, language } = view;
  const { places } = strategy;
  const period = sayPeriod(strategy.period);
  return (
    <header class="head">
      <div class="fact">
        <p class="over">
          {strategy.organisation ? (
            <Stated view={view} span={places.organisation}>
              {strategy.organisation}
            </Stated>
          ) : null}
          {strategy.organisation && period ? ' · ' : null}
          {period ? (
            <Stated view={view} span={places.period}>
              {period}
            </Stated>
          ) : null}
        </p>
        <EditFact view={view} fact="sender" />
      </div>
      <div class="fact">
        <h1 class={strategy.title.length > longTitle ? 'long' : undefined}>
          <Stated view={view} span={places.title}>
            {setTitle(strategy.title)}
          </Stated>
        </h1>
        <EditFact view={view} fact="title" />
      </div>
      <InOwnWords view={view} fact="vision" />
      <InOwnWords view={view} fact="purpose" />
      <Tags view={view} />
      <p class="meta">
        {say.adopted(sayDay(language, strategy.adoptedAt), strategy.entry)}
        <span class="links">
          {view.past || !drafts ? null : <a href={urls.reading(strategy.paper)}>{say.reading}</a>}{' '}
          <a href={urls.onDay(urls.source(view.source.id), view.past)}>{say.paper}</a>{' '}
          {view.edit?.edition ? <a href={urls.newEdition(strategy.id)}>{say.newEdition}</a> : null}
        </span>
        {children}
      </p>
    </header>
  );
}

function Stated({ view, span, children }: { view: View; span: Span | undefined; children: Child }) {
  return (
    <>
      {children}
      {span ? (
        <>
          {' '}
          <Quote {...view.quote(span)} />
        </>
      ) : null}
    </>
  );
}

/** In the paper's words, or in those that somebody wrote since. */
function InOwnWords({ view, fact }: { view: View; fact: 'vision' | 'purpose' }) {
  const { strategy, say, edit } = view;
  const text = strategy[fact];
  const span = strategy.places[fact];
  if (!text && !edit?.facts) return null;
  const parts = paragraphs(text ?? '');
  const words = strategy.written?.[fact] ? { class: 'since' } : view.theirs;
  return (
    <div class="own fact">
      <div>
        <h2>{say[fact]}</h2>
        {text ? (
          <blockquote {...words}>
            {parts.map((part, i) => (
              <p>
                {part}
                {i === parts.length - 1 && span ? (
                  <>
                    {' '}
                    <Quote {...view.quote(span)} />
                  </>
                ) : null}
              </p>
            ))}
          </blockquote>
        ) : null}
      </div>
      <EditFact view={view} fact={fact} />
    </div>
  );
}

function Tags({ view }: { view: View }) {
  const { strategy, edit, language } = view;
  if (!strategy.tags && !edit?.facts) return null;
  return (
    <div class="own fact">
      <div>
        <h2>{elementWords[language].fields.tags}</h2>
        {strategy.tags ? <p class="tags">{strategy.tags.join(' · ')}</p> : null}
      </div>
      <EditFact view={view} fact="tags" />
    </div>
  );
}
