import type { Worded } from '../words.ts';

const da = {
  title: 'Det, du skylder',
  nothing:
    'Du skylder ikke noget lige nu. Når nogen spørger om en status, eller en beslutning giver dig en opgave, står det her, og du får en mail.',
  due: (day: string) => `senest ${day}`,
  answered: (answered: number, all: number) => `${answered} af ${all} besvaret`,
  writing: 'Svar skriftligt',
  tasks: 'Opgaver fra beslutninger',
  from: (number: string) => `Beslutning ${number}`,
  overdue: 'over fristen',
  word: 'Et ord om det',
  doIt: 'Gjort',
  taskDone: 'Opgaven er gjort.',
  taskGone: 'Opgaven er ikke din mere, eller den er gjort.',
};

const en: typeof da = {
  title: 'What you owe',
  nothing:
    'You owe nothing right now. When somebody asks for a status, or a decision gives you a task, it stands here, and you get a mail.',
  due: (day) => `by ${day}`,
  answered: (answered, all) => `${answered} of ${all} answered`,
  writing: 'Answer in writing',
  tasks: 'Tasks from decisions',
  from: (number) => `Decision ${number}`,
  overdue: 'overdue',
  word: 'A word about it',
  doIt: 'Done',
  taskDone: 'The task is done.',
  taskGone: 'The task is no longer yours, or it is done.',
};

export const owedWords: Worded<typeof da> = { da, en };
