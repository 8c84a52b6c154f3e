import type { RoundSeen } from '@lofte/service/follow-up/round-of';
import type { Child } from 'hono/jsx';
import type { Language } from '../language.ts';
import { count } from '../numbers.ts';
import { sayList } from '../register/say.ts';
import { sayTime } from '../time.ts';
import { urls } from '../urls.ts';
import { words as shared } from '../words.ts';
import { roundWords } from './words.ts';

/** What a round asks about, and how. */
export function Facts({ seen: { round, titles, before, next }, language }: { seen: RoundSeen; language: Language }) {
  const say = roundWords[language];
  const { covers, due, kinds, questions, reminders, repeat = 'no', message, parts } = round;
  const rows: readonly (readonly [string, Child])[] = [
    [say.covers, sayTime(language, `${covers.from}/${covers.to}`)],
    [say.dueDay, sayTime(language, due) ?? due],
    [
      say.scope,
      <ul class="plain">
        {parts.map(({ strategy, under }) => (
          <li>
            <a href={urls.strategy(strategy)}>{titles.get(strategy) ?? strategy}</a>
            <span class="quiet">
              {' · '}
              {under ? say.partsOf(count(language, under.length, say.part)) : say.wholeStrategy}
            </span>
          </li>
        ))}
      </ul>,
    ],
    [
      say.asksAbout,
      sayList(
        language,
        kinds.map((kind) => shared[language].kinds[kind].other),
      ),
    ],
    ...(questions.length > 0
      ? [
          [
            say.questions,
            sayList(
              language,
              questions.map((one) => lower(say.question[one])),
            ),
          ] as const,
        ]
      : []),
    [
      say.remindersAre,
      reminders.length === 0 ? say.noReminders : reminders.map((day) => sayReminder(language, day)).join(', '),
    ],
    [say.repeat, say.repeats[repeat]],
    ...(message ? [[say.messageIs, <p class="as-written">{message}</p>] as const] : []),
    ...(before ? [[say.earlierRound, <a href={urls.round(before.id)}>{before.name}</a>] as const] : []),
    ...(next
      ? [[say.nextRound, <a href={urls.round(next.id)}>{say.nextIs(next.name, say.stateOf[next.state])}</a>] as const]
      : []),
  ];
  return (
    <section aria-labelledby="facts">
      <h2 id="facts">{say.facts}</h2>
      <dl class="round-facts">
        {rows.map(([term, told]) => (
          <div>
            <dt>{term}</dt>
            <dd>{told}</dd>
          </div>
        ))}
      </dl>
    </section>
  );
}

function sayReminder(language: Language, day: number): string {
  const say = roundWords[language];
  if (day === 0) return say.onDue;
  return count(language, Math.abs(day), day < 0 ? say.dayBefore : say.dayAfter);
}

function lower(text: string): string {
  return text.charAt(0).toLowerCase() + text.slice(1);
}
