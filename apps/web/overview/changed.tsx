import { driftChanges } from '@lofte/domain/drift';
import type { ChangedPlan } from '@lofte/service/follow-up/changed-since-adoption';
import { sayDays } from '../drift/counts.tsx';
import { changeWords, driftWords } from '../drift/words.ts';
import type { Language } from '../language.ts';
import { count, sayNumber } from '../numbers.ts';
import { urls } from '../urls.ts';
import type { OverviewView } from './view.ts';

/** A plan that is another than it was adopted as. */
export interface ChangedStrategy {
  readonly strategy: string;
  readonly changed: ChangedPlan;
}

/** The plans that were changed last, and how; `total` are all that were ever changed. */
export function Changed({
  view,
  plans,
  total,
}: {
  view: OverviewView;
  plans: readonly ChangedStrategy[];
  total: number;
}) {
  const { say, language, past } = view;
  return (
    <section aria-labelledby="changed">
      <h2 id="changed">{say.changed}</h2>
      {plans.length === 0 ? <p class="quiet">{say.noneChanged}</p> : null}
      <ul class="plain followed-list">
        {plans.map(({ strategy, changed }) => {
          const { text, lang } = view.title(strategy);
          return (
            <li class="followed">
              <p class="followed-what">
                <a href={urls.onDay(urls.drift(strategy), past)} lang={lang}>
                  {text}
                </a>
              </p>
              <ChangeCounts strategy={strategy} changed={changed} language={language} />
            </li>
          );
        })}
      </ul>
      {total > plans.length ? <p class="small quiet">{count(language, total, say.allDifferent)}</p> : null}
    </section>
  );
}

/** `omformuleret 4 (1 svagere) · ny dato 3 (median +92 dage)`, each a way to its lines on the page of what differs. */
export function ChangeCounts({
  strategy,
  changed: { counts, weaker, medianSlip },
  language,
}: {
  strategy: string;
  changed: ChangedPlan;
  language: Language;
}) {
  const say = driftWords[language];
  const more = {
    reworded: weaker > 0 ? ` (${say.weaker(sayNumber(language, weaker))})` : '',
    're-dated': medianSlip === undefined ? '' : ` (${say.median(sayDays(language, medianSlip, say.days))})`,
  } as Readonly<Record<string, string>>;
  return (
    <ul class="plain small changes">
      {driftChanges
        .filter((change) => counts[change] > 0)
        .map((change) => (
          <li>
            <a href={`${urls.drift(strategy)}#${change}`}>
              {changeWords[language][change]} {sayNumber(language, counts[change])}
            </a>
            {more[change] ?? ''}
          </li>
        ))}
    </ul>
  );
}
