import type { Worded } from '../words.ts';

const da = {
  title: 'Det, du skylder',
  nothing: 'Du skylder ikke noget lige nu. Når nogen spørger om en status, står det her, og du får en mail.',
  due: (day: string) => `senest ${day}`,
  answered: (answered: number, all: number) => `${answered} af ${all} besvaret`,
};

const en: typeof da = {
  title: 'What you owe',
  nothing: 'You owe nothing right now. When somebody asks for a status it stands here, and you get a mail.',
  due: (day) => `by ${day}`,
  answered: (answered, all) => `${answered} of ${all} answered`,
};

export const owedWords: Worded<typeof da> = { da, en };
