import type { CalendarKind } from '@lofte/domain/world/calendar-entry';

const da = {
  locale: 'da-DK',
  /** What an entry is called where nothing around it says what it is. */
  titled: {
    session: (title: string) => title,
    engagement: (title: string) => title,
    deadline: (title: string) => `Frist: ${title}`,
    election: (title: string) => `Valg: ${title}`,
    milestone: (title: string) => `Milepæl: ${title}`,
    meeting: (title: string) => title,
    presidency: (title: string) => `Vores formandskab: ${title}`,
  } as Readonly<Record<CalendarKind, (title: string) => string>>,
  kinds: {
    session: 'Samling',
    engagement: 'Aktivitet',
    deadline: 'Frist i en sag',
    election: 'Valg',
    milestone: 'Milepæl',
    meeting: 'Møde i styregruppen',
    presidency: 'Vores formandskab',
  } as Readonly<Record<CalendarKind, string>>,
  of: (title: string) => `i ${title}`,
  sometime: (when: string) => `Dagen er ikke fastsat; ${when} er alt, der er sagt.`,
  done: 'Nået.',
  see: (link: string) => `Se det i Løfte: ${link}`,
};

const en: typeof da = {
  locale: 'en-GB',
  titled: {
    session: (title) => title,
    engagement: (title) => title,
    deadline: (title) => `Deadline: ${title}`,
    election: (title) => `Election: ${title}`,
    milestone: (title) => `Milestone: ${title}`,
    meeting: (title) => title,
    presidency: (title) => `Our presidency: ${title}`,
  },
  kinds: {
    session: 'Session',
    engagement: 'Engagement',
    deadline: 'Deadline of a file',
    election: 'Election',
    milestone: 'Milestone',
    meeting: 'Steering meeting',
    presidency: 'Our presidency',
  },
  of: (title) => `in ${title}`,
  sometime: (when) => `The day is not set; ${when} is all that is said.`,
  done: 'Reached.',
  see: (link) => `See it in Løfte: ${link}`,
};

export const entryWords = { da, en };
