import { sumOf } from '@lofte/domain/world/decimal';
import type { MoneyGroup } from '@lofte/domain/world/money-sums';
import type { Language } from '../language.ts';
import { sayAmount } from './say.ts';
import { moneyWords } from './words.ts';

/** Groups of one currency with what was promised and paid, and the sum of both below: it is all there is. */
export function SumsTable(props: {
  readonly title: string;
  readonly groups: readonly (MoneyGroup & { readonly name: string; readonly href?: string | undefined })[];
  readonly currency: string;
  readonly language: Language;
}) {
  const { title, groups, currency, language } = props;
  const say = moneyWords[language];
  const amount = (value: string) => sayAmount(language, value, currency);
  return (
    <table class="sums">
      <caption>{title}</caption>
      <thead>
        <tr>
          <td />
          <th scope="col">{say.committed}</th>
          <th scope="col">{say.paid}</th>
        </tr>
      </thead>
      <tbody>
        {groups.map(({ key, name, href, committed, paid }) => (
          <tr>
            <th scope="row">
              {key === '' ? <span class="quiet">{say.ofNone}</span> : href ? <a href={href}>{name}</a> : name}
            </th>
            <td>{amount(committed)}</td>
            <td>{amount(paid)}</td>
          </tr>
        ))}
      </tbody>
      <tfoot>
        <tr>
          <th scope="row">{say.total}</th>
          <td>{amount(sumOf(groups.map((one) => one.committed)))}</td>
          <td>{amount(sumOf(groups.map((one) => one.paid)))}</td>
        </tr>
      </tfoot>
    </table>
  );
}
