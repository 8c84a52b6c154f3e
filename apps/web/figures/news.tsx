import type { FigureNews } from '@lofte/domain/world/figure-news';
import type { Language } from '../language.ts';
import { sayMeasure } from '../numbers.ts';
import { urls } from '../urls.ts';
import { Quotes } from '../world/quotes.tsx';
import { figureWords } from './words.ts';

/** What the older and the newer paper say, side by side. */
export function NewsTexts({ news, language }: { news: FigureNews; language: Language }) {
  const say = figureWords[language];
  const { place, was, now } = news;
  return (
    <dl class="figure-news">
      <div>
        <dt>{say.newsWas}</dt>
        <dd>
          {was} <Quotes places={[place]} language={language} />
        </dd>
      </div>
      <div>
        <dt>{say.newsNow}</dt>
        <dd>
          {now ? (
            <>
              {now.text} <Quotes places={[now.place]} language={language} />
            </>
          ) : (
            <span class="quiet">{say.newsNone}</span>
          )}
        </dd>
      </div>
    </dl>
  );
}

/** That a newer paper says something else, and what whoever may change the figure can do about it. */
export function News(props: {
  readonly figure: { readonly id: string; readonly unit: string };
  readonly since: number;
  readonly news: FigureNews;
  readonly edits: boolean;
  readonly language: Language;
}) {
  const { figure, since, news, edits, language } = props;
  const say = figureWords[language];
  const { now } = news;
  return (
    <section class="alert figure-alert" aria-labelledby="news">
      <h2 class="alert-heading" id="news">
        {now ? say.newsOther : say.newsGone}
      </h2>
      <NewsTexts news={news} language={language} />
      {edits ? (
        <form method="post" action={urls.figureNews(figure.id)} class="choice">
          <input type="hidden" name="since" value={since} />
          <input type="hidden" name="document" value={news.document} />
          {now ? (
            <button type="submit" class="button button-primary" name="do" value="take">
              {say.newsTake(sayMeasure(language, now.value, figure.unit))}
            </button>
          ) : null}{' '}
          <button type="submit" class="button button-secondary" name="do" value="keep">
            {say.newsKeep}
          </button>
        </form>
      ) : null}
    </section>
  );
}
