import { may } from '@lofte/domain/rights';
import type { Group } from '@lofte/domain/steering/group';
import type { SteeringNames } from '@lofte/service/steering/steering-names';
import type { Language } from '../language.ts';
import { Page } from '../layout.tsx';
import { meetingWords } from '../meetings/words.ts';
import type { PageRequest } from '../route.ts';
import { urls } from '../urls.ts';
import { Members, Standing, sayQuorum } from './group-parts.tsx';
import type { GroupView } from './group-view.ts';
import { steeringWords } from './words.ts';

interface SteeringProps {
  readonly views: readonly GroupView[];
  readonly names: SteeringNames;
  readonly today: string;
  readonly request: PageRequest;
}

/** Every group: who sits in it, what stands before it, and what goes up to whom. */
export function SteeringPage({ views, names, today, request }: SteeringProps) {
  const { language, actor } = request;
  const say = steeringWords[language];
  const runs = may(actor, 'steering.run');
  const groups = views.map(({ group }) => group);
  return (
    <Page title={say.title} request={request}>
      <div class="rounds steering">
        <h1>{say.title}</h1>
        <p>{say.lead}</p>
        <p class="choice">
          {runs ? (
            <a class={`button ${views.length === 0 ? 'button-primary' : 'button-secondary'}`} href={urls.newGroup()}>
              {say.newGroup}
            </a>
          ) : null}
          {views.length > 0 ? (
            <a class="button button-secondary" href={urls.proposalList()}>
              {say.allProposals}
            </a>
          ) : null}
          {views.length > 0 ? (
            <>
              <a class="button button-secondary" href={urls.meetings()}>
                {meetingWords[language].title}
              </a>
              <a class="button button-secondary" href={urls.decisions()}>
                {meetingWords[language].toDecisions}
              </a>
            </>
          ) : null}
          <a class="button button-secondary" href={urls.capacity()}>
            {say.capacity}
          </a>
        </p>
        {views.length === 0 ? <Empty {...{ runs, names, language }} /> : null}
        {views.length > 1 && groups.some(({ above }) => above !== undefined) ? (
          <section aria-labelledby="ladder">
            <h2 id="ladder">{say.ladder}</h2>
            <Ladder groups={groups} under={undefined} language={language} />
          </section>
        ) : null}
        {views.map((view) => (
          <section>
            <h2>
              <a href={urls.group(view.group.id)}>{view.group.name}</a>
            </h2>
            <Members {...{ group: view.group, names, language }} />
            <p class="quiet">{sayQuorum(language, view.group)}</p>
            <Standing {...{ view, names, today, language }} />
          </section>
        ))}
      </div>
    </Page>
  );
}

function Empty({ runs, names, language }: { runs: boolean; names: SteeringNames; language: Language }) {
  const say = steeringWords[language];
  return (
    <div class="empty">
      <p>
        <b>{say.empty}</b>
      </p>
      <p>{runs ? say.emptyWhat : say.emptyForYou}</p>
      {runs && names.people.size === 0 ? (
        <p>
          {say.noPeople} <a href={urls.register()}>{say.toRegister}</a>
        </p>
      ) : null}
    </div>
  );
}

/** Groups with those that send up to them underneath. Nobody stands above themselves, so this ends. */
function Ladder({
  groups,
  under,
  language,
}: {
  groups: readonly Group[];
  under: string | undefined;
  language: Language;
}) {
  const say = steeringWords[language];
  const here = groups.filter(({ above }) =>
    under === undefined ? !groups.some(({ id }) => id === above) : above === under,
  );
  if (here.length === 0) return null;
  return (
    <ul class="ladder">
      {here.map(({ id, name, goesUp }) => (
        <li>
          <a href={urls.group(id)}>{name}</a>
          {under === undefined ? null : (
            <span class="quiet"> ↑ {goesUp === undefined ? say.goesUpSome : say.goesUpNow(goesUp)}</span>
          )}
          <Ladder {...{ groups, language }} under={id} />
        </li>
      ))}
    </ul>
  );
}
