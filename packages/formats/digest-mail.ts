import { type MailBlock, type MailLanguage, type MailWords, written } from './request-mail.ts';

/** What somebody still owes in a round. */
export interface OwedWords {
  readonly round: string;
  readonly titles: readonly string[];
  /** What was sent back with a question. */
  readonly questions: readonly string[];
  /** The last day to answer, in words, and whether it is over. */
  readonly due: string;
  readonly isOver: boolean;
  readonly link: string;
}

/** How a round goes, for those who run it. */
export interface RoundWords {
  readonly round: string;
  readonly due: string;
  readonly isOver: boolean;
  readonly asked: number;
  readonly answered: number;
  readonly fresh: number;
  readonly missing: number;
  readonly offTrack: number;
  readonly toReview: number;
  readonly questions: number;
  readonly contradictions: number;
  /** Mails that were refused for good, and mails of which nobody knows whether they arrived. */
  readonly failed: number;
  readonly unsure: number;
  readonly link: string;
}

/** One person's mail of one day. */
export interface DigestMail {
  readonly language: MailLanguage;
  readonly name: string;
  readonly owed: readonly OwedWords[];
  readonly rounds: readonly RoundWords[];
}

/** Titles named of one round; the page has all. */
const mostTitles = 8;

/** What somebody owes, and how the rounds go that they run. */
export function digestMail({ language, name, owed, rounds }: DigestMail): MailWords {
  const say = words[language];
  const things = owed.reduce((sum, { titles, questions }) => sum + titles.length + questions.length, 0);
  const [one, another] = owed;
  const [round] = rounds;
  const subject = one
    ? say.reminder(another ? undefined : one.round, things)
    : round && rounds.length === 1
      ? say.stands(round.round, round.answered, round.asked)
      : say.rounds(rounds.length);
  return written(language, subject, [
    say.hello(name),
    ...owed.flatMap((those) => owedBlocks(those, say)),
    ...(owed.length > 0 ? [say.noSignIn] : []),
    ...rounds.flatMap((those) => roundBlocks(those, say)),
  ]);
}

function owedBlocks({ round, titles, questions, due, isOver, link }: OwedWords, say: Words): readonly MailBlock[] {
  return [
    ...(titles.length > 0 ? [say.missing(round, titles.length, due, isOver), short(titles, say)] : []),
    ...(questions.length > 0 ? [say.asked(round, questions.length), short(questions, say)] : []),
    { link, label: say.answer },
  ];
}

function short(titles: readonly string[], say: Words): MailBlock {
  const more = titles.length - mostTitles;
  return { list: [...titles.slice(0, mostTitles), ...(more > 0 ? [say.more(more)] : [])] };
}

function roundBlocks(round: RoundWords, say: Words): readonly MailBlock[] {
  const line = (count: number, sentence: (count: number) => string) => (count > 0 ? [sentence(count)] : []);
  const list = [
    say.answered(round.answered, round.asked),
    ...line(round.fresh, say.fresh),
    ...line(round.missing, say.people),
    ...line(round.offTrack, say.offTrack),
    ...line(round.toReview, say.toReview),
    ...line(round.questions, say.questions),
    ...line(round.contradictions, say.contradictions),
    ...line(round.failed, say.failed),
    ...line(round.unsure, say.unsure),
  ];
  return [say.round(round.round, round.due, round.isOver), { list }, { link: round.link, label: say.see }];
}

const things = (count: number) => (count === 1 ? 'én ting' : `${count} ting`);
const da = {
  hello: (name: string) => `Kære ${name}`,
  reminder: (round: string | undefined, count: number) =>
    round === undefined ? `Påmindelse: ${things(count)} venter på dig` : `Påmindelse: ${round}, ${things(count)}`,
  missing: (round: string, count: number, due: string, isOver: boolean) =>
    `I ”${round}” mangler vi din status på ${count === 1 ? 'denne ting' : `disse ${count} ting`}. Fristen ${isOver ? 'var' : 'er'} ${due}.`,
  asked: (round: string, count: number) =>
    `Sekretariatet har et spørgsmål til ${count === 1 ? 'dette svar' : `disse ${count} svar`} i ”${round}”:`,
  more: (count: number) => `og ${count} mere`,
  answer: 'Svar her',
  noSignIn:
    'Linket er dit eget og kræver ikke, at du logger ind. Giv det ikke videre: på siden kan du sende opgaven til en kollega.',
  stands: (round: string, answered: number, asked: number) => `${round}: ${answered} af ${asked} svar`,
  rounds: (count: number) => `Sådan går det med ${count} runder`,
  round: (round: string, due: string, isOver: boolean) => `${round}. Fristen ${isOver ? 'var' : 'er'} ${due}.`,
  answered: (answered: number, asked: number) => `${answered} af ${asked} svar er kommet`,
  fresh: (count: number) => `${count === 1 ? 'ét svar er nyt' : `${count} svar er nye`} siden sidst`,
  people: (count: number) => `${count === 1 ? 'én person' : `${count} personer`} mangler at svare`,
  offTrack: (count: number) => `▲ af sporet: ${count}`,
  toReview: (count: number) => `${count === 1 ? 'ét svar' : `${count} svar`} venter på jer`,
  questions: (count: number) =>
    `${count === 1 ? 'ét spørgsmål' : `${count} spørgsmål`} til de ansvarlige er ikke besvaret`,
  contradictions: (count: number) => `${count === 1 ? 'én selvmodsigelse' : `${count} selvmodsigelser`} i svarene`,
  failed: (count: number) =>
    `${count === 1 ? 'én mail kunne' : `${count} mails kunne`} ikke afleveres: se, om adressen er rigtig`,
  unsure: (count: number) =>
    `${count === 1 ? 'én mail er måske' : `${count} mails er måske`} ikke nået frem: send den igen fra rundens side`,
  see: 'Se runden',
};

const en: typeof da = {
  hello: (name) => `Dear ${name}`,
  reminder: (round, count) => {
    const things = count === 1 ? 'one thing' : `${count} things`;
    return round === undefined ? `Reminder: ${things} waiting for you` : `Reminder: ${round}, ${things}`;
  },
  missing: (round, count, due, isOver) =>
    `In “${round}” we lack your status on ${count === 1 ? 'this' : `these ${count} things`}. The due date ${isOver ? 'was' : 'is'} ${due}.`,
  asked: (round, count) =>
    `The secretariat has a question about ${count === 1 ? 'this answer' : `these ${count} answers`} in “${round}”:`,
  more: (count) => `and ${count} more`,
  answer: 'Answer here',
  noSignIn:
    'The link is your own and needs no signing in. Do not pass it on: the page lets you hand things to a colleague.',
  stands: (round, answered, asked) => `${round}: ${answered} of ${asked} answers`,
  rounds: (count) => `How ${count} rounds are going`,
  round: (round, due, isOver) => `${round}. The due date ${isOver ? 'was' : 'is'} ${due}.`,
  answered: (answered, asked) => `${answered} of ${asked} answers have come in`,
  fresh: (count) => `${count === 1 ? 'one answer is new' : `${count} answers are new`} since last time`,
  people: (count) => `${count === 1 ? 'one person has' : `${count} people have`} still to answer`,
  offTrack: (count) => `▲ off track: ${count}`,
  toReview: (count) => `${count === 1 ? 'one answer waits' : `${count} answers wait`} for you`,
  questions: (count) =>
    `${count === 1 ? 'one question to an owner is' : `${count} questions to owners are`} not answered`,
  contradictions: (count) => `${count === 1 ? 'one contradiction' : `${count} contradictions`} in the answers`,
  failed: (count) =>
    `${count === 1 ? 'one mail' : `${count} mails`} could not be delivered: see whether the address is right`,
  unsure: (count) =>
    `${count === 1 ? 'one mail' : `${count} mails`} may not have arrived: send it again from the round’s page`,
  see: 'See the round',
};

type Words = typeof da;
const words: Readonly<Record<MailLanguage, Words>> = { da, en };
