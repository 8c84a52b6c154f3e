import type { Issue } from '@lofte/domain/issue';
import type { Register } from '@lofte/domain/register/register';
import { engagementKinds, engagementStates, longestEngagementTitle } from '@lofte/domain/world/engagement';
import type { Overlap } from '@lofte/domain/world/overlaps';
import type { PromiseChoice } from '@lofte/service/world/promise-choices';
import type { ForumName } from '@lofte/service/world/world-of';
import { FormFrame } from '../form-frame.tsx';
import type { Language } from '../language.ts';
import { RegisterLists } from '../register/picker.tsx';
import { Area, Line, Together } from '../rounds/fields.tsx';
import type { PageRequest } from '../route.ts';
import { Select } from '../steering/group-form.tsx';
import { urls } from '../urls.ts';
import { Cell } from '../world/cells.tsx';
import { CountryList } from '../world/country-list.tsx';
import { sayWorldIssue } from '../world/issues.ts';
import { PromiseFields, PromiseList } from '../world/promises.tsx';
import { forumChoices } from '../world/say.ts';
import { TimesFields, ZoneList } from '../world/times-fields.tsx';
import { Wrong } from '../world/wrong.tsx';
import type { EngagementFields } from './fields.ts';
import { FromMail, type MailNotice } from './from-mail.tsx';
import { mailWords } from './mail-words.ts';
import { OverlapsShown } from './overlaps-shown.tsx';
import { visibilityChoices } from './visibility-choices.ts';
import { engagementWords } from './words.ts';

export interface EngagementFormProps {
  readonly fields: EngagementFields;
  readonly register: Register;
  readonly forums: readonly ForumName[];
  readonly promises: readonly PromiseChoice[];
  /** Whether there is a partnership forum to share it with. */
  readonly partners: boolean;
  readonly issues?: readonly Issue[];
  /** What others do there, to be seen before it is saved. */
  readonly overlaps?: readonly Overlap[];
  /** The mail that it was filled from. */
  readonly mail?: MailNotice;
  /** What the address asks of a new one, to be carried on to where a mail fills it. */
  readonly asked?: Readonly<Record<string, string>>;
  /** The one that is changed, and after which entry it was seen so; none for a new one. */
  readonly before?: { readonly id: string; readonly title: string; readonly since: number } | undefined;
  readonly request: PageRequest;
}

const atFields = [
  ...[
    'title',
    'from',
    'to',
    'times',
    'zone',
    'country',
    'place',
    'met',
    'ours',
    'partners',
    'themes',
    'about',
    'result',
    'next',
  ],
];

/** What stands first is all that most need; the rest is folded away. */
export function EngagementForm(props: EngagementFormProps) {
  const {
    fields,
    register,
    forums,
    promises,
    partners,
    issues = [],
    overlaps = [],
    mail,
    asked,
    before,
    request,
  } = props;
  const { language } = request;
  const say = engagementWords[language];
  const planned = fields.state === 'planned';
  const common = { issues, language, sayIssue: sayWorldIssue };
  const folded = ['place', 'ours', 'partners', 'themes', 'about', 'next', 'to', 'times', 'zone'];
  const open = before !== undefined || mail !== undefined || issues.some(({ where }) => folded.includes(where ?? ''));
  return (
    <FormFrame
      {...{ title: before ? say.changeTitle : planned ? say.planTitle : say.logTitle, look: 'world', request }}
      back={
        before
          ? { href: urls.engagement(before.id), name: before.title }
          : { href: urls.engagements(), name: say.title }
      }
      wrong={
        <>
          <Wrong {...{ issues, atFields, language }} />
          {mail ? <FromMail mail={mail} language={language} /> : null}
          {before || mail || issues.length > 0 ? null : (
            <p class="small">
              <a href={urls.engagementFromMail(asked)}>{mailWords[language].title}</a>
            </p>
          )}
          {overlaps.length > 0 ? <OverlapsShown overlaps={overlaps} language={language} /> : null}
        </>
      }
      action={before ? urls.changeEngagement(before.id) : urls.newEngagement()}
      {...{ since: before?.since, save: overlaps.length > 0 ? say.planAnyway : say.save, cancel: say.cancel }}
      after={<FieldLists {...{ register, promises, language }} />}
    >
      {fields.origin === '' ? null : <input type="hidden" name="origin" value={fields.origin} />}
      {fields.mail === '' ? null : <input type="hidden" name="mail" value={fields.mail} />}
      {/* Which of them were seen: more that came since are shown before anything is saved. */}
      {overlaps.map(({ engagement }) => (
        <input type="hidden" name="seen" value={engagement.id} />
      ))}
      <div class="side-by-side">
        <Select
          {...{ name: 'kind', label: say.kind, value: fields.kind }}
          options={new Map(engagementKinds.map((one) => [one, say.kinds[one]]))}
        />
        <Select
          {...{ name: 'state', label: say.state, value: fields.state }}
          options={new Map(engagementStates.map((one) => [one, say.states[one]]))}
        />
      </div>
      <Line
        {...{ ...common, name: 'title', label: say.what, hint: say.whatHint, value: fields.title }}
        limit={longestEngagementTitle}
      />
      <div class="side-by-side">
        <Line {...common} name="from" type="date" label={say.from} value={fields.from} />
        <Line {...common} name="country" short list="countries" label={say.country} value={fields.country} />
      </div>
      <Area {...common} name="met" rows={2} label={say.met} hint={say.metHint} value={fields.met} />
      {planned ? null : <Result {...common} rows={mail ? 10 : 3} value={fields.result} />}
      <details open={open}>
        <summary>{say.more}</summary>
        <Line {...common} name="to" type="date" label={say.to} hint={say.toHint} value={fields.to} />
        <TimesFields {...{ fields, issues, language }} />
        <Line {...common} name="place" label={say.place} value={fields.place} limit={300} />
        {forums.length > 0 ? (
          <Select
            {...{ name: 'forum', label: say.forum, value: fields.forum, none: '–' }}
            options={forumChoices(language, forums)}
          />
        ) : null}
        <Area {...common} name="ours" rows={2} label={say.ours} hint={say.oursHint} value={fields.ours} />
        <Area
          {...common}
          name="partners"
          rows={2}
          label={say.partners}
          hint={say.partnersHint}
          value={fields.partners}
        />
        <Area {...common} name="themes" rows={2} label={say.themes} value={fields.themes} />
        {planned ? <Result {...common} rows={mail ? 10 : 3} value={fields.result} /> : null}
        <PromiseFields titles={fields.about} issues={issues} language={language} />
        <Together {...common} name="next" label={say.next} hint={say.nextHint}>
          <Steps {...{ fields, language }} />
        </Together>
        <Select
          {...{ name: 'visible', label: say.visible, value: fields.visible }}
          hint={partners ? say.visibleHint : undefined}
          options={visibilityChoices(language, { partners, chosen: fields.visible })}
        />
      </details>
    </FormFrame>
  );
}

function Result({ value, ...common }: Omit<Parameters<typeof Area>[0], 'name' | 'label'>) {
  return <Area {...common} name="result" label={engagementWords[common.language].result} value={value} />;
}

function Steps({ fields, language }: { fields: EngagementFields; language: Language }) {
  const say = engagementWords[language];
  return (
    <>
      {fields.next.map(({ id, what, due, who, done }, i) => (
        <div class="row-of-four">
          <input type="hidden" name="step-id" value={id} />
          <Cell name="step" label={say.step} nth={i} value={what} limit={1_000} />
          <Cell name="due" label={say.due} nth={i} value={due} limit={40} />
          <Cell name="who" label={say.who} nth={i} value={who} limit={300} list="register-parties" />
          <Cell name="done" label={say.stepDone} nth={i} value={done} limit={40} />
        </div>
      ))}
    </>
  );
}

function FieldLists(props: Pick<EngagementFormProps, 'register' | 'promises'> & { language: Language }) {
  const { register, promises, language } = props;
  return (
    <>
      <RegisterLists register={register} people={false} />
      <CountryList language={language} />
      <PromiseList promises={promises} />
      <ZoneList />
    </>
  );
}
