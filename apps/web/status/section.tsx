import type { SeenUpdate } from '@lofte/domain/follow-up/seen-by';
import { provingDays } from '@lofte/domain/follow-up/standing';
import { DecidedLink } from '../decisions/decided-link.tsx';
import { sayDay, sayMoment, sayTime } from '../time.ts';
import { EvidenceShown } from './evidence-shown.tsx';
import { GiveForm } from './give-form.tsx';
import { JudgeForm, ReturnForm, ReviewButton } from './review-forms.tsx';
import { sayWho } from './say-who.ts';
import type { StatusView } from './section-view.ts';
import { Sign } from './sign.tsx';
import { StateSign, StateWord } from './state-sign.tsx';
import { sayState } from './words.ts';

/** Kinds of elements that can have a status: what is undertaken, not what is told. */
const undertaken: ReadonlySet<string> = new Set(['priority', 'goal', 'initiative', 'commitment']);

/** How an element stands: what its owner says, and the secretariat beside it. Not there where nothing was asked or said and nobody may. */
export function StatusSection({ view }: { view: StatusView }) {
  const { status, say, element, may, done } = view;
  const { said, standing, due } = status;
  const heard = said.update !== undefined || said.judgement !== undefined;
  const asked = due !== undefined || standing.silentSince !== undefined;
  const offers = (may.give || may.review) && undertaken.has(element.kind);
  if (!heard && !asked && !offers && !standing.decided) return null;
  return (
    <section class="status" id="status" aria-labelledby="status-title">
      <h2 id="status-title">{say.title}</h2>
      {done && say.done[done] ? (
        <p class="status-done" role="status">
          {say.done[done]}
        </p>
      ) : null}
      <Decided view={view} />
      <Differs view={view} />
      <div class="both-say">
        <OwnerSays view={view} asked={asked} />
        <Judged view={view} />
      </div>
      <Thread view={view} />
      {offers ? <Ways view={view} /> : null}
      <Before view={view} />
    </section>
  );
}

/** Owner and secretariat see it differently: neither is overwritten, and nobody has to look for it. */
function Differs({ view: { status, say, language } }: { view: StatusView }) {
  const { update, judgement } = status.said;
  if (!update || !judgement || update.state === judgement.state) return null;
  return (
    <p class="differs">
      {say.differs(sayState(language, update.state), sayState(language, judgement.state))}
      {isEarlier(judgement.at, update.at) ? ` ${say.judgedEarlier}` : null}
    </p>
  );
}

/** What a steering group decided of how it goes on stands above what anybody says of it. */
function Decided({ view: { status, language } }: { view: StatusView }) {
  const { standing, decidedBy, today } = status;
  if (!standing.decided) return null;
  return (
    <p class="state-line">
      <StateSign standing={standing} language={language} today={today} />{' '}
      <DecidedLink by={decidedBy} language={language} />
    </p>
  );
}

function isEarlier(a: string, b: string): boolean {
  return Date.parse(a) < Date.parse(b);
}

function OwnerSays({ view, asked }: { view: StatusView; asked: boolean }) {
  const { status, say, language } = view;
  const { said, standing, today, due } = status;
  const { update } = said;
  return (
    <div class="says">
      {update || asked ? <h3>{update ? say.ownerSays : say.owner}</h3> : null}
      {update || asked ? (
        <p class="state-line">
          {standing.decided && update ? (
            <StateWord state={update.state} language={language} />
          ) : (
            <StateSign standing={standing} language={language} today={today} />
          )}
        </p>
      ) : (
        <p class="quiet">{say.nothingYet}</p>
      )}
      {standing.silentSince === undefined ? null : <p class="small">{say.silent}</p>}
      {due === undefined ? null : <p class="small quiet">{say.asked(sayTime(language, due) ?? due)}</p>}
      {update ? <Words view={view} update={update} /> : null}
      {update && standing.hollow ? <p class="small">{sayHollow(view, update)}</p> : null}
      {update ? <Ruled view={view} /> : null}
    </div>
  );
}

/** What was said, by whom and when, and what shows it. */
function Words({ view, update }: { view: StatusView; update: SeenUpdate }) {
  const { say } = view;
  return (
    <>
      <SaidBy view={view} update={update} />
      {update.text ? <p class="said-text">{update.text}</p> : null}
      {update.asBefore ? <p class="small quiet">{say.asBefore}</p> : null}
      {update.withheld ? <p class="small quiet">{say.withheld}</p> : null}
      <EvidenceShown view={view} evidence={update.evidence ?? []} />
      {update.help ? (
        <p class="small">
          <span class="quiet">{say.help}:</span> {update.help}
        </p>
      ) : null}
    </>
  );
}

function SaidBy({ view, update }: { view: StatusView; update: SeenUpdate }) {
  const { status, say, language } = view;
  const { at, by, round, covers } = update;
  const inRound = round === undefined ? undefined : status.rounds.get(round)?.name;
  return (
    <p class="small quiet">
      <time datetime={at}>{sayDay(language, at)}</time> · {sayWho(language, status.people.get(by))}
      {inRound ? ` · ${inRound}` : null}
      {covers ? ` · ${say.covers(sayTime(language, covers.from) ?? '', sayTime(language, covers.to) ?? '')}` : null}
    </p>
  );
}

function sayHollow({ say, language }: StatusView, { covers, at, evidence = [], withheld }: SeenUpdate): string {
  const { from, to } = provingDays(covers, at);
  const days = [sayTime(language, from) ?? from, sayTime(language, to) ?? to] as const;
  return evidence.length > 0 && !withheld ? say.hollowOld(...days) : say.hollowNone(...days);
}

/** Whether the secretariat took it as it is: always there, so that nobody takes silence for a yes. */
function Ruled({ view: { status, say, language } }: { view: StatusView }) {
  const { update, verdict } = status.said;
  const own = verdict && verdict.update === update?.id ? verdict : undefined;
  if (!own) return <p class="verdict small">{say.unreviewed}</p>;
  const who = sayWho(language, status.people.get(own.by));
  const said = own.what === 'accepted' ? say.accepted : say.returned;
  return (
    <p class="verdict small">
      {own.what === 'accepted' ? <Sign state="done" /> : <span aria-hidden="true">↩</span>}{' '}
      {said(who, sayDay(language, own.at))}
    </p>
  );
}

function Judged({ view }: { view: StatusView }) {
  const { status, say, language } = view;
  const { judgement } = status.said;
  if (!judgement) return null;
  return (
    <div class="says judged">
      <h3>{say.secretariatSays}</h3>
      <p class="state-line">
        <StateWord state={judgement.state} language={language} />
      </p>
      <p class="small quiet">
        <time datetime={judgement.at}>{sayDay(language, judgement.at)}</time> ·{' '}
        {sayWho(language, status.people.get(judgement.by))}
      </p>
      <p class="said-text">{judgement.text}</p>
    </div>
  );
}

function Thread({ view: { status, say, language } }: { view: StatusView }) {
  const thread = status.said.verdict?.thread ?? [];
  if (thread.length === 0) return null;
  return (
    <div class="thread">
      <h3>{say.thread}</h3>
      <ol class="plain">
        {thread.map(({ from, text, by, at }) => (
          <li class={from}>
            <p class="small quiet">
              <b>{from === 'secretariat' ? say.fromSecretariat : say.fromOwner}</b> ·{' '}
              {sayWho(language, status.people.get(by))} · <time datetime={at}>{sayMoment(language, at)}</time>
            </p>
            <p class="said-text">{text}</p>
          </li>
        ))}
      </ol>
    </div>
  );
}

function Ways({ view }: { view: StatusView }) {
  const { update } = view.status.said;
  return (
    <div class="status-ways">
      {view.may.review && update ? <ReviewButton view={view} /> : null}
      {view.may.give ? <GiveForm view={view} /> : null}
      {view.may.review && update ? <ReturnForm view={view} /> : null}
      {view.may.review ? <JudgeForm view={view} /> : null}
    </div>
  );
}

/** All that was said before, the newest first, each with its round: nothing is overwritten. */
function Before({ view }: { view: StatusView }) {
  const { status, say, language } = view;
  if (status.before.length === 0) return null;
  return (
    <details class="said-before">
      <summary>
        {say.before} <span class="quiet">({status.before.length})</span>
      </summary>
      <ol class="plain">
        {status.before.map(({ update }) => (
          <li>
            <p class="state-line">
              <StateWord state={update.state} language={language} />
            </p>
            <SaidBy view={view} update={update} />
            {update.text ? <p class="said-text">{update.text}</p> : null}
            {update.asBefore ? <p class="small quiet">{say.asBefore}</p> : null}
            {update.withheld ? <p class="small quiet">{say.withheldShort}</p> : null}
            <EvidenceShown view={view} evidence={update.evidence ?? []} />
          </li>
        ))}
      </ol>
    </details>
  );
}
