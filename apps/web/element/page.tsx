import type { Source } from '@lofte/service/source-of';
import type { Child } from 'hono/jsx';
import { PaperFiles } from '../documents/paper-files.tsx';
import { Page } from '../layout.tsx';
import { DayChoice } from '../past/day-choice.tsx';
import { proposalWords } from '../proposals/words.ts';
import { RegisterLists } from '../register/picker.tsx';
import type { PageRequest } from '../route.ts';
import { SourceBeside } from '../source/beside.tsx';
import { urls } from '../urls.ts';
import { countryNames } from './countries.ts';
import { Efforts } from './efforts.tsx';
import { Funds } from './funds.tsx';
import { Head, short } from './head.tsx';
import { Indicators } from './indicators.tsx';
import { Milestones } from './milestones.tsx';
import { Contributors, Owner } from './people.tsx';
import { Countries, Period, Tags } from './simple-fields.tsx';
import { Under } from './under.tsx';
import type { ElementView } from './view.ts';

interface ElementProps {
  readonly view: ElementView;
  readonly request: PageRequest;
  /** The paper that says it; none where no paper does. */
  readonly source: Source | undefined;
  /** How it stands. */
  readonly status: Child;
  readonly said?: Child;
  /** What it is to others. */
  readonly links: Child;
  /** What happened to it last. */
  readonly history: Child;
  readonly now: Date;
}

/** Everything about one element: what it says, who wrote that, where the paper says it, and ways to change it. */
export function ElementPage({ view, request, source, status, said, links, history, now }: ElementProps) {
  const { element, say, past } = view;
  return (
    <Page title={short(element.title)} request={request} past={past} scripts={['element', 'source']}>
      <article class="element">
        <div class="element-main">
          <Head view={view} />
          <DayChoice past={past} now={now} request={request} />
          {status}
          <PaperFiles
            {...{ paper: 'brief', language: view.language }}
            url={(format) => urls.onDay(urls.briefPaper(view.seen.plan.strategy.id, element.id, format), past)}
          />
          <div class="fields">
            <Owner view={view} request={request} />
            <Contributors view={view} />
            <Period view={view} />
            <Countries view={view} />
            <Milestones view={view} />
            <Indicators view={view} />
            <Funds view={view} />
            <Efforts view={view} />
            <Tags view={view} />
          </div>
          <Under view={view} />
          {links}
          <Propose view={view} />
          <Structure view={view} />
          <History view={view}>{history}</History>
        </div>
        {source ? (
          <aside class="beside" aria-labelledby="beside-title">
            <h2 id="beside-title">{say.beside}</h2>
            <SourceBeside source={source} spans={spansOf(view)} past={past} language={view.language} />
          </aside>
        ) : null}
      </article>
      {said}
      {view.may.edit ? <Lists view={view} /> : null}
    </Page>
  );
}

/** Every place in the paper that this element comes from. */
function spansOf({ element: { source } }: ElementView) {
  if (!source) return [];
  const more = [source.body, source.owner, source.period, ...(source.places ?? []).map(({ span }) => span)];
  return [source.span, ...more.filter((span) => span !== undefined)];
}

/** Whoever may not change it alone, or should not, asks a group. */
function Propose({ view: { element, seen, language, may } }: { view: ElementView }) {
  if (!may.propose) return null;
  const say = proposalWords[language];
  return (
    <p class="propose">
      <a href={urls.newProposal({ strategy: seen.plan.strategy.id, element: element.id })}>{say.propose}</a>{' '}
      <span class="small quiet">{say.proposeWhat}</span>
    </p>
  );
}

function Structure({ view }: { view: ElementView }) {
  const { element, seen, say } = view;
  if (!view.may.shape) return null;
  const at = [seen.plan.strategy.id, element.id] as const;
  return (
    <section class="structure" aria-labelledby="structure-title">
      <h2 id="structure-title">{say.structure}</h2>
      <ul class="reshape plain">
        <li>
          <a href={urls.moveElement(...at)}>{say.move}</a>
        </li>
        <li>
          <a href={urls.mergeElement(...at)}>{say.merge}</a>
        </li>
        <li>
          <a href={urls.splitElement(...at)}>{say.split}</a>
        </li>
        <li>
          <a href={urls.removeElement(...at)}>{say.take}</a>
        </li>
      </ul>
    </section>
  );
}

function History({ view, children }: { view: ElementView; children: Child }) {
  const { element, seen, say, past } = view;
  return (
    <section id="history" aria-labelledby="history-title">
      <h2 id="history-title">{say.history}</h2>
      {children}
      <p>
        <a href={urls.onDay(urls.historyOf(seen.plan.strategy.id, element.id), past)}>{say.showHistory}</a>
      </p>
    </section>
  );
}

/** What the fields offer while one types. */
function Lists({ view }: { view: ElementView }) {
  return (
    <>
      <RegisterLists register={view.register} people={view.may.seePeople} />
      <datalist id="countries">
        {countryNames(view.language).map((name) => (
          <option value={name} />
        ))}
      </datalist>
      <datalist id="currencies">
        {['DKK', 'EUR', 'USD', 'GBP', 'NOK', 'SEK', 'CHF', 'JPY'].map((code) => (
          <option value={code} />
        ))}
      </datalist>
    </>
  );
}
