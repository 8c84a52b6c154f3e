import type { Issue } from '@lofte/domain/issue';
import type { Group } from '@lofte/domain/steering/group';
import { longestItemTitle, longestMeetingPlace, type Meeting } from '@lofte/domain/steering/meeting';
import { Page } from '../layout.tsx';
import { FieldWrong, Line } from '../rounds/fields.tsx';
import type { PageRequest } from '../route.ts';
import { urls } from '../urls.ts';
import { inWords, sayMeetingIssue } from './issues.ts';
import type { MeetingFields } from './meeting-fields.ts';
import { meetingWords } from './words.ts';

interface FormProps {
  readonly fields: MeetingFields;
  readonly issues?: readonly Issue[];
  /** To choose from for new ones. */
  readonly groups: readonly Group[];
  /** The one that is changed, and after which entry it was seen so. */
  readonly changed?: { readonly meeting: Meeting; readonly since: number };
  readonly request: PageRequest;
}

/** New meetings, or one to change. Whatever was typed stays while anything is wrong with it. */
export function FormPage({ fields, issues = [], groups, changed, request }: FormProps) {
  const { language } = request;
  const say = meetingWords[language];
  const title = changed ? say.editTitle(changed.meeting.title) : say.planTitle;
  const back = changed ? urls.meeting(changed.meeting.id) : urls.meetings();
  const common = { issues: inWords(language, atField(issues)), language };
  return (
    <Page title={title} request={request}>
      <div class="rounds meetings">
        <p class="back">
          <a href={back}>{changed ? changed.meeting.title : say.title}</a>
        </p>
        <h1>{title}</h1>
        <Wrong issues={issues} request={request} />
        {changed?.meeting.state === 'called' ? <p>{say.editCalled}</p> : null}
        {changed ? null : <p>{say.planWhat}</p>}
        <form method="post" action={changed ? urls.meetingPart(changed.meeting.id, 'edit') : urls.newMeetings()}>
          {changed ? <input type="hidden" name="since" value={String(changed.since)} /> : null}
          {changed ? null : <ChooseGroup {...{ fields, groups, ...common }} />}
          <Line
            {...common}
            name="title"
            label={say.name}
            hint={say.nameHint}
            value={fields.title}
            limit={longestItemTitle}
          />
          <div class="side-by-side">
            <Line
              {...common}
              name="day"
              type="date"
              short
              label={changed ? say.day : say.firstDay}
              value={fields.day}
            />
            <Line {...common} name="start" type="time" short label={say.start} value={fields.start} />
            <Line {...common} name="length" short label={say.length} value={fields.length} />
          </div>
          <Line
            {...common}
            name="place"
            label={say.place}
            hint={say.placeHint}
            value={fields.place}
            limit={longestMeetingPlace}
          />
          {changed ? null : (
            <div class="side-by-side">
              <Line {...common} name="count" short label={say.count} value={fields.count} />
              <Line {...common} name="every" short label={say.every} value={fields.every} />
              <Unit unit={fields.unit} language={language} />
            </div>
          )}
          <p class="choice">
            <button type="submit" class="button button-primary">
              {changed ? say.save : say.planNow}
            </button>
            <a class="button button-secondary" href={back}>
              {say.cancelForm}
            </a>
          </p>
        </form>
      </div>
    </Page>
  );
}

/** The end of a meeting is asked for as its length. */
function atField(issues: readonly Issue[]): readonly Issue[] {
  return issues.map((issue) => (issue.where === 'end' ? { ...issue, where: 'length' } : issue));
}

function ChooseGroup({
  fields,
  groups,
  issues,
  language,
}: Pick<FormProps, 'fields' | 'groups'> & { issues: readonly Issue[] } & Pick<PageRequest, 'language'>) {
  const wrong = issues.some(({ where }) => where === 'group');
  return (
    <div class="form-group">
      <label class="form-label" for="group">
        {meetingWords[language].group}
      </label>
      <FieldWrong {...{ name: 'group', issues, language }} />
      <select class="form-select" id="group" name="group" aria-describedby={wrong ? 'group-wrong' : undefined}>
        {groups.map(({ id, name }) => (
          <option value={id} selected={id === fields.group}>
            {name}
          </option>
        ))}
      </select>
    </div>
  );
}

function Unit({ unit, language }: Pick<MeetingFields, 'unit'> & Pick<PageRequest, 'language'>) {
  const say = meetingWords[language];
  return (
    <div class="form-group">
      <label class="form-label" for="unit">
        {say.unit}
      </label>
      <select class="form-select short" id="unit" name="unit" aria-describedby="unit-hint">
        {(['month', 'week'] as const).map((one) => (
          <option value={one} selected={one === unit}>
            {say.units[one]}
          </option>
        ))}
      </select>
      <span class="form-hint" id="unit-hint">
        {say.unitHint}
      </span>
    </div>
  );
}

const fieldNames = ['group', 'title', 'day', 'start', 'end', 'length', 'place', 'count', 'every'];

/** That a form was refused; why stands at its fields, or here where it is about none of them. */
export function Wrong({
  issues,
  at = fieldNames,
  request: { language },
}: {
  issues: readonly Issue[];
  /** The fields that say themselves what is wrong with them. */
  at?: readonly string[];
  request: Pick<PageRequest, 'language'>;
}) {
  if (issues.length === 0) return null;
  const others = issues.filter(({ where }) => where === undefined || !at.includes(where));
  return (
    <div class="alert alert-error" role="alert">
      <p>{meetingWords[language].refused}</p>
      {[...new Set(others.map((issue) => sayMeetingIssue(language, issue)))].map((sentence) => (
        <p>{sentence}</p>
      ))}
    </div>
  );
}
