import { dayOf } from '@lofte/domain/day';
import { may } from '@lofte/domain/rights';
import type { Group } from '@lofte/domain/steering/group';
import type { Meeting } from '@lofte/domain/steering/meeting';
import type { Steering } from '@lofte/service/steering/steering-of';
import type { Language } from '../language.ts';
import { Page } from '../layout.tsx';
import { count } from '../numbers.ts';
import type { PageRequest } from '../route.ts';
import { urls } from '../urls.ts';
import { comingFirst } from './coming-first.ts';
import { sayShortly } from './say-when.ts';
import { meetingWords } from './words.ts';

interface ListProps {
  readonly steering: Steering;
  /** The one group whose meetings are asked for. */
  readonly only?: string | undefined;
  readonly told?: string | undefined;
  readonly now: Date;
  readonly request: PageRequest;
}

/** Each group's meetings, those to come first. */
export function ListPage({ steering: { groups, meetings, decisions }, only, told, now, request }: ListProps) {
  const { language, actor } = request;
  const say = meetingWords[language];
  const runs = may(actor, 'steering.run');
  const shown = groups.filter(({ id }) => only === undefined || id === only);
  return (
    <Page title={say.title} request={request}>
      <div class="rounds meetings">
        <h1>{say.title}</h1>
        <p>{say.lead}</p>
        {told ? (
          <div class="alert alert-success" role="status">
            <p>{told}</p>
          </div>
        ) : null}
        <p class="choice">
          {runs && groups.length > 0 ? (
            <a class="button button-primary" href={urls.newMeetings(only)}>
              {say.plan}
            </a>
          ) : null}
          <a class="button button-secondary" href={urls.decisions()}>
            {say.toDecisions}
          </a>
        </p>
        {meetings.length > 0 ? null : <Empty {...{ runs, anyGroup: groups.length > 0, language }} />}
        {meetings.length === 0
          ? null
          : shown.map((group) => (
              <OfGroup
                {...{ group, now, language }}
                meetings={meetings.filter((one) => one.group === group.id)}
                decided={(meeting) => decisions.filter((one) => one.meeting === meeting).length}
              />
            ))}
      </div>
    </Page>
  );
}

function Empty({ runs, anyGroup, language }: { runs: boolean; anyGroup: boolean; language: Language }) {
  const say = meetingWords[language];
  return (
    <div class="empty">
      <p>
        <b>{say.empty}</b>
      </p>
      {runs && !anyGroup ? (
        <p>
          {say.noGroups} <a href={urls.steering()}>{say.toGroups}</a>
        </p>
      ) : (
        <p>{runs ? say.emptyWhat : say.emptyForYou}</p>
      )}
    </div>
  );
}

interface OfGroupProps {
  readonly group: Group;
  readonly meetings: readonly Meeting[];
  readonly decided: (meeting: string) => number;
  readonly now: Date;
  readonly language: Language;
}

function OfGroup({ group, meetings, decided, now, language }: OfGroupProps) {
  const say = meetingWords[language];
  const { coming, past } = comingFirst(meetings, now);
  const year = ({ start }: Meeting) => dayOf(new Date(start)).slice(0, 4);
  const years = [
    ...Map.groupBy(coming, (one) => say.comingIn(year(one))),
    ...Map.groupBy(past, (one) => say.pastIn(year(one))),
  ];
  return (
    <section>
      <h2>
        <a href={urls.group(group.id)}>{group.name}</a>
      </h2>
      {meetings.length === 0 ? <p class="quiet">{say.noMeetings}</p> : null}
      {years.map(([name, those]) => (
        <>
          <h3>{name}</h3>
          <ul class="plain lines">
            {those.map((one) => (
              <li class="meeting-line">
                <span class="nowrap">{sayShortly(language, one)}</span>
                <a class="title" href={urls.meeting(one.id)}>
                  {one.title}
                </a>
                <span class="nowrap">{say.states[one.state]}</span>
                <span class="quiet">{sum(language, one, decided(one.id))}</span>
              </li>
            ))}
          </ul>
        </>
      ))}
    </section>
  );
}

function sum(language: Language, { items }: Meeting, decided: number): string {
  const say = meetingWords[language];
  return [
    ...(items.length > 0 ? [count(language, items.length, say.item)] : []),
    ...(decided > 0 ? [count(language, decided, say.decision)] : []),
  ].join(' · ');
}
