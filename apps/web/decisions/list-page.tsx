import { type Decision, outcomes } from '@lofte/domain/steering/decision';
import type { Group } from '@lofte/domain/steering/group';
import { Page } from '../layout.tsx';
import type { PageRequest } from '../route.ts';
import { sayTime } from '../time.ts';
import { urls } from '../urls.ts';
import { decisionWords } from './words.ts';

export interface ListProps {
  /** Those that fit, the newest first. */
  readonly decisions: readonly Decision[];
  readonly any: boolean;
  readonly groups: readonly Group[];
  /** Titles by id. */
  readonly strategies: ReadonlyMap<string, string>;
  readonly asked: { readonly group: string; readonly outcome: string; readonly strategy: string };
  readonly request: PageRequest;
}

/** Decisions by year. */
export function ListPage({ decisions, any, groups, strategies, asked, request }: ListProps) {
  const { language } = request;
  const say = decisionWords[language];
  const years = Map.groupBy(decisions, ({ number }) => number.slice(0, 4));
  const group = new Map(groups.map(({ id, name }) => [id, name]));
  return (
    <Page title={say.title} request={request}>
      <div class="rounds meetings">
        <p class="back">
          <a href={urls.meetings()}>{say.toMeetings}</a>
        </p>
        <h1>{say.title}</h1>
        <p>{say.lead}</p>
        {any ? <Filter {...{ groups, strategies, asked, request }} /> : <Empty request={request} />}
        {any && decisions.length === 0 ? <p>{say.noneSo}</p> : null}
        {[...years].map(([year, those]) => (
          <section>
            <h2>{year}</h2>
            <ul class="plain lines">
              {those.map(({ id, number, title, outcome, day, group: of }) => (
                <li>
                  <p>
                    <span class="quiet">{number}</span>{' '}
                    <a class="title" href={urls.decision(id)}>
                      {title}
                    </a>
                  </p>
                  <p class="about">
                    {say.outcomes[outcome]}{' '}
                    <span class="quiet">
                      · {sayTime(language, day)} · {group.get(of)}
                    </span>
                  </p>
                </li>
              ))}
            </ul>
          </section>
        ))}
      </div>
    </Page>
  );
}

function Empty({ request: { language } }: Pick<ListProps, 'request'>) {
  const say = decisionWords[language];
  return (
    <div class="empty">
      <p>
        <b>{say.empty}</b>
      </p>
      <p>{say.emptyWhat}</p>
    </div>
  );
}

function Filter({
  groups,
  strategies,
  asked,
  request: { language },
}: Pick<ListProps, 'groups' | 'strategies' | 'asked' | 'request'>) {
  const say = decisionWords[language];
  const fields = [
    { name: 'group', label: say.group, chosen: asked.group, all: groups.map(({ id, name }) => [id, name] as const) },
    {
      ...{ name: 'outcome', label: say.outcome, chosen: asked.outcome },
      all: outcomes.map((one) => [one, say.outcomes[one]] as const),
    },
    { name: 'strategy', label: say.strategy, chosen: asked.strategy, all: [...strategies] },
  ];
  return (
    <form method="get" action={urls.decisions()} class="narrow">
      {fields.map(({ name, label, chosen, all }) => (
        <label>
          <span class="form-hint">{label}</span>
          <select class="form-select" name={name}>
            <option value="">{say.all}</option>
            {all.map(([value, words]) => (
              <option value={value} selected={value === chosen}>
                {words}
              </option>
            ))}
          </select>
        </label>
      ))}
      <button type="submit" class="button button-secondary">
        {say.show}
      </button>
    </form>
  );
}
