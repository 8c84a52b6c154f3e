import { dayOf } from '@lofte/domain/day';
import { may } from '@lofte/domain/rights';
import type { FigureNews } from '@lofte/domain/world/figure-news';
import { isOld, type KeyFigure, latestValue } from '@lofte/domain/world/key-figure';
import type { WorldNames } from '@lofte/service/world/names-for';
import type { PromiseChoice } from '@lofte/service/world/promise-choices';
import type { Standing } from '@lofte/service/world/things-of';
import type { Language } from '../language.ts';
import { Page } from '../layout.tsx';
import { sayMeasure } from '../numbers.ts';
import type { PageRequest } from '../route.ts';
import { Fact } from '../steering/group-parts.tsx';
import { paragraphs } from '../strategy/view.ts';
import { locale, sayTime } from '../time.ts';
import { urls } from '../urls.ts';
import { servedBy } from '../world/about.ts';
import { Served } from '../world/promises.tsx';
import { PlacesByPaper, Quotes } from '../world/quotes.tsx';
import { RemoveThing } from '../world/remove-thing.tsx';
import { ThingFrame } from '../world/thing-frame.tsx';
import { worldWords } from '../world/words.ts';
import { WorldWays } from '../world/world-ways.tsx';
import { News, NewsTexts } from './news.tsx';
import { FigureSeries } from './series.tsx';
import { figureWords } from './words.ts';

/** Every key figure, the old ones first: they are what has to be done. */
export function FiguresPage(props: {
  readonly figures: readonly KeyFigure[];
  /** What newer papers say otherwise, by the id of the figure. */
  readonly news: ReadonlyMap<string, FigureNews>;
  readonly today: string;
  readonly request: PageRequest;
}) {
  const { figures, news, today, request } = props;
  const { language, actor } = request;
  const say = figureWords[language];
  const { compare } = new Intl.Collator(locale(language));
  const sorted = figures.toSorted((a, b) => compare(a.title, b.title));
  const old = sorted.filter((one) => isOld(one, today));
  const fresh = sorted.filter((one) => !old.includes(one));
  return (
    <Page title={say.title} request={request}>
      <div class="rounds world">
        <WorldWays here="figures" request={request} />
        <h1>{say.title}</h1>
        <p>{say.lead}</p>
        {may(actor, 'world.edit') ? (
          <p class="choice">
            <a class="button button-secondary" href={urls.newFigure()}>
              {say.newFigure}
            </a>
          </p>
        ) : null}
        {figures.length === 0 ? <p>{say.none}</p> : null}
        {news.size > 0 ? (
          <section aria-labelledby="changed">
            <h2 id="changed">{say.newsTitle}</h2>
            <p class="quiet">{say.newsWhat}</p>
            <ul class="plain lines">
              {sorted.flatMap((one) => {
                const its = news.get(one.id);
                return its
                  ? [
                      <li>
                        <p class="about">
                          <a href={urls.figure(one.id)}>{one.title}</a>
                        </p>
                        <NewsTexts news={its} language={language} />
                      </li>,
                    ]
                  : [];
              })}
            </ul>
          </section>
        ) : null}
        {old.length > 0 ? (
          <section aria-labelledby="old">
            <h2 id="old">{say.oldTitle}</h2>
            <p class="quiet">{say.oldWhat}</p>
            <FigureLines figures={old} language={language} />
          </section>
        ) : null}
        {fresh.length > 0 ? (
          <section aria-labelledby="fresh">
            <h2 id="fresh">{say.freshTitle}</h2>
            <FigureLines figures={fresh} language={language} />
          </section>
        ) : null}
      </div>
    </Page>
  );
}

function FigureLines({ figures, language }: { figures: readonly KeyFigure[]; language: Language }) {
  const say = figureWords[language];
  return (
    <ul class="plain lines">
      {figures.map((one) => {
        const latest = latestValue(one);
        return (
          <li>
            <p>
              <b>{latest ? sayMeasure(language, latest.value, one.unit) : null}</b>{' '}
              <span class="quiet">{latest?.period ? sayTime(language, latest.period) : say.noPeriod}</span>
            </p>
            <p class="about">
              <a href={urls.figure(one.id)}>{one.title}</a> <Quotes places={one.places} language={language} />
            </p>
          </li>
        );
      })}
    </ul>
  );
}

/** One key figure: its values with their sources, drawn where they are several, and where it is used. */
export function FigurePage(props: {
  readonly standing: Standing<KeyFigure>;
  readonly news: FigureNews | undefined;
  readonly names: WorldNames;
  readonly promises: readonly PromiseChoice[];
  readonly saved: boolean;
  readonly today: string;
  readonly request: PageRequest;
}) {
  const { standing, news, names, promises, saved, today, request } = props;
  const { thing, since } = standing;
  const { language, actor } = request;
  const say = figureWords[language];
  const latest = latestValue(thing);
  const served = servedBy(thing.about, promises);
  const edits = may(actor, 'world.edit');
  return (
    <ThingFrame
      {...{ title: thing.title, saved, request }}
      heading={latest ? sayMeasure(language, latest.value, thing.unit) : thing.unit}
      back={{ href: urls.figures(), name: say.title }}
      about={
        <p>
          {thing.title} {isOld(thing, today) ? <span class="phase">({say.old})</span> : null}
        </p>
      }
      change={edits ? urls.changeFigure(thing.id) : undefined}
    >
      {news ? <News figure={thing} {...{ since, news, edits, language }} /> : null}
      <FigureSeries figure={thing} language={language} />
      <table class="sums">
        <thead>
          <tr>
            <th scope="col">{say.period}</th>
            <th scope="col">{say.value}</th>
            <th scope="col">{say.source}</th>
          </tr>
        </thead>
        <tbody>
          {thing.values.map(({ period, value, source, link, by, at, was = [] }) => (
            <tr>
              <th scope="row">{period ? (sayTime(language, period) ?? period) : say.noPeriod}</th>
              <td>{sayMeasure(language, value, thing.unit)}</td>
              <td class="words">
                {source}{' '}
                {link ? (
                  <a href={link} rel="noreferrer">
                    {say.readIt}
                  </a>
                ) : null}
                {by && at ? (
                  <span class="quiet">
                    {say.givenBy(names.people.get(by) ?? '', sayTime(language, dayOf(new Date(at))) ?? '')}
                  </span>
                ) : null}
                {was.toReversed().map((one) => (
                  <p class="quiet">
                    {say.wasBefore(sayMeasure(language, one.value, thing.unit), sayTime(language, one.until) ?? '')}{' '}
                    {one.source}{' '}
                    {one.link ? (
                      <a href={one.link} rel="noreferrer">
                        {say.readIt}
                      </a>
                    ) : null}
                  </p>
                ))}
              </td>
            </tr>
          ))}
        </tbody>
      </table>
      <dl class="round-facts">
        {thing.organisation ? (
          <Fact name={say.organisation}>
            <a href={urls.organisation(thing.organisation)}>{names.organisations.get(thing.organisation) ?? ''}</a>
          </Fact>
        ) : null}
        {served.length > 0 ? (
          <Fact name={worldWords[language].serves}>
            <Served served={served} />
          </Fact>
        ) : null}
        <Fact name={say.places}>
          <PlacesByPaper {...{ places: thing.places, titles: names.titles, language }} />
        </Fact>
      </dl>
      {paragraphs(thing.note ?? '').map((part) => (
        <p class="as-written">{part}</p>
      ))}
      {edits ? <RemoveThing action={urls.removeFigure(thing.id)} {...{ since, language }} /> : null}
    </ThingFrame>
  );
}
