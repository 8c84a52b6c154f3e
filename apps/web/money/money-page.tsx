import { may } from '@lofte/domain/rights';
import { sumOf } from '@lofte/domain/world/decimal';
import { fundSums } from '@lofte/domain/world/money-sums';
import type { Money } from '@lofte/service/world/money-of';
import { Page } from '../layout.tsx';
import type { PageRequest } from '../route.ts';
import { sayWhen } from '../time.ts';
import { urls } from '../urls.ts';
import { WorldWays } from '../world/world-ways.tsx';
import type { moneyGroups } from './groups.ts';
import { sayAmount } from './say.ts';
import { SumsTable } from './sums-table.tsx';
import { moneyWords } from './words.ts';

interface MoneyProps {
  readonly money: Money;
  /** By currency of the funds. */
  readonly groups: ReadonlyMap<string, ReturnType<typeof moneyGroups>>;
  readonly request: PageRequest;
}

/** Every fund with what became of it, and all money by year, country, goal and initiative. */
export function MoneyPage({ money: { funds, payments }, groups, request }: MoneyProps) {
  const { language, actor } = request;
  const say = moneyWords[language];
  const byFund = Map.groupBy(payments, ({ fund }) => fund);
  return (
    <Page title={say.title} request={request}>
      <div class="rounds world">
        <WorldWays here="money" request={request} />
        <h1>{say.title}</h1>
        <p>{say.lead}</p>
        <p class="choice">
          {may(actor, 'world.edit') ? (
            <a class="button button-secondary" href={urls.newFund()}>
              {say.newFund}
            </a>
          ) : null}
          <a class="button button-secondary" href={urls.rates()}>
            {say.rates}
          </a>
        </p>
        {funds.length === 0 ? <p>{say.none}</p> : null}
        {groups.size > 1 ? <p class="quiet">{say.several}</p> : null}
        {[...groups].map(([currency, by]) => {
          const those = funds.filter((one) => one.currency === currency);
          const amount = (value: string) => sayAmount(language, value, currency);
          const sums = those.map((fund) => ({ fund, ...fundSums(fund, byFund.get(fund.id) ?? []) }));
          return (
            <>
              <section class="wide-table" tabindex={0} aria-label={`${say.title}, ${currency}`}>
                <table class="sums funds">
                  <thead>
                    <tr>
                      <th scope="col">{say.what}</th>
                      <th scope="col">{say.setAside}</th>
                      <th scope="col">{say.committed}</th>
                      <th scope="col">{say.paid}</th>
                      <th scope="col">{say.left}</th>
                    </tr>
                  </thead>
                  <tbody>
                    {sums.map(({ fund, committed, paid, left }) => (
                      <tr>
                        <th scope="row">
                          <a href={urls.fund(fund.id)}>{fund.title}</a>{' '}
                          <span class="small quiet">{sayWhen(language, fund)}</span>
                        </th>
                        <td>{amount(fund.amount)}</td>
                        <td>{amount(committed)}</td>
                        <td>{amount(paid)}</td>
                        <td>{amount(left)}</td>
                      </tr>
                    ))}
                  </tbody>
                  <tfoot>
                    <tr>
                      <th scope="row">{say.total}</th>
                      <td>{amount(sumOf(those.map((one) => one.amount)))}</td>
                      <td>{amount(sumOf(sums.map((one) => one.committed)))}</td>
                      <td>{amount(sumOf(sums.map((one) => one.paid)))}</td>
                      <td>{amount(sumOf(sums.map((one) => one.left)))}</td>
                    </tr>
                  </tfoot>
                </table>
              </section>
              {(['year', 'country', 'goal', 'element'] as const).map((key) =>
                by[key].some((group) => group.key !== '') ? (
                  <SumsTable {...{ title: say.by[key], groups: by[key], currency, language }} />
                ) : null,
              )}
            </>
          );
        })}
      </div>
    </Page>
  );
}
