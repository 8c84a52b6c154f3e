import type { Issue } from '@lofte/domain/issue';
import { may } from '@lofte/domain/rights';
import type { CalendarFile, LeftOut } from '@lofte/domain/world/calendar-event';
import type { Compared } from '@lofte/domain/world/compare-calendar';
import { engagementKinds } from '@lofte/domain/world/engagement';
import type { CalendarPreview } from '@lofte/service/world/take-calendar';
import type { ForumName } from '@lofte/service/world/world-of';
import { sayDays } from '../engagements/say.ts';
import { visibilityChoices } from '../engagements/visibility-choices.ts';
import { engagementWords } from '../engagements/words.ts';
import type { Language } from '../language.ts';
import { Page } from '../layout.tsx';
import { sayNumber } from '../numbers.ts';
import { Line, Tick } from '../rounds/fields.tsx';
import type { PageRequest } from '../route.ts';
import { sayTimes } from '../sessions/say-times.ts';
import { Select } from '../steering/group-form.tsx';
import { sayTime } from '../time.ts';
import { urls } from '../urls.ts';
import { CountryList } from '../world/country-list.tsx';
import { sayWorldIssue } from '../world/issues.ts';
import { forumChoices } from '../world/say.ts';
import { bringWords } from './bring-words.ts';
import { sayBringing } from './say-bringing.ts';

/** What the new ones are to become, as the form says it. */
export interface BecomingFields {
  readonly as: string;
  readonly forum: string;
  readonly country: string;
  readonly kind: string;
  readonly visible: string;
}

interface PreviewProps {
  readonly name: string;
  readonly file: CalendarFile;
  readonly preview: CalendarPreview;
  readonly forums: readonly ForumName[];
  readonly fields: BecomingFields;
  /** The lines that were unticked. */
  readonly unticked?: ReadonlySet<number>;
  readonly issues?: readonly Issue[];
  readonly request: PageRequest;
}

const groups = ['new', 'changed', 'cancelled', 'refused', 'same'] as const;

/** What a calendar file would do, line by line; nothing is written before the button says so. */
export function PreviewPage(props: PreviewProps) {
  const { name, file, preview, issues = [], request } = props;
  const { language } = request;
  const say = bringWords[language];
  const lines = preview.compared.map((one, i) => ({ one, i }));
  const byHow = Map.groupBy(lines, ({ one }) => one.how);
  const doable = lines.some(({ one }) => ['new', 'changed', 'cancelled'].includes(one.how));
  return (
    <Page title={say.title} request={request}>
      <div class="rounds world">
        <p class="back">
          <a href={urls.bringCalendar()}>{say.title}</a>
        </p>
        <h1>{say.preview(name)}</h1>
        {issues.length > 0 ? (
          <div class="alert alert-error" role="alert">
            {[...new Set(issues.map((issue) => sayBringing(language, issue)))].map((sentence) => (
              <p>{sentence}</p>
            ))}
          </div>
        ) : null}
        <p>{doable ? say.nothingYet : say.nothing}</p>
        <form method="post" action={urls.takeCalendar()} enctype="multipart/form-data">
          <input type="hidden" name="name" value={name} />
          <input type="hidden" name="file" value={JSON.stringify(file)} />
          <input type="hidden" name="seen" value={preview.seen} />
          {byHow.has('new') ? <Becoming {...props} /> : null}
          {groups.map((how) => {
            const those = byHow.get(how) ?? [];
            return those.length > 0 ? <Group {...{ how, those, unticked: props.unticked, language }} /> : null;
          })}
          {doable ? (
            <p class="choice">
              <button type="submit" class="button button-primary">
                {say.take}
              </button>
              <a class="button button-secondary" href={urls.calendar()}>
                {say.cancel}
              </a>
            </p>
          ) : null}
        </form>
        {file.left.length > 0 ? (
          <section aria-labelledby="left">
            <h2 id="left">
              {say.leftOut} <span class="quiet">{sayNumber(language, file.left.length)}</span>
            </h2>
            <ul class="plain lines">
              {file.left.map((one) => (
                <Left one={one} language={language} />
              ))}
            </ul>
          </section>
        ) : null}
        <CountryList language={language} />
      </div>
    </Page>
  );
}

function Becoming({ forums, fields, request }: PreviewProps) {
  const { language, actor } = request;
  const say = bringWords[language];
  const engagements = engagementWords[language];
  const sessions = may(actor, 'world.edit') && forums.length > 0;
  return (
    <fieldset class="form-group">
      <legend class="form-label">{say.becomes}</legend>
      <div class="side-by-side">
        {sessions ? (
          <Select {...{ name: 'as', label: say.asLabel, value: fields.as, options: new Map(Object.entries(say.as)) }} />
        ) : null}
        {forums.length > 0 ? (
          <Select
            {...{ name: 'forum', label: say.forum, value: fields.forum, none: '–' }}
            options={forumChoices(language, forums)}
          />
        ) : null}
        <Line
          {...{ name: 'country', label: say.country, value: fields.country, list: 'countries', short: true }}
          {...{ issues: [], language, sayIssue: sayWorldIssue }}
        />
        <Select
          {...{ name: 'kind', label: say.kind, value: fields.kind }}
          options={new Map(engagementKinds.map((one) => [one, engagements.kinds[one]]))}
        />
        <Select
          {...{ name: 'visible', label: say.visible, value: fields.visible }}
          options={visibilityChoices(language, { partners: false, chosen: fields.visible })}
        />
      </div>
    </fieldset>
  );
}

function Group(props: {
  how: Compared['how'];
  those: readonly { readonly one: Compared; readonly i: number }[];
  unticked: ReadonlySet<number> | undefined;
  language: Language;
}) {
  const { how, those, unticked, language } = props;
  const say = bringWords[language];
  const ticks = how !== 'refused' && how !== 'same';
  return (
    <section aria-labelledby={`group-${how}`}>
      <h2 id={`group-${how}`}>
        {say.groups[how]} <span class="quiet">{sayNumber(language, those.length)}</span>
      </h2>
      <ul class="plain lines">
        {those.map(({ one, i }) => (
          <li>
            {ticks ? (
              <Tick
                {...{ name: 'line', value: String(i), ticked: !unticked?.has(i) }}
                label={<b>{one.event.title}</b>}
              />
            ) : (
              <p>{one.event.title}</p>
            )}
            <p class="about quiet">{sayFacts(language, one).join(' · ')}</p>
          </li>
        ))}
      </ul>
    </section>
  );
}

function sayFacts(language: Language, { event, known, why, how }: Compared): readonly string[] {
  const say = bringWords[language];
  const when = (one: Pick<Compared['event'], 'from' | 'to' | 'times'>) =>
    [sayDays(language, one), sayTimes(language, one.from, one.times)].filter((part) => part !== '').join(' ');
  const moved = known && how === 'changed' && when(known) !== when(event);
  return [
    when(event),
    event.place ?? '',
    moved ? say.was(when(known)) : '',
    known && known.title !== event.title ? say.was(known.title) : '',
    event.origin.organiser ? say.says(event.origin.organiser) : '',
    why ? say.refusals[why] : '',
  ].filter((part) => part !== '');
}

function Left({ one: { why, title, line, given = '' }, language }: { one: LeftOut; language: Language }) {
  const say = bringWords[language];
  const sentence = say.left[why](why === 'later-ones' ? (sayTime(language, given) ?? given) : given);
  const where = line === undefined ? '' : say.line(sayNumber(language, line));
  return (
    <li>
      {title ? <b>{title}</b> : null} <span class="quiet">{where}</span> {sentence}
    </li>
  );
}
