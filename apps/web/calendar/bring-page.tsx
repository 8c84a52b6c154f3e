import type { Issue } from '@lofte/domain/issue';
import { calendarFileLimit } from '@lofte/service/world/read-calendar-file';
import { ChooseFile } from '../choose-file.tsx';
import { Page } from '../layout.tsx';
import type { PageRequest } from '../route.ts';
import { urls } from '../urls.ts';
import { bringWords } from './bring-words.ts';
import { sayBringing } from './say-bringing.ts';
import { calendarWords } from './words.ts';

/** Where a calendar file is chosen. */
export function BringPage({ issues = [], request }: { issues?: readonly Issue[]; request: PageRequest }) {
  const { language } = request;
  const say = bringWords[language];
  return (
    <Page title={say.title} request={request}>
      <div class="rounds world">
        <p class="back">
          <a href={urls.calendar()}>{calendarWords[language].title}</a>
        </p>
        <h1>{say.title}</h1>
        <p>{say.lead}</p>
        {issues.length > 0 ? (
          <div class="alert alert-error" role="alert" id="wrong">
            {issues.map((issue) => (
              <p>{sayBringing(language, issue)}</p>
            ))}
          </div>
        ) : null}
        <ChooseFile
          action={urls.bringCalendar()}
          accept=".ics,text/calendar"
          hint={say.chooseHint(String(calendarFileLimit / 1024 / 1024))}
          {...{
            heading: say.choose,
            choose: say.chooseNow,
            chosen: say.chosen,
            send: say.look,
            wrong: issues.length > 0,
          }}
        />
      </div>
    </Page>
  );
}
