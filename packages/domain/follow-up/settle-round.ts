import { isDate } from '../edit-plan/check-dates.ts';
import { bad, good, type Issue, type Result } from '../issue.ts';
import { longText } from '../long-text.ts';
import { longestMessage, longestRoundName, mostReminders, type Round } from './round.ts';

/** What the secretariat says of a round. */
export type WantedRound = Pick<
  Round,
  'name' | 'parts' | 'kinds' | 'covers' | 'due' | 'questions' | 'reminders' | 'repeat' | 'message' | 'receivers'
>;

/**
 * A round as it will stand, tidied and checked.
 *
 * Issues: `no-name`, `too-long`, `no-parts`, `no-kinds`, `bad-date`, `ends-before-start`, `due-too-early`, `bad-reminder`, `too-many`
 */
export function settleRound<R extends Pick<Round, 'id' | 'state'> & Partial<Pick<Round, 'due'>>>(
  kept: R,
  wanted: WantedRound,
  today: string,
): Result<R & WantedRound> {
  const name = wanted.name.replace(/\s+/g, ' ').trim();
  const message = wanted.message?.trim();
  const reminders = [...new Set(wanted.reminders)].sort((a, b) => a - b);
  const issues = [
    ...nameTrouble(name),
    ...messageTrouble(message),
    ...scopeTrouble(wanted),
    // The due date of a round that is out may be over and stay what it is.
    ...dayTrouble(wanted, kept.state === 'open' && kept.due === wanted.due ? '' : today),
    ...reminderTrouble(reminders),
  ];
  if (issues.length > 0) return bad(...issues);
  const { repeat, receivers, message: _message, ...rest } = wanted;
  return good({
    ...kept,
    ...rest,
    name,
    reminders,
    ...(repeat ? { repeat } : {}),
    ...(message ? { message } : {}),
    ...(receivers && Object.keys(receivers).length > 0 ? { receivers } : {}),
  } as R & WantedRound);
}

function nameTrouble(name: string): readonly Issue[] {
  if (name === '')
    return [{ code: 'no-name', message: 'Give the round a name that its receivers know it by.', where: 'name' }];
  return longText('name', name, longestRoundName);
}

function messageTrouble(message: string | undefined): readonly Issue[] {
  return longText('message', message, longestMessage);
}

function scopeTrouble({ parts, kinds }: WantedRound): readonly Issue[] {
  return [
    ...(parts.length === 0
      ? [{ code: 'no-parts', message: 'Choose at least one strategy, or a part of one.', where: 'parts' }]
      : []),
    ...(kinds.length === 0
      ? [{ code: 'no-kinds', message: 'Choose what is asked about, such as initiatives.', where: 'kinds' }]
      : []),
  ];
}

function dayTrouble({ covers: { from, to }, due }: WantedRound, today: string): readonly Issue[] {
  const wrong = Object.entries({ from, to, due }).flatMap(([where, given]) =>
    given.length === 10 && isDate(given)
      ? []
      : [
          {
            code: 'bad-date',
            message: `"${given}" is no day that exists; write it like 2028-06-30.`,
            where,
            values: { given },
          },
        ],
  );
  if (wrong.length > 0) return wrong;
  return [
    ...(to < from
      ? [
          {
            code: 'ends-before-start',
            message: `It would end on ${to}, before it starts on ${from}.`,
            where: 'to',
            values: { from, to },
          },
        ]
      : []),
    ...(due < today
      ? [
          {
            code: 'due-too-early',
            message: `Nobody can answer by ${due}: that day is over.`,
            where: 'due',
            values: { given: due },
          },
        ]
      : []),
  ];
}

function reminderTrouble(reminders: readonly number[]): readonly Issue[] {
  const bad = reminders.find((days) => !Number.isInteger(days) || Math.abs(days) > 90);
  return [
    ...(bad === undefined
      ? []
      : [
          {
            code: 'bad-reminder',
            message: 'Reminders are sent at most 90 days before or after the due date.',
            where: 'reminders',
          },
        ]),
    ...(reminders.length > mostReminders
      ? [
          {
            code: 'too-many',
            message: `At most ${mostReminders} reminders can be sent.`,
            where: 'reminders',
            values: { count: reminders.length, limit: mostReminders },
          },
        ]
      : []),
  ];
}
