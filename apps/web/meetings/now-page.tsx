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
  /** Items of which a decision is begun and not taken. */
  readonly drafted: readonly string[];
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
        {decides ? <KeepOnEnter {...{ seen, item, request }} /> : null}
        <Steps {...{ seen, item, decides, request }} />
        <h1>{item.title}</h1>
        <p class="quiet">{meetingWords[language].kinds[item.kind]}</p>
        {told ? (
          <div class="alert alert-success" role="status">
            <p>{told}</p>
          </div>
        ) : null}
        <Wrong issues={issues} at={[...decisionFieldNames, 'items']} request={request} />
        <QuorumSaid {...{ seen, item: item.id, language }} />
        <AttendanceForm {...{ seen, item: item.id, runs, form: itemForm, language }} />
        {item.kind === 'proposal' ? null : (
          <p>
            <ItemName {...{ item, seen }} />
          </p>
        )}
        {about ? <ProposalShown {...{ about, meeting: meeting.id, language }} /> : null}
        {item.kind === 'minutes' ? <Approve {...{ seen, item, decides, request }} /> : null}
        <form
          {...{ method: 'post', id: itemForm, class: 'decide' }}
          action={urls.meetingPart(meeting.id, decides ? 'draft' : 'note')}
          data-draft={decides ? urls.meetingPart(meeting.id, 'draft') : undefined}
        >
          <input type="hidden" name="item" value={item.id} />
          {runs ? <Note {...props} /> : item.said ? <p class="as-written">{item.said}</p> : null}
          <Decided {...props} />
          {decides ? <Decide {...props} /> : null}
        </form>
        <Steps {...{ seen, item, decides, request }} />
        {runs ? <End {...props} /> : null}
        <Keys say={nowWords[request.language]} table={nowWords[request.language].key} />
      </div>
    </Page>
  );
}

type OfItem = Pick<NowProps, 'seen' | 'item' | 'request'>;

/** What is written of an item, its note and its decision: going on takes it along. */
const itemForm = 'item-form';

/** The first button of a form is what Enter presses: it keeps what is typed, and neither goes on nor decides. */
function KeepOnEnter({ seen: { meeting }, item, request: { language } }: OfItem) {
  return (
    <button
      {...{ type: 'submit', form: itemForm, name: 'to', value: item.id, class: 'sr-only', tabindex: -1 }}
      formaction={urls.meetingPart(meeting.id, 'draft')}
    >
      {nowWords[language].keep}
    </button>
  );
}

function Steps({ seen: { meeting }, item, decides, request: { language } }: OfItem & { decides: boolean }) {
  const say = nowWords[language];
  const { items, id } = meeting;
  const at = items.findIndex((one) => one.id === item.id) + 1;
  const [previous, next] = [itemBeside(items, item.id, -1), itemBeside(items, item.id, 1)];
  const step = (one: Item, words: string, data: object) =>
    decides ? (
      <button
        {...{ type: 'submit', form: itemForm, name: 'to', value: one.id, class: 'button button-unstyled', ...data }}
        formaction={urls.meetingPart(id, 'draft')}
      >
        {words}
      </button>
    ) : (
      <a href={urls.meetingPart(id, 'now', { item: one.id })} {...data}>
        {words}
      </a>
    );
  return (
    <p class="one-by-one">
      {previous ? step(previous, `← ${say.previous}`, { 'data-previous': true }) : null}
      <span class="quiet">{say.item(sayNumber(language, at), sayNumber(language, items.length))}</span>
      {next ? step(next, `${say.next} →`, { 'data-next': true }) : null}
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
    <>
      <Area
        {...{ name: 'said', label: say.note, hint: say.noteHint, language }}
        value={note ?? item.said ?? ''}
        issues={wrong}
      />
      <button type="submit" formaction={urls.meetingPart(meeting.id, 'note')} class="button button-secondary">
        {say.saveNote}
      </button>
    </>
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
  const drafted = props.drafted.includes(item.id);
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
    <details class="change" open={drafted || props.issues.some(({ where }) => where !== 'items')}>
      <summary>{decided ? say.decideAgain : decisionWords[request.language].decide}</summary>
      {form}
    </details>
  );
}

function DecideForm(props: NowProps) {
  const { seen, item, about, plans, register, fields, issues, again, drafted, request } = props;
  const { language } = request;
  const say = decisionWords[language];
  const { meeting, group, people } = seen;
  const out = (meeting.recused ?? []).filter((one) => one.item === item.id).map(({ person }) => person);
  const seats = seatsOf(group, meeting.present ?? [])
    .filter(({ person }) => !out.includes(person))
    .map(({ person }) => ({ id: person, name: people.get(person)?.name ?? '' }));
  const conflicts = again?.conflicts ?? about?.preview.conflicts ?? [];
  return (
    <>
      {drafted.includes(item.id) ? <p class="quiet">{nowWords[language].drafted}</p> : null}
      {again ? <input type="hidden" name="seen" value={String(again.seen)} /> : null}
      <SinceProposed {...{ conflicts, plans, language }} />
      {about ? <OddsShown {...{ odds: about.odds, decided: about.decided, language }} /> : null}
      <DecisionFieldset
        {...{ fields, issues, seats, register, language }}
        titled={item.proposal !== undefined}
        above={group.above !== undefined}
      />
      <p class="choice">
        <button type="submit" formaction={urls.meetingPart(meeting.id, 'decide')} class="button button-primary">
          {again ? say.decideSeen : say.decide}
        </button>{' '}
        <button
          {...{ type: 'submit', name: 'to', value: item.id, class: 'button button-secondary' }}
          formaction={urls.meetingPart(meeting.id, 'draft')}
        >
          {nowWords[language].keep}
        </button>
      </p>
    </>
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

function End({ seen: { meeting }, drafted, request: { language } }: NowProps) {
  const say = nowWords[language];
  const left = meeting.items.filter(({ id }) => drafted.includes(id));
  return (
    <details class="change round-ways">
      <summary>{say.end}</summary>
      <form method="post" action={urls.meetingPart(meeting.id, 'end')}>
        <p>{say.endWhat}</p>
        {left.length > 0 ? (
          <>
            <p>
              <b>{say.draftsLeft}</b>
            </p>
            <ul>
              {left.map(({ id, title }) => (
                <li>
                  <a href={urls.meetingPart(meeting.id, 'now', { item: id })}>{title}</a>
                </li>
              ))}
            </ul>
          </>
        ) : null}
        <button type="submit" class="button button-secondary">
          {say.endNow}
        </button>
      </form>
    </details>
  );
}
