import type { Issue } from '@lofte/domain/issue';
import type { Register } from '@lofte/domain/register/register';
import { may } from '@lofte/domain/rights';
import { seatsOf } from '@lofte/domain/steering/group';
import type { Item } from '@lofte/domain/steering/meeting';
import type { SeenPlan } from '@lofte/service/element-of';
import { itemBeside, type ProposalToDecide } from '@lofte/service/steering/item-of';
import type { MeetingSeen } from '@lofte/service/steering/meeting-of';
import type { StrategyConflict } from '@lofte/service/steering/take-decision';
import { SinceProposed } from '../decisions/conflicts.tsx';
import type { DecisionFields } from '../decisions/decision-fields.ts';
import { DecisionFieldset, decisionFieldNames } from '../decisions/decision-form.tsx';
import { DissentList, NumberAndOutcome, TaskLine, WhyDecided } from '../decisions/told-decision.tsx';
import { decisionWords } from '../decisions/words.ts';
import { Keys } from '../keys.tsx';
import { Page } from '../layout.tsx';
import { sayNumber } from '../numbers.ts';
import { Area } from '../rounds/fields.tsx';
import type { PageRequest } from '../route.ts';
import { sayTime } from '../time.ts';
import { urls } from '../urls.ts';
import { ItemName } from './agenda.tsx';
import { AttendanceForm, QuorumSaid } from './attendance.tsx';
import { Wrong } from './form-page.tsx';
import { inWords } from './issues.ts';
import { nowWords } from './now-words.ts';
import { OddsShown, ProposalShown } from './proposal-shown.tsx';
import { meetingWords } from './words.ts';

export interface NowProps {
  readonly seen: MeetingSeen;
  readonly item: Item;
  readonly about?: ProposalToDecide | undefined;
  /** The plans that conflicts are about, by strategy. */
  readonly plans: ReadonlyMap<string, SeenPlan>;
  readonly register: Register;
  readonly fields: DecisionFields;
  /** What was typed of the note, where it was refused. */
  readonly note?: string | undefined;
  readonly issues: readonly Issue[];
  /** What a decision was refused for, to be seen and decided again on the sight of the entry `seen`. */
  readonly again?: { readonly conflicts: readonly StrategyConflict[]; readonly seen: number } | undefined;
  readonly told?: string | undefined;
  readonly today: string;
  readonly request: PageRequest;
}

/** A meeting while it is held, item by item. */
export function NowPage(props: NowProps) {
  const { seen, item, about, issues, told, request } = props;
  const { language, actor } = request;
  const { meeting } = seen;
  const runs = may(actor, 'steering.run');
  const decides = may(actor, 'decision.take');
  return (
    <Page title={`${item.title} – ${meeting.title}`} request={request} scripts={['meeting']}>
      <div class="rounds meetings now">
        <p class="back">
          <a href={urls.meeting(meeting.id)}>{meeting.title}</a>
        </p>
        <Steps {...{ seen, item, request }} />
        <h1>{item.title}</h1>
        <p class="quiet">{meetingWords[language].kinds[item.kind]}</p>
        {told ? (
          <div class="alert alert-success" role="status">
            <p>{told}</p>
          </div>
        ) : null}
        <Wrong issues={issues} at={[...decisionFieldNames, 'items']} request={request} />
        <QuorumSaid {...{ seen, item: item.id, language }} />
        <AttendanceForm {...{ seen, item: item.id, runs, language }} />
        {item.kind === 'proposal' ? null : (
          <p>
            <ItemName {...{ item, seen }} />
          </p>
        )}
        {about ? <ProposalShown {...{ about, meeting: meeting.id, language }} /> : null}
        {item.kind === 'minutes' ? <Approve {...{ seen, item, decides, request }} /> : null}
        {runs ? <Note {...props} /> : item.said ? <p class="as-written">{item.said}</p> : null}
        <Decided {...props} />
        {decides ? <Decide {...props} /> : null}
        <Steps {...{ seen, item, request }} />
        {runs ? <End {...{ seen, request }} /> : null}
        <Keys say={nowWords[request.language]} table={nowWords[request.language].key} />
      </div>
    </Page>
  );
}

type OfItem = Pick<NowProps, 'seen' | 'item' | 'request'>;

function Steps({ seen: { meeting }, item, request: { language } }: OfItem) {
  const say = nowWords[language];
  const { items, id } = meeting;
  const at = items.findIndex((one) => one.id === item.id) + 1;
  const to = (one: Item) => urls.meetingPart(id, 'now', { item: one.id });
  const [previous, next] = [itemBeside(items, item.id, -1), itemBeside(items, item.id, 1)];
  return (
    <p class="one-by-one">
      {previous ? (
        <a href={to(previous)} data-previous>
          ← {say.previous}
        </a>
      ) : null}
      <span class="quiet">{say.item(sayNumber(language, at), sayNumber(language, items.length))}</span>
      {next ? (
        <a href={to(next)} data-next>
          {say.next} →
        </a>
      ) : null}
    </p>
  );
}

function Note({ seen: { meeting }, item, note, issues, request: { language } }: NowProps) {
  const say = nowWords[language];
  const wrong = inWords(
    language,
    issues.filter(({ where }) => where === 'items').map((issue) => ({ ...issue, where: 'said' })),
  );
  return (
    <form method="post" action={urls.meetingPart(meeting.id, 'note')}>
      <input type="hidden" name="item" value={item.id} />
      <Area
        {...{ name: 'said', label: say.note, hint: say.noteHint, language }}
        value={note ?? item.said ?? ''}
        issues={wrong}
      />
      <button type="submit" class="button button-secondary">
        {say.saveNote}
      </button>
    </form>
  );
}

function Decided({ seen: { decisions, people }, item, register, today, request: { language } }: NowProps) {
  const say = nowWords[language];
  const those = decisions.filter((one) => one.item === item.id);
  if (those.length === 0) return null;
  const organisations = new Map(register.organisations.map((one) => [one.id, one]));
  return (
    <section aria-labelledby="decided-here">
      <h2 id="decided-here">{say.decidedHere}</h2>
      {those.map((decision) => (
        <div>
          <p>
            <NumberAndOutcome {...{ decision, language }} />
          </p>
          <WhyDecided {...{ decision, language }} />
          <DissentList {...{ decision, people, language }} />
          {decision.tasks ? (
            <ul>
              {decision.tasks.map((task) => (
                <li>
                  <TaskLine {...{ task, today, people, organisations, language }} />
                </li>
              ))}
            </ul>
          ) : null}
        </div>
      ))}
    </section>
  );
}

function Decide(props: NowProps) {
  const { seen, item, about, request } = props;
  const say = nowWords[request.language];
  const decided = seen.decisions.some((one) => one.item === item.id);
  if (about && about.seen.proposal.state !== 'ready') return null;
  if (item.kind === 'minutes') return null;
  const form = <DecideForm {...props} />;
  if (!decided && item.kind === 'proposal') {
    return (
      <section aria-labelledby="decide">
        <h2 id="decide">{say.decideIt}</h2>
        {form}
      </section>
    );
  }
  return (
    <details class="change" open={props.issues.some(({ where }) => where !== 'items')}>
      <summary>{decided ? say.decideAgain : decisionWords[request.language].decide}</summary>
      {form}
    </details>
  );
}

function DecideForm({ seen, item, about, plans, register, fields, issues, again, request: { language } }: NowProps) {
  const say = decisionWords[language];
  const { meeting, group, people } = seen;
  const out = (meeting.recused ?? []).filter((one) => one.item === item.id).map(({ person }) => person);
  const seats = seatsOf(group, meeting.present ?? [])
    .filter(({ person }) => !out.includes(person))
    .map(({ person }) => ({ id: person, name: people.get(person)?.name ?? '' }));
  const conflicts = again?.conflicts ?? about?.preview.conflicts ?? [];
  return (
    <form method="post" action={urls.meetingPart(meeting.id, 'decide')} class="decide">
      <input type="hidden" name="item" value={item.id} />
      {again ? <input type="hidden" name="seen" value={String(again.seen)} /> : null}
      <SinceProposed {...{ conflicts, plans, language }} />
      {about ? <OddsShown {...{ odds: about.odds, decided: about.decided, language }} /> : null}
      <DecisionFieldset
        {...{ fields, issues, seats, register, language }}
        titled={item.proposal !== undefined}
        above={group.above !== undefined}
      />
      <button type="submit" class="button button-primary">
        {again ? say.decideSeen : say.decide}
      </button>
    </form>
  );
}

function Approve({ seen, item, decides, request: { language } }: OfItem & { decides: boolean }) {
  const say = nowWords[language];
  const of = seen.meetings.get(item.meeting ?? '');
  if (!of) return null;
  return (
    <section>
      {of.approved ? (
        <p>{say.approvedOn(sayTime(language, of.approved.day) ?? of.approved.day)}</p>
      ) : (
        <p>{say.approveWhat(of.title)}</p>
      )}
      <p class="choice">
        <a class="button button-secondary" href={urls.meetingPart(of.id, 'minutes')}>
          {say.readMinutes}
        </a>
      </p>
      {of.approved || !decides ? null : (
        <form method="post" action={urls.meetingPart(seen.meeting.id, 'approve')}>
          <input type="hidden" name="item" value={item.id} />
          <button type="submit" class="button button-primary">
            {say.approve}
          </button>
        </form>
      )}
    </section>
  );
}

function End({ seen: { meeting }, request: { language } }: Pick<NowProps, 'seen' | 'request'>) {
  const say = nowWords[language];
  return (
    <details class="change round-ways">
      <summary>{say.end}</summary>
      <form method="post" action={urls.meetingPart(meeting.id, 'end')}>
        <p>{say.endWhat}</p>
        <button type="submit" class="button button-secondary">
          {say.endNow}
        </button>
      </form>
    </details>
  );
}
