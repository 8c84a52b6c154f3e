import type { Past } from '@lofte/service/past-day';
import type { PageRequest } from '../route.ts';
import { sayTime } from '../time.ts';
import { urls } from '../urls.ts';
import { DayForm } from './day-form.tsx';
import { pastWords } from './words.ts';

/** What a page of the past shows: the strategy (any page about one), the library, or nothing. */
export type PastWhat = keyof (typeof pastWords)['da']['was'];

/** Above a page of the past: which day it is, another one, and the way back to today. */
export function PastBand({ past, what, request }: { past: Past; what: PastWhat; request: PageRequest }) {
  const { language, path } = request;
  const say = pastWords[language];
  return (
    <section class="past-band" aria-label={say.label}>
      <p class="past-day">
        <strong>{say.was[what](sayTime(language, past.day) ?? past.day)}</strong>
        {past.entry === undefined ? null : <span>, {say.afterEntry(past.entry)}</span>}
      </p>
      <div class="past-ways">
        <DayForm path={path} label={say.otherDay} day={past.day} language={language} />
        <a href={urls.now(path)}>{say.backToNow}</a>
      </div>
    </section>
  );
}
