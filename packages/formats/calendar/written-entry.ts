import { createHash } from 'node:crypto';
import { meetingUid } from '@lofte/domain/steering/invitation';
import type { CalendarEntry } from '@lofte/domain/world/calendar-entry';
import type { EventOrigin } from '@lofte/domain/world/event-origin';
import { sayCountries } from '../say-facts.ts';
import { entryWords } from './entry-words.ts';
import type { WrittenEvent } from './write-calendar.ts';

/** What is known of an entry beside itself when it is written for a calendar. */
export interface AroundEntry {
  readonly language: 'da' | 'en';
  /** Where it is seen. */
  readonly link: string;
  /** What its forum is called. */
  readonly forum?: string | undefined;
  /** The event that it came from: it goes out as that one, for whoever has it from there already. */
  readonly origin?: EventOrigin | undefined;
}

/** An entry of the calendar as an event of a calendar. */
export function writtenEntry(entry: CalendarEntry, { language, link, forum, origin }: AroundEntry): WrittenEvent {
  const say = entryWords[language];
  const { kind, from, to, times, country, place, state } = entry;
  const common = { title: titleOf(entry, language), from, to, times, cancelled: state === 'cancelled' };
  if (origin) {
    const { uid, occurrence, sequence, text } = origin;
    return { ...common, uid, occurrence, sequence, place, text, link: origin.link ?? link };
  }
  const where = [place, country && sayCountries(language, [country])].filter(Boolean).join(', ');
  const lines = [
    [say.kinds[kind], kind === 'presidency' ? undefined : forum].filter(Boolean).join(' · '),
    entry.of === undefined ? undefined : say.of(entry.of),
    isVague(entry) ? say.sometime(vaguely(entry, language)) : undefined,
    state === 'done' ? say.done : undefined,
    say.see(link),
  ];
  return {
    ...common,
    // A banner over a whole year would hide what has days: what is due in it is due at its end.
    ...(isVague(entry) ? { from: to } : {}),
    ...{ uid: uidOf(entry), sequence: 0, link, text: lines.filter((line) => line !== undefined).join('\n') },
    ...(where === '' ? {} : { place: where }),
    free: kind !== 'session' && kind !== 'engagement' && kind !== 'meeting',
  };
}

/** Only its month or year is known; a presidency takes all of its months. */
function isVague({ kind, sometime }: CalendarEntry): boolean {
  return sometime && kind !== 'presidency';
}

function titleOf(entry: CalendarEntry, language: 'da' | 'en'): string {
  const title = entryWords[language].titled[entry.kind](entry.title);
  return isVague(entry) ? `${title} (${vaguely(entry, language)})` : title;
}

function vaguely({ from, to }: CalendarEntry, language: 'da' | 'en'): string {
  const month = from.slice(0, 7) === to.slice(0, 7) ? ({ month: 'long' } as const) : {};
  const format = new Intl.DateTimeFormat(entryWords[language].locale, { year: 'numeric', ...month, timeZone: 'UTC' });
  return format.format(new Date(`${from}T00:00:00Z`));
}

/** The same for one thing for ever, so that a calendar knows which one has moved. */
export function uidOf({ kind, id, title, from, strategy }: CalendarEntry): string {
  if (kind === 'meeting') return meetingUid(id);
  // An element has several milestones, and a forum several presidencies of ours.
  if (kind === 'milestone') return `milestone-${shortHash([strategy ?? '', id, title])}@lofte`;
  return kind === 'presidency' ? `presidency-${id}-${from}@lofte` : `${kind}-${id}@lofte`;
}

function shortHash(parts: readonly string[]): string {
  return createHash('sha256').update(JSON.stringify(parts)).digest('hex').slice(0, 32);
}

/** The same events, where no two count as one: of two that came from one event the second is called what it is here. */
export function eachApart(events: readonly { readonly event: WrittenEvent; readonly own: string }[]): WrittenEvent[] {
  const taken = new Set<string>();
  return events.map(({ event, own }) => {
    const free = [event, withoutOrigin(event, own)].find((one) => !taken.has(keyOf(one)));
    let kept = free ?? event;
    for (let nth = 2; taken.has(keyOf(kept)); nth++) kept = withoutOrigin(event, `${nth}-${own}`);
    taken.add(keyOf(kept));
    return kept;
  });
}

function withoutOrigin(event: WrittenEvent, uid: string): WrittenEvent {
  return { ...event, uid, occurrence: undefined, sequence: 0 };
}

function keyOf({ uid, occurrence = '' }: WrittenEvent): string {
  return JSON.stringify([uid, occurrence]);
}
