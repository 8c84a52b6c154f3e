import { type MailLanguage, type MailWords, written } from './request-mail.ts';

export interface TaskMail {
  readonly language: MailLanguage;
  readonly name: string;
  /** Of the decision: 2027-4. */
  readonly number: string;
  readonly title: string;
  readonly reason: string;
  /** Each with its day, as people say it. */
  readonly tasks: readonly { readonly what: string; readonly due: string }[];
  readonly link: string;
}

/** That a decision gave somebody something to do. */
export function taskMail({ language, name, number, title, reason, tasks, link }: TaskMail): MailWords {
  const say = words[language];
  const [first, second] = tasks;
  return written(language, say.task(second || !first ? say.tasks(tasks.length) : first.what), [
    say.hello(name),
    say.decided(number, title),
    { quote: reason },
    say.yours(tasks.length),
    { list: tasks.map(({ what, due }) => say.by(what, due)) },
    { link, label: say.tell },
  ]);
}

export interface WritingMail {
  readonly language: MailLanguage;
  readonly name: string;
  readonly group: string;
  readonly title: string;
  /** As people say it. */
  readonly due: string;
  readonly link: string;
}

/** That a proposal is decided in writing, and a member is asked to answer it. */
export function writingMail({ language, name, group, title, due, link }: WritingMail): MailWords {
  const say = words[language];
  return written(language, say.writing(title), [
    say.hello(name),
    say.asked(group, title, due),
    say.answers,
    { link, label: say.answer },
  ]);
}

const da = {
  hello: (name: string) => `Kære ${name}`,
  task: (what: string) => `Opgave fra en beslutning: ${what}`,
  tasks: (count: number) => `${count} opgaver`,
  decided: (number: string, title: string) => `Beslutning ${number} er truffet: ”${title}”. Begrundelsen er:`,
  yours: (count: number) => (count === 1 ? 'Den giver dig en opgave:' : `Den giver dig ${count} opgaver:`),
  by: (what: string, due: string) => `${what}, senest ${due}`,
  tell: 'Sig til, når det er gjort',
  writing: (title: string) => `Svar skriftligt: ${title}`,
  asked: (group: string, title: string, due: string) =>
    `${group} afgør ”${title}” skriftligt. Vil du svare senest ${due}?`,
  answers: 'Du kan sige for, imod eller at det skal tages på et møde.',
  answer: 'Læs indstillingen, og svar',
};

const en: typeof da = {
  hello: (name) => `Dear ${name}`,
  task: (what) => `A task from a decision: ${what}`,
  tasks: (count) => `${count} tasks`,
  decided: (number, title) => `Decision ${number} is taken: “${title}”. The reason is:`,
  yours: (count) => (count === 1 ? 'It gives you a task:' : `It gives you ${count} tasks:`),
  by: (what, due) => `${what}, by ${due}`,
  tell: 'Tell when it is done',
  writing: (title) => `Answer in writing: ${title}`,
  asked: (group, title, due) => `${group} decides “${title}” in writing. Will you answer by ${due}?`,
  answers: 'You can say for, against, or that it should be taken in a meeting.',
  answer: 'Read the proposal, and answer',
};

const words: Readonly<Record<MailLanguage, typeof da>> = { da, en };
