import { may } from '@lofte/domain/rights';
import type { SteeringNames } from '@lofte/service/steering/steering-names';
import { Page } from '../layout.tsx';
import { sayNumber } from '../numbers.ts';
import { Quote } from '../quote.tsx';
import type { PageRequest } from '../route.ts';
import { paragraphs } from '../strategy/view.ts';
import { urls } from '../urls.ts';
import { Fact, Members, Standing, sayQuorum } from './group-parts.tsx';
import type { GroupView } from './group-view.ts';
import { steeringWords } from './words.ts';

interface GroupProps {
  readonly view: GroupView;
  readonly names: SteeringNames;
  readonly groups: ReadonlyMap<string, string>;
  /** The words that set it up, in its paper. */
  readonly words: string | undefined;
  readonly saved: boolean;
  readonly today: string;
  readonly request: PageRequest;
}

/** One group: its mandate, who sits in it, what it judges by, and what stands before it. */
export function GroupPage({ view, names, groups, words, saved, today, request }: GroupProps) {
  const { language, actor } = request;
  const say = steeringWords[language];
  const { group } = view;
  return (
    <Page title={group.name} request={request}>
      <div class="rounds steering">
        <p class="back">
          <a href={urls.steering()}>{say.title}</a>
        </p>
        <h1>{group.name}</h1>
        {saved ? (
          <div class="alert alert-success" role="status">
            <p>{say.saved}</p>
          </div>
        ) : null}
        <p class="choice">
          {may(actor, 'proposal.make') ? (
            <a class="button button-primary" href={urls.newProposal({ group: group.id })}>
              {say.propose}
            </a>
          ) : null}
          {may(actor, 'steering.run') ? (
            <>
              <a class="button button-secondary" href={urls.newMeetings(group.id)}>
                {say.planMeetings}
              </a>{' '}
              <a class="button button-secondary" href={urls.changeGroup(group.id)}>
                {say.change}
              </a>
            </>
          ) : null}
        </p>
        <Standing {...{ view, names, today, language }} />
        <h2>{say.members}</h2>
        <Members {...{ group, names, language }} />
        <p class="quiet">{sayQuorum(language, group)}</p>
        <Mandate {...{ view, names, words, language }} />
        <h2>{say.criteria}</h2>
        {group.criteria.length === 0 ? <p>{say.noCriteria}</p> : null}
        <ul>
          {group.criteria.map(({ name, scale, weight }) => (
            <li>
              {name}{' '}
              <span class="quiet">({say.criterionOf(sayNumber(language, scale), sayNumber(language, weight))})</span>
            </li>
          ))}
        </ul>
        <Around {...{ view, names, groups, language }} />
      </div>
    </Page>
  );
}

function Mandate({
  view: { group },
  names,
  words,
  language,
}: Pick<GroupProps, 'view' | 'names' | 'words'> & Pick<PageRequest, 'language'>) {
  const say = steeringWords[language];
  const { mandate, place } = group;
  if (mandate === undefined && place === undefined) return null;
  return (
    <>
      <h2>{say.mandate}</h2>
      {paragraphs(mandate ?? '').map((part) => (
        <p class="as-written">{part}</p>
      ))}
      {place ? (
        <div class="set-up">
          {words ? <blockquote class="theirs">{words}</blockquote> : null}
          <p class="quiet">
            {say.setUpIn(names.strategies.get(place.strategy) ?? '')}{' '}
            <Quote document={place.document} span={place.span} language={language} />
          </p>
        </div>
      ) : null}
    </>
  );
}

/** What it steers, and who stands above and below it. */
function Around({
  view: { group, below },
  names,
  groups,
  language,
}: Pick<GroupProps, 'view' | 'names' | 'groups'> & Pick<PageRequest, 'language'>) {
  const say = steeringWords[language];
  const { strategies, above, goesUp } = group;
  return (
    <dl class="round-facts">
      <Fact name={say.steers}>
        {strategies === undefined ? (
          say.steersAll
        ) : (
          <ul class="plain">
            {strategies.map((id) => (
              <li>
                <a href={urls.strategy(id)}>{names.strategies.get(id) ?? id}</a>
              </li>
            ))}
          </ul>
        )}
      </Fact>
      {above === undefined ? null : (
        <Fact name={say.above}>
          <a href={urls.group(above)}>{groups.get(above) ?? above}</a>
          {goesUp === undefined ? null : <p class="as-written quiet">{goesUp}</p>}
        </Fact>
      )}
      {below.length === 0 ? null : (
        <Fact name={say.below}>
          <ul class="plain">
            {below.map(({ id, name }) => (
              <li>
                <a href={urls.group(id)}>{name}</a>
              </li>
            ))}
          </ul>
        </Fact>
      )}
    </dl>
  );
}
