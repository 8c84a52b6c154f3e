import type { Payment } from '@lofte/domain/world/money';
import { moneyBy } from '@lofte/domain/world/money-sums';
import type { PromiseChoice } from '@lofte/service/world/promise-choices';
import { countryName } from '../element/countries.ts';
import type { Language } from '../language.ts';
import { urls } from '../urls.ts';

/** Payments of one currency by year, country, goal and initiative, each group by name and with where it leads. */
export function moneyGroups(
  payments: readonly Payment[],
  promises: readonly PromiseChoice[],
  goalOf: (strategy: string, element: string) => string | undefined,
  language: Language,
) {
  const titles = new Map(promises.map((one) => [`${one.strategy} ${one.element}`, one.title]));
  const named = (key: string) => {
    const [strategy = '', element = ''] = key.split(' ');
    const name = titles.get(key);
    // Of a plan that the reader does not see, neither the name nor the way is told; the sum stays, or the whole would not add up.
    return name === undefined ? { name: '–' } : { name, href: urls.element(strategy, element) };
  };
  const goal = ({ for: part }: Payment) => {
    const found = part && goalOf(part.strategy, part.element);
    return part && found ? `${part.strategy} ${found}` : '';
  };
  return {
    year: moneyBy(payments, 'year').map((one) => ({ ...one, name: one.key })),
    country: moneyBy(payments, 'country').map((one) => ({
      ...one,
      ...(one.key === '' ? { name: '' } : { name: countryName(language, one.key), href: urls.country(one.key) }),
    })),
    goal: moneyBy(payments, goal).map((one) => ({ ...one, ...named(one.key) })),
    element: moneyBy(payments, 'element').map((one) => ({ ...one, ...named(one.key) })),
  };
}
