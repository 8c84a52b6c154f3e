import { line, lines } from '../edit-plan/tidy-fields.ts';
import { bad, good, type Issue, type Result } from '../issue.ts';
import { longText } from '../long-text.ts';
import {
  type Item,
  longestItemTitle,
  longestMeetingPlace,
  longestMinutes,
  type Meeting,
  mostItems,
} from './meeting.ts';

/** What is to be said of a meeting. Moments as ISO 8601 in UTC. */
export interface WantedMeeting {
  readonly title: string;
  readonly start: string;
  readonly end: string;
  readonly place?: string | undefined;
  readonly items: readonly (Omit<Item, 'id'> & { readonly id?: string | undefined })[];
}

/**
 * A meeting as it will stand. Its SEQUENCE rises where those who were called have to hear of the change.
 *
 * Issues: `no-title`, `too-long`, `too-many`, `bad-time`, `ends-before-start`, `too-long-meeting`, `no-item-title`
 */
export function settleMeeting(
  kept: Omit<Meeting, keyof WantedMeeting> & Partial<Meeting>,
  wanted: WantedMeeting,
  newId: () => string,
): Result<Meeting> {
  const { start, end } = wanted;
  const title = line(wanted.title) ?? '';
  const place = line(wanted.place);
  const items = wanted.items.map((item) => tidied(item, newId));
  const issues = [
    ...(title === '' ? [{ code: 'no-title', message: 'Give the meeting a name.', where: 'title' }] : []),
    ...longText('title', title, longestItemTitle),
    ...longText('place', place, longestMeetingPlace),
    ...timeTrouble(start, end),
    ...itemTrouble(items),
  ];
  if (issues.length > 0) return bad(...issues);
  const { place: _place, ...rest } = kept;
  const after = { ...rest, title, start, end, items, ...(place === undefined ? {} : { place }) };
  const told =
    kept.state === 'called' && ['title', 'start', 'end', 'place'].some((field) => differs(kept, after, field));
  return good({ ...after, sequence: kept.sequence + (told ? 1 : 0) });
}

function differs(before: object, after: object, field: string): boolean {
  return (before as Record<string, unknown>)[field] !== (after as Record<string, unknown>)[field];
}

function tidied({ id, title, said, ...rest }: WantedMeeting['items'][number], newId: () => string): Item {
  const words = lines(said);
  return { ...rest, id: id ?? newId(), title: line(title) ?? '', ...(words === undefined ? {} : { said: words }) };
}

/** Longest meeting: whoever means more plans two. */
const longest = 7 * 24 * 60 * 60 * 1000;

function timeTrouble(start: string, end: string): readonly Issue[] {
  const [from, to] = [Date.parse(start), Date.parse(end)];
  const wrong = [
    ['start', from],
    ['end', to],
  ] as const;
  const unclear = wrong.filter(([, moment]) => Number.isNaN(moment));
  if (unclear.length > 0) {
    return unclear.map(([where]) => ({ code: 'bad-time', message: 'Say the day and the hour.', where }));
  }
  if (to <= from) return [{ code: 'ends-before-start', message: 'It would end before it begins.', where: 'end' }];
  if (to - from <= longest) return [];
  return [{ code: 'too-long-meeting', message: 'A meeting takes at most seven days.', where: 'end' }];
}

function itemTrouble(items: readonly Item[]): readonly Issue[] {
  return [
    ...(items.length > mostItems
      ? [
          {
            code: 'too-many',
            message: `These are ${items.length}; at most ${mostItems} can stand there.`,
            where: 'items',
            values: { count: items.length, limit: mostItems },
          },
        ]
      : []),
    ...items.flatMap(({ title, said }, i): readonly Issue[] => [
      ...(title === ''
        ? [{ code: 'no-item-title', message: 'Say what the item is about.', where: 'items', values: { nth: i + 1 } }]
        : []),
      ...longText('items', title, longestItemTitle),
      ...longText('items', said, longestMinutes),
    ]),
  ];
}
