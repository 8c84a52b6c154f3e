import type { Element } from '@lofte/domain/draft';
import type { Span } from '@lofte/domain/span';
import type { AdoptedStrategy } from '@lofte/service/strategy-of';
import type { Child } from 'hono/jsx';
import { Page } from '../layout.tsx';
import { count } from '../numbers.ts';
import { Quote } from '../quote.tsx';
import type { PageRequest } from '../route.ts';
import { sayDay, sayPeriod } from '../time.ts';
import { urls } from '../urls.ts';
import { anchor } from './anchor.ts';
import { moments } from './dates.ts';
import { Fold } from './fold.tsx';
import { countries, mentionsOf, organisations } from './mentions.ts';
import { Named } from './named.tsx';
import { Picture } from './picture.tsx';
import { Elsewhere, Plan } from './plan.tsx';
import { Figures, Moments, Sums } from './tables.tsx';
import { Timeline } from './timeline.tsx';
import { holds, planned, treeOf } from './tree.ts';
import { paragraphs, type View, viewOf } from './view.ts';

/** A strategy as adopted: what it is, the plan as a picture and as a tree, and all it names, each with its place. */
export function StrategyPage({ adopted, request }: { adopted: AdoptedStrategy; request: PageRequest }) {
  const view = viewOf(adopted.strategy, adopted.document, request.language);
  const sections = sectionsOf(view);
  return (
    <Page title={adopted.strategy.title} request={request} scripts={['strategy']}>
      <article class="strategy">
        <Head view={view} adopted={adopted} />
        <nav class="contents" aria-label={view.say.contents}>
          <ul>
            {sections.map(({ id, title, n }) => (
              <li>
                <a href={`#${id}`}>{title}</a>
                {n === undefined ? null : <span class="tally"> {n}</span>}
              </li>
            ))}
          </ul>
        </nav>
        {sections.map(({ id, title, body }) => (
          <section id={id} aria-labelledby={`${id}-title`}>
            <h2 id={`${id}-title`}>{title}</h2>
            {body}
          </section>
        ))}
      </article>
    </Page>
  );
}

function Head({ view, adopted }: { view: View; adopted: AdoptedStrategy }) {
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
      <h1>
        <Stated view={view} span={places.title}>
          {strategy.title}
        </Stated>
      </h1>
      <InOwnWords view={view} name={say.vision} text={strategy.vision} span={places.vision} />
      <InOwnWords view={view} name={say.purpose} text={strategy.purpose} span={places.purpose} />
      <p class="meta">
        {say.adopted(sayDay(language, adopted.adoptedAt), adopted.entry)}
        <span class="links">
          {adopted.paper ? <a href={urls.reading(adopted.paper)}>{say.reading}</a> : null}{' '}
          <a href={urls.source(view.source.id)}>{say.paper}</a>
        </span>
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

interface Section {
  readonly id: string;
  readonly title: string;
  readonly n?: number;
  readonly body: Child;
}

function sectionsOf(view: View): readonly Section[] {
  const { strategy, say, language } = view;
  const { elements, mentions } = strategy;
  const nodes = planned(treeOf(elements.filter(({ kind }) => kind !== 'footnote' && kind !== 'case')));
  const named = organisations(mentions, language);
  const lands = countries(mentions, language);
  const lists = { ...named, lands };
  const figures = mentionsOf(mentions, 'figure');
  const sums = mentionsOf(mentions, 'money');
  const times = moments(elements, mentions, language);
  const cases = elements.filter(({ kind }) => kind === 'case');
  const notes = elements.filter(({ kind }) => kind === 'footnote');
  return [
    ...planSections(view, nodes),
    ...some(lists.lands, (n) => ({
      id: 'countries',
      title: say.countries,
      n,
      body: <Named view={view} groups={lands} />,
    })),
    ...some(named.others, (n) => ({
      id: 'organisations',
      title: say.organisations,
      n,
      body: <Named view={view} groups={named.others} />,
    })),
    ...some(named.forums, (n) => ({
      id: 'forums',
      title: say.forums,
      n,
      body: <Named view={view} groups={named.forums} />,
    })),
    ...some(figures, (n) => ({
      id: 'figures',
      title: say.figures,
      n,
      body: <Figures view={view} figures={figures} />,
    })),
    ...some(sums, (n) => ({
      id: 'sums',
      title: say.sums,
      n,
      body: <Fold items={sums} more={say.more} draw={(some) => <Sums view={view} sums={some} />} />,
    })),
    ...some(times, (n) => ({ id: 'time', title: say.time, n, body: <Time view={view} times={times} /> })),
    ...some(cases, (n) => ({ id: 'cases', title: say.cases, n, body: <Cases view={view} cases={cases} /> })),
    ...some(notes, (n) => ({
      id: 'footnotes',
      title: say.footnotes,
      n,
      body: <Footnotes view={view} notes={notes} />,
    })),
  ];
}

function some<T>(items: readonly T[], section: (n: number) => Section): readonly Section[] {
  return items.length > 0 ? [section(items.length)] : [];
}

function planSections(view: View, nodes: ReturnType<typeof treeOf>): readonly Section[] {
  const { say, language, strategy } = view;
  const kinds = (['priority', 'goal', 'initiative', 'commitment'] as const).flatMap((kind) => {
    const n = strategy.elements.filter((element) => element.kind === kind).length;
    return n > 0 ? [count(language, n, say.kinds[kind])] : [];
  });
  if (kinds.length === 0) return [{ id: 'plan', title: say.plan, body: <p>{say.noPlan}</p> }];
  const drawn = strategy.elements.some(({ kind }) => kind === 'goal' || kind === 'initiative' || kind === 'priority');
  const picture = {
    id: 'picture',
    title: say.picture,
    body: (
      <>
        <p class="tallies">{kinds.join(' · ')}</p>
        <Picture nodes={nodes} label={say.pictureLabel} />
        <p class="small quiet">{say.pictureNote}</p>
      </>
    ),
  };
  const core = nodes.filter((node) => holds(node, 'priority', 'goal', 'initiative'));
  const loose = nodes.filter((node) => !core.includes(node));
  const plan = {
    id: 'plan',
    title: say.plan,
    body: (
      <div class="plan">
        <button
          type="button"
          class="button button-unstyled"
          data-open-all={say.openAll}
          data-close-all={say.closeAll}
          hidden
        >
          {say.openAll}
        </button>
        <Plan view={view} nodes={core} />
        {loose.length > 0 ? (
          <section class="branch elsewhere">
            <h3>{core.length > 0 ? say.elsewhere : say.commitments}</h3>
            <Elsewhere view={view} nodes={loose} />
          </section>
        ) : null}
      </div>
    ),
  };
  return drawn ? [picture, plan] : [plan];
}

function Time({ view, times }: { view: View; times: ReturnType<typeof moments> }) {
  const { say, strategy } = view;
  const due = times.filter((moment) => moment.deadline);
  const others = times.filter((moment) => !moment.deadline);
  return (
    <>
      <Timeline moments={times} period={strategy.period} label={say.timeLabel} />
      <p class="small quiet timeline-note">{say.timeNote}</p>
      {due.length > 0 ? (
        <>
          <h3>{say.deadlines}</h3>
          <Fold items={due} more={say.more} draw={(some) => <Moments view={view} moments={some} />} />
        </>
      ) : null}
      {others.length > 0 ? (
        <>
          <h3>{say.dates}</h3>
          <Fold items={others} more={say.more} draw={(some) => <Moments view={view} moments={some} />} />
        </>
      ) : null}
    </>
  );
}

function Cases({ view, cases }: { view: View; cases: readonly Element[] }) {
  return (
    <ul class="initiatives plain">
      {cases.map((one) => (
        <li class="row" id={anchor(one.id)}>
          {one.text ? (
            <details>
              <summary>{one.title}</summary>
              <div class="inside">
                <div {...view.theirs}>
                  {paragraphs(one.text).map((text) => (
                    <p>{text}</p>
                  ))}
                </div>
              </div>
            </details>
          ) : (
            <div class="bare">{one.title}</div>
          )}
          <Quote {...view.quote(one.span)} />
        </li>
      ))}
    </ul>
  );
}

function Footnotes({ view, notes }: { view: View; notes: readonly Element[] }) {
  return (
    <ul class="footnotes plain">
      {notes.map((note) => (
        <li class="row" id={anchor(note.id)}>
          <div>
            <span class="number">{note.number}</span> <span {...view.theirs}>{note.text ?? note.title}</span>
          </div>
          <Quote {...view.quote(note.span)} />
        </li>
      ))}
    </ul>
  );
}
