import { escapeHtml } from './escape-html.ts';

export type MailLanguage = 'da' | 'en';

/** A mail's words, in plain text and in HTML, saying the same. */
export interface MailWords {
  readonly subject: string;
  readonly plain: string;
  readonly html: string;
}

export interface RequestMail {
  readonly language: MailLanguage;
  readonly name: string;
  readonly round: string;
  /** What is asked about, as the plan calls it. */
  readonly titles: readonly string[];
  /** The strategies that it stands in, each once. */
  readonly strategies: readonly string[];
  /** What decisions gave them to do. */
  readonly tasks?: readonly string[] | undefined;
  /** Key figures that they keep and that are getting old. */
  readonly figures?: readonly string[] | undefined;
  /** The last day to answer, in words. */
  readonly due: string;
  readonly link: string;
  /** The secretariat's own words. */
  readonly message?: string | undefined;
  /** Who handed it on. */
  readonly from?: string | undefined;
  /** They got a mail about it before. */
  readonly reminder?: boolean | undefined;
}

export interface ReturnedMail {
  readonly language: MailLanguage;
  readonly name: string;
  readonly title: string;
  readonly question: string;
  readonly link: string;
}

/** Titles named in a mail; the page has all. */
const mostTitles = 8;

function named(titles: readonly string[], say: typeof da): readonly string[] {
  const shown = titles.slice(0, mostTitles);
  const more = titles.length - shown.length;
  return [...shown, ...(more > 0 ? [say.more(more)] : [])];
}

/** The ask: what, by when, and one link. */
export function requestMail(mail: RequestMail): MailWords {
  const say = words[mail.language];
  const { titles, strategies, tasks = [], figures = [], message } = mail;
  const subject = say.subject(mail.round, titles.length, tasks.length);
  return written(mail.language, mail.reminder ? say.reminder(subject) : subject, [
    say.hello(mail.name),
    ...(mail.from === undefined ? [] : [say.handedOn(mail.from)]),
    say.ask(titles.length, strategies.length === 1 ? strategies[0] : undefined, mail.due),
    { list: named(titles, say) },
    ...(tasks.length > 0 ? [say.tasks(tasks.length), { list: tasks }] : []),
    ...(figures.length > 0 ? [say.figures(figures.length), { list: named(figures, say) }] : []),
    ...(message ? message.split(/\n\s*\n/) : []),
    { link: mail.link, label: say.answer },
    say.noSignIn,
  ]);
}

/** A question to something that was answered. */
export function returnedMail(mail: ReturnedMail): MailWords {
  const say = words[mail.language];
  return written(mail.language, say.returned(mail.title), [
    say.hello(mail.name),
    say.question(mail.title),
    { quote: mail.question },
    { link: mail.link, label: say.answerQuestion },
    say.noSignIn,
  ]);
}

/** What a mail is made of, in order. */
export type MailBlock =
  | string
  | { readonly list: readonly string[] }
  | { readonly quote: string }
  | { readonly link: string; readonly label: string };

/** The blocks as plain text and as HTML. A subject has one line. */
export function written(language: MailLanguage, subject: string, blocks: readonly MailBlock[]): MailWords {
  const html = blocks.map(htmlOf).join('\n');
  return {
    subject: subject.replace(/\s+/g, ' ').trim(),
    plain: `${blocks.map(plainOf).join('\n\n')}\n`,
    html: `<!DOCTYPE html>\n<html lang="${language}"><head><meta charset="utf-8"><title>${escapeHtml(subject)}</title></head>\n<body style="font: 16px/1.5 sans-serif; color: #1a1a1a; max-width: 38em">\n${html}\n</body></html>\n`,
  };
}

function plainOf(block: MailBlock): string {
  if (typeof block === 'string') return block;
  if ('list' in block) return block.list.map((item) => `- ${item}`).join('\n');
  if ('quote' in block)
    return block.quote
      .split('\n')
      .map((line) => `> ${line}`)
      .join('\n');
  return `${block.label}:\n${block.link}`;
}

function htmlOf(block: MailBlock): string {
  if (typeof block === 'string') return `<p>${lines(block)}</p>`;
  if ('list' in block) return `<ul>${block.list.map((item) => `<li>${escapeHtml(item)}</li>`).join('')}</ul>`;
  if ('quote' in block) return `<blockquote>${lines(block.quote)}</blockquote>`;
  return `<p><a href="${escapeHtml(block.link)}" style="${button}">${escapeHtml(block.label)}</a></p>`;
}

/** Mail programs know no style sheets. */
const button =
  'display: inline-block; padding: 10px 20px; background: #0b5a54; color: #ffffff; font-weight: 600; text-decoration: none; border-radius: 3px';

function lines(text: string): string {
  return text.split('\n').map(escapeHtml).join('<br>');
}

const da = {
  hello: (name: string) => `Kære ${name}`,
  subject: (round: string, count: number, tasks: number) =>
    `${round}: status på ${count === 1 ? 'én ting' : `${count} ting`}${tasks === 0 ? '' : ` og ${tasks === 1 ? 'én opgave' : `${tasks} opgaver`}`}`,
  tasks: (count: number) =>
    `En beslutning har også givet dig ${count === 1 ? 'en opgave' : `${count} opgaver`}. Tryk Gjort på siden, når det er gjort:`,
  figures: (count: number) =>
    `I holder også ${count === 1 ? 'et nøgletal, der er ved at være gammelt' : `${count} nøgletal, der er ved at være gamle`}. Skriv et nyere tal på siden, hvis der er et:`,
  reminder: (subject: string) => `Påmindelse: ${subject}`,
  ask: (count: number, strategy: string | undefined, due: string) =>
    `Vil du sige, hvordan det går med ${count === 1 ? 'denne ting' : `disse ${count} ting`}${strategy ? ` fra ”${strategy}”` : ''}, senest ${due}? Det tager som regel ${count <= 2 ? 'et minut' : 'nogle minutter'}.`,
  more: (count: number) => `og ${count} mere`,
  answer: 'Svar her',
  noSignIn:
    'Linket er dit eget og kræver ikke, at du logger ind. Giv det ikke videre: på siden kan du sende opgaven til en kollega.',
  handedOn: (name: string) => `${name} har sendt dette videre til dig.`,
  returned: (title: string) => `Spørgsmål til: ${title}`,
  question: (title: string) => `Sekretariatet har et spørgsmål til det, du skrev om ”${title}”:`,
  answerQuestion: 'Svar på spørgsmålet',
};

const en: typeof da = {
  hello: (name) => `Dear ${name}`,
  subject: (round, count, tasks) =>
    `${round}: status on ${count === 1 ? 'one thing' : `${count} things`}${tasks === 0 ? '' : ` and ${tasks === 1 ? 'one task' : `${tasks} tasks`}`}`,
  tasks: (count) =>
    `A decision also gave you ${count === 1 ? 'a task' : `${count} tasks`}. Press Done on the page when it is done:`,
  figures: (count) =>
    `You also keep ${count === 1 ? 'a key figure that is' : `${count} key figures that are`} getting old. Give a newer number on the page if there is one:`,
  reminder: (subject) => `Reminder: ${subject}`,
  ask: (count, strategy, due) =>
    `Will you say how it goes with ${count === 1 ? 'this' : `these ${count} things`}${strategy ? ` from “${strategy}”` : ''}, by ${due}? It usually takes ${count <= 2 ? 'a minute' : 'a few minutes'}.`,
  more: (count) => `and ${count} more`,
  answer: 'Answer here',
  noSignIn:
    'The link is your own and needs no signing in. Do not pass it on: the page lets you hand things to a colleague.',
  handedOn: (name) => `${name} has handed this on to you.`,
  returned: (title) => `A question about: ${title}`,
  question: (title) => `The secretariat has a question about what you wrote on “${title}”:`,
  answerQuestion: 'Answer the question',
};

const words: Readonly<Record<MailLanguage, typeof da>> = { da, en };
