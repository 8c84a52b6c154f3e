import type { Span } from '@lofte/domain/span';
import type { Child } from 'hono/jsx';
import { Quote } from '../quote.tsx';
import { sayDay, sayPeriod } from '../time.ts';
import { setTitle } from '../typeset.ts';
import { urls } from '../urls.ts';
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
      <h1 class={strategy.title.length > longTitle ? 'long' : undefined}>
        <Stated view={view} span={places.title}>
          {setTitle(strategy.title)}
        </Stated>
      </h1>
      <InOwnWords view={view} name={say.vision} text={strategy.vision} span={places.vision} />
      <InOwnWords view={view} name={say.purpose} text={strategy.purpose} span={places.purpose} />
      <p class="meta">
        {say.adopted(sayDay(language, strategy.adoptedAt), strategy.entry)}
        <span class="links">
          {view.past || !drafts ? null : <a href={urls.reading(strategy.paper)}>{say.reading}</a>}{' '}
          <a href={urls.onDay(urls.source(view.source.id), view.past)}>{say.paper}</a>
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

function InOwnWords({
  view,
  name,
  text,
  span,
}: {
  view: View;
  name: string;
  text: string | undefined;
  span: Span | undefined;
}) {
  if (!text) return null;
  const parts = paragraphs(text);
  return (
    <div class="own">
      <h2>{name}</h2>
      <blockquote {...view.theirs}>
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
    </div>
  );
}
