import type { Issue } from '@lofte/domain/issue';
import { may } from '@lofte/domain/rights';
import type { ExchangeRate } from '@lofte/domain/world/money';
import type { Standing } from '@lofte/service/world/things-of';
import { Page } from '../layout.tsx';
import { Line } from '../rounds/fields.tsx';
import type { PageRequest } from '../route.ts';
import { sayTime } from '../time.ts';
import { urls } from '../urls.ts';
import { sayWorldIssue } from '../world/issues.ts';
import { Wrong } from '../world/wrong.tsx';
import { writeAmount } from './say.ts';
import { moneyWords } from './words.ts';

interface RatesProps {
  readonly rates: readonly Standing<ExchangeRate>[];
  readonly typed: URLSearchParams;
  readonly issues?: readonly Issue[];
  readonly request: PageRequest;
}

const atFields = ['currency', 'in', 'rate', 'day', 'source'];

/** Rates by day, the newest first, and a form for another. */
export function RatesPage({ rates, typed, issues = [], request }: RatesProps) {
  const { language, actor } = request;
  const say = moneyWords[language];
  const edits = may(actor, 'world.edit');
  const common = { issues, language, sayIssue: sayWorldIssue };
  const value = (name: string) => typed.get(name) ?? '';
  return (
    <Page title={say.rateTitle} request={request}>
      <div class="rounds world">
        <p class="back">
          <a href={urls.money()}>{say.title}</a>
        </p>
        <h1>{say.rateTitle}</h1>
        <p>{say.rateLead}</p>
        <Wrong {...{ issues, atFields, language }} />
        {edits ? (
          <form method="post" action={urls.rates()}>
            <div class="side-by-side">
              <Line {...common} name="currency" short label={say.currency} value={value('currency')} limit={3} />
              <Line {...common} name="in" short label={say.rateIn} value={value('in')} limit={3} />
            </div>
            <Line {...common} name="rate" short label={say.rate} hint={say.rateHint} value={value('rate')} limit={30} />
            <div class="side-by-side">
              <Line {...common} name="day" type="date" label={say.day} value={value('day')} />
              <Line {...common} name="source" label={say.source} value={value('source')} limit={300} />
            </div>
            <button type="submit" class="button button-primary">
              {say.addRate}
            </button>
          </form>
        ) : null}
        {rates.length === 0 ? <p class="quiet">{say.noRates}</p> : null}
        <ul class="plain lines">
          {rates.map(({ thing, since }) => (
            <li>
              <p>
                1 {thing.currency} = {writeAmount(language, thing.rate)} {thing.in}{' '}
                <span class="quiet">
                  {sayTime(language, thing.day)} · {thing.source}
                </span>
              </p>
              {edits ? (
                <form method="post" action={urls.rates()}>
                  <input type="hidden" name="id" value={thing.id} />
                  <input type="hidden" name="since" value={String(since)} />
                  <button
                    type="submit"
                    class="button button-unstyled small"
                    aria-label={`${say.remove}: ${thing.currency} ${thing.day}`}
                  >
                    {say.remove}
                  </button>
                </form>
              ) : null}
            </li>
          ))}
        </ul>
      </div>
    </Page>
  );
}
