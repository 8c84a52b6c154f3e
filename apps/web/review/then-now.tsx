import { standingOf } from '@lofte/domain/follow-up/standing';
import { needsProof } from '@lofte/domain/follow-up/state';
import type { Update } from '@lofte/domain/follow-up/update';
import { wordDiff } from '@lofte/domain/meaning/word-diff';
import type { PlanElement } from '@lofte/domain/plan-element';
import type { ReviewItem } from '@lofte/service/follow-up/review-of';
import type { Somebody } from '@lofte/service/who-wrote';
import { EvidenceList } from '../evidence/list.tsx';
import { StateMark } from '../follow-up/state-mark.tsx';
import type { Language } from '../language.ts';
import { MarkedWords } from '../marked-words.tsx';
import { sayMeasure } from '../numbers.ts';
import { sayDay, sayMoment, sayTime } from '../time.ts';
import { urls } from '../urls.ts';
import { sayWho } from './say-who.ts';
import { reviewWords } from './words.ts';

interface Props {
  readonly item: ReviewItem;
  readonly names: ReadonlyMap<string, Somebody>;
  readonly language: Language;
}

/** What was said last and what is said now, side by side, changed words marked. */
export function ThenNow({ item, names, language }: Props) {
  const say = reviewWords[language];
  const { update, before, returned, element } = item;
  const last = returned ?? before;
  return (
    <div class={last ? 'then-now' : 'only-now'}>
      {last ? (
        <section>
          <h4>{say.last(sayDay(language, last.at))}</h4>
          <p>
            <StateMark state={last.state} hollow={standingOf({ update: last }, '').hollow} language={language} />
          </p>
          <p class="as-written">{last.text}</p>
        </section>
      ) : null}
      <section>
        <h4>{last ? say.now : say.neverBefore}</h4>
        <p>
          <StateMark state={update.state} hollow={standingOf({ update }, '').hollow} language={language} />
        </p>
        <Words update={update} last={last} language={language} />
        {update.help ? (
          <p>
            <b>{say.help}:</b> <span class="as-written">{update.help}</span>
          </p>
        ) : null}
        <Numbers {...{ update, element, language }} />
        <Milestones {...{ update, element, language }} />
        <Proof item={item} language={language} />
        <p class="small quiet">
          {say.said(sayWho(language, names, update.by), sayMoment(language, update.at))}
          {update.round === undefined ? ` · ${say.unasked}` : ''}
        </p>
      </section>
    </div>
  );
}

function Words({ update, last, language }: { update: Update; last: Update | undefined; language: Language }) {
  const say = reviewWords[language];
  const note = update.asBefore ? say.asBefore : update.text === last?.text && update.text !== '' ? say.sameWords : '';
  return (
    <>
      {update.text === '' ? (
        <p class="quiet">{say.noWords}</p>
      ) : (
        <p class="as-written">
          {last && last.text !== '' && last.text !== update.text ? (
            <MarkedWords runs={wordDiff(last.text, update.text)} />
          ) : (
            update.text
          )}
        </p>
      )}
      {note ? <p class="small quiet">{note}</p> : null}
    </>
  );
}

function Numbers({ update, element, language }: { update: Update; element: PlanElement; language: Language }) {
  const { values = [] } = update;
  if (values.length === 0) return null;
  return (
    <>
      <h5>{reviewWords[language].values}</h5>
      <ul class="plain">
        {values.map(({ indicator, period, value }) => {
          const { title = '', unit = '' } = element.indicators?.find(({ id }) => id === indicator) ?? {};
          return (
            <li>
              {title}, {sayTime(language, period) ?? period}: <b>{sayMeasure(language, value, unit)}</b>
            </li>
          );
        })}
      </ul>
    </>
  );
}

/** All of the element's milestones as they stand, those that the update says something new of in bold. */
function Milestones({ update, element, language }: { update: Update; element: PlanElement; language: Language }) {
  const say = reviewWords[language];
  const { milestones = [] } = element;
  if (milestones.length === 0) return null;
  return (
    <>
      <h5>{say.milestones}</h5>
      <ul class="plain">
        {milestones.map(({ id, title, due, done }) => {
          const fresh = update.milestones?.find((one) => one.id === id);
          const told =
            fresh?.done === null ? say.notReached : done ? say.reached(sayTime(language, done) ?? done) : say.open;
          return (
            <li>
              {title}: {fresh ? <b>{told}</b> : told}
              {due ? <span class="quiet"> · {say.dueOn(sayTime(language, due) ?? due)}</span> : null}
            </li>
          );
        })}
      </ul>
    </>
  );
}

function Proof({ item, language }: { item: ReviewItem; language: Language }) {
  const say = reviewWords[language];
  const { strategy, element, update } = item;
  const { evidence = [], state } = update;
  if (evidence.length === 0) return needsProof.includes(state) ? <p class="quiet">{say.noEvidence}</p> : null;
  return (
    <>
      <h5>{say.evidence}</h5>
      <EvidenceList
        {...{ evidence, language }}
        href={(sha256) => urls.evidence(strategy.id, element.id, sha256)}
        mayOpen
      />
    </>
  );
}
