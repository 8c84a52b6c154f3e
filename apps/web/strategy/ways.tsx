import { may } from '@lofte/domain/rights';
import type { Past } from '../past.ts';
import type { PageRequest } from '../route.ts';
import { urls } from '../urls.ts';
import type { Worded } from '../words.ts';

/** The pages of a strategy, in the order in which people look for them. */
const pages = ['plan', 'status', 'drift', 'links', 'history', 'rights'] as const;
export type StrategyPart = (typeof pages)[number];

const da = {
  label: 'Strategiens sider',
  plan: 'Planen',
  status: 'Status',
  drift: 'Hvad er anderledes',
  links: 'Koblinger',
  history: 'Historik',
  rights: 'Rettigheder',
};
const en: typeof da = {
  label: 'Pages of the strategy',
  plan: 'The plan',
  status: 'Status',
  drift: 'What differs',
  links: 'Links',
  history: 'History',
  rights: 'Rights',
};
const wayWords: Worded<typeof da> = { da, en };

/** The ways between the pages of one strategy; `here` is the one that is open (none on the page of an element). */
export function StrategyWays({
  strategy,
  here,
  past,
  request: { language, actor },
}: {
  strategy: string;
  here?: StrategyPart;
  /** The day that the page shows: the plan and the history are shown as they stood then, and what differed by then. */
  past?: Past | undefined;
  request: PageRequest;
}) {
  const say = wayWords[language];
  const url = {
    plan: urls.onDay(urls.strategy(strategy), past),
    status: urls.onDay(urls.strategyStatus(strategy), past),
    drift: urls.onDay(urls.drift(strategy), past),
    links: urls.strategyLinks(strategy),
    history: urls.onDay(urls.history(strategy), past),
    rights: urls.rights(strategy),
  };
  const givesRights = actor.id !== 'local' && may(actor, 'rights.see', { strategy });
  return (
    <nav class="ways" aria-label={say.label}>
      <ul>
        {pages
          .filter((page) => page !== 'rights' || givesRights)
          .map((page) => (
            <li>
              <a href={url[page]} aria-current={page === here ? 'page' : undefined}>
                {say[page]}
              </a>
            </li>
          ))}
      </ul>
    </nav>
  );
}
