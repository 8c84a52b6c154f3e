import type { Issue } from '@lofte/domain/issue';
import { calendarFileLimit } from '@lofte/service/world/read-calendar-file';
import { FilePage } from '../file-page.tsx';
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
    <FilePage
      title={say.title}
      lead={say.lead}
      look="rounds world"
      back={{ href: urls.calendar(), name: calendarWords[language].title }}
      wrong={issues.map((issue) => sayBringing(language, issue))}
      file={{
        action: urls.bringCalendar(),
        accept: '.ics,text/calendar',
        hint: say.chooseHint(String(calendarFileLimit / 1024 / 1024)),
        heading: say.choose,
        choose: say.chooseNow,
        chosen: say.chosen,
        send: say.look,
      }}
      request={request}
    />
  );
}
