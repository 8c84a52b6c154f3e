import { tallyOf } from '@lofte/domain/follow-up/overview';
import { StatusTally } from '../status/tally.tsx';
import { sayPeriod } from '../time.ts';
import { urls } from '../urls.ts';
import { type OverviewView, wantedOf } from './view.ts';

/** Every strategy with how many of its parts stand how. */
export function Strategies({ view }: { view: OverviewView }) {
  const { say, seen, language, past } = view;
  return (
    <section aria-labelledby="strategies" class="overview-strategies">
      <h2 id="strategies">{say.strategies}</h2>
      <ul class="plain">
        {seen.strategies.map(({ summary, followed }) => {
          const { text, lang } = view.title(summary.id);
          const begun = followed.some(({ ask, update }) => ask !== undefined || update !== undefined);
          const about = [summary.organisation, sayPeriod(summary.period)].filter(Boolean).join(' · ');
          return (
            <li>
              <p class="strategy-title">
                <a href={urls.onDay(urls.strategy(summary.id), past)} lang={lang}>
                  {text}
                </a>
                <span class="small quiet"> {about}</span>
              </p>
              {begun ? (
                <>
                  <StatusTally
                    of={tallyOf(followed)}
                    language={language}
                    list={(what) => view.list({ strategy: summary.id, ...wantedOf(what) })}
                  />
                  <p class="small">
                    <a href={urls.onDay(urls.strategyStatus(summary.id), past)}>{say.onePage}</a>
                  </p>
                </>
              ) : (
                <p class="small quiet">{say.unbegun}</p>
              )}
            </li>
          );
        })}
      </ul>
    </section>
  );
}
