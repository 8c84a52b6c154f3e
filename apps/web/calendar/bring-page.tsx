import type { Issue } from '@lofte/domain/issue';
import { calendarFileLimit } from '@lofte/service/world/read-calendar-file';
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
        <form method="post" action={urls.bringCalendar()} enctype="multipart/form-data" novalidate>
          <h2 class="form-label">{say.choose}</h2>
          <p class="form-hint" id="file-hint">
            {say.chooseHint(String(calendarFileLimit / 1024 / 1024))}
          </p>
          <p class="pick">
            <input
              {...{ id: 'file', type: 'file', name: 'file', accept: '.ics,text/calendar', required: true }}
              aria-describedby={issues.length > 0 ? 'file-hint wrong' : 'file-hint'}
            />
            <label for="file">{say.chooseNow}</label>
            <button type="submit" class="button button-primary">
              {say.look}
            </button>
            <span class="chosen">{say.chosen}</span>
          </p>
        </form>
      </div>
    </Page>
  );
}
