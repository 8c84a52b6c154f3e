import { timeZone } from '@lofte/domain/day';
import { type MailLanguage, type MailWords, written } from './request-mail.ts';

export interface MeetingMail {
  readonly language: MailLanguage;
  readonly name: string;
  readonly what: 'called' | 'changed' | 'cancelled';
  readonly group: string;
  readonly title: string;
  readonly start: string;
  readonly end: string;
  readonly place?: string | undefined;
  /** What stands on the agenda. */
  readonly items: readonly string[];
  readonly link: string;
}

/** That somebody is invited to a meeting, that it changed or that it does not take place. */
export function meetingMail({
  language,
  what,
  name,
  group,
  title,
  start,
  end,
  place,
  items,
  link,
}: MeetingMail): MailWords {
  const say = words[language];
  const when = sayMeetingTime(language, start, end);
  return written(language, say.subject[what](title, sayMeetingTime(language, start)), [
    say.hello(name),
    say.what[what](group, title),
    place === undefined ? when : `${when}\n${place}`,
    ...(what === 'cancelled' || items.length === 0 ? [] : [say.agenda, { list: items.slice(0, most) }]),
    { link, label: say.see },
    say.calendar[what],
  ]);
}

/** Items named in a mail; the page has all. */
const most = 40;

/** What stands in the calendar under the meeting. */
export function calendarText({ language, items, link }: Pick<MeetingMail, 'language' | 'items' | 'link'>): string {
  const { agenda, see } = words[language];
  const list = items.length > 0 ? [agenda, ...items.slice(0, most).map((item, i) => `${i + 1}. ${item}`), ''] : [];
  return [...list, `${see}: ${link}`].join('\n');
}

/** When a meeting is, as people in Denmark say it; its beginning alone where no end is given. */
export function sayMeetingTime(language: MailLanguage, start: string, end?: string): string {
  const locale = language === 'da' ? 'da-DK' : 'en-GB';
  const day = new Intl.DateTimeFormat(locale, { dateStyle: 'full', timeZone });
  const clock = new Intl.DateTimeFormat(locale, { timeStyle: 'short', timeZone });
  const { at } = words[language];
  const first = `${day.format(new Date(start))} ${at} ${clock.format(new Date(start))}`;
  if (end === undefined) return first;
  const last = clock.format(new Date(end));
  const sameDay = day.format(new Date(start)) === day.format(new Date(end));
  return sameDay ? `${first}–${last}` : `${first} – ${day.format(new Date(end))} ${at} ${last}`;
}

const da = {
  at: 'kl.',
  hello: (name: string) => `Kære ${name}`,
  subject: {
    called: (title: string, when: string) => `Indkaldelse: ${title}, ${when}`,
    changed: (title: string, when: string) => `Ændret: ${title}, ${when}`,
    cancelled: (title: string, when: string) => `Aflyst: ${title}, ${when}`,
  },
  what: {
    called: (group: string, title: string) => `Du er indkaldt til ”${title}” i ${group}.`,
    changed: (group: string, title: string) => `Mødet ”${title}” i ${group} er ændret. Sådan står det nu:`,
    cancelled: (group: string, title: string) => `Mødet ”${title}” i ${group} er aflyst. Det skulle have været holdt:`,
  },
  agenda: 'Dagsorden:',
  see: 'Se mødet og dagsordenen',
  calendar: {
    called: 'Tag imod indkaldelsen, så står mødet i din kalender og følger med, hvis det flyttes.',
    changed: 'Din kalender retter sig, når du tager imod ændringen.',
    cancelled: 'Din kalender tager mødet ud.',
  },
};

const en: typeof da = {
  at: 'at',
  hello: (name) => `Dear ${name}`,
  subject: {
    called: (title, when) => `Invitation: ${title}, ${when}`,
    changed: (title, when) => `Changed: ${title}, ${when}`,
    cancelled: (title, when) => `Cancelled: ${title}, ${when}`,
  },
  what: {
    called: (group, title) => `You are invited to “${title}” of ${group}.`,
    changed: (group, title) => `The meeting “${title}” of ${group} has changed. This is how it stands now:`,
    cancelled: (group, title) => `The meeting “${title}” of ${group} is cancelled. It was to be held:`,
  },
  agenda: 'Agenda:',
  see: 'See the meeting and its agenda',
  calendar: {
    called: 'Accept the invitation, and the meeting stands in your calendar and moves there when it is moved.',
    changed: 'Your calendar follows when you accept the change.',
    cancelled: 'Your calendar takes the meeting out.',
  },
};

const words: Readonly<Record<MailLanguage, typeof da>> = { da, en };
