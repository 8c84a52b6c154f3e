import { dayOf } from '@lofte/domain/day';
import type { Past } from '@lofte/service/past-day';
import type { PageRequest } from '../route.ts';
import { DayForm } from './day-form.tsx';
import { pastWords } from './words.ts';

/** `Se en tidligere dag ▸` on a page that shows what is now: opens the choice of a past day. Nothing on a page of the past, whose band has it. */
export function DayChoice({ past, now, request }: { past: Past | undefined; now: Date; request: PageRequest }) {
  if (past) return null;
  const { language, path } = request;
  const say = pastWords[language];
  return (
    <details class="day-choice">
      <summary>{say.earlier}</summary>
      <DayForm path={path} label={say.day} last={dayOf(now)} language={language} />
    </details>
  );
}
