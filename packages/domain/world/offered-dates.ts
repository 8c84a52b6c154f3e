import type { MentionOf } from '../draft.ts';
import { foldedName } from '../folded-name.ts';
import type { Plan } from '../plan.ts';
import { sentenceAt } from '../sentences-in.ts';
import type { SourceText } from '../source.ts';
import { readingRange } from '../span.ts';
import type { Majority } from './candidature.ts';
import type { Forum } from './forum.ts';
import { keysOf, type OfferedForum } from './offered-forums.ts';
import { homeOf } from './offered-partnerships.ts';
import { aboutOf, placeKey } from './offered-sums.ts';
import type { PaperPlace } from './partnership.ts';
import { sentenceAround } from './sentence-around.ts';

/** When we hold the chair of a body, as a paper says it. */
export interface OfferedPresidency {
  readonly key: string;
  /** The body's key among the offered ones, or the id of one that the register has. */
  readonly forum: { readonly key: string } | { readonly id: string };
  readonly name: string;
  readonly from: string;
  readonly to: string;
  /** The sentence that says it. */
  readonly title: string;
  readonly place: PaperPlace;
}

/** A seat that a paper says we run for. */
export interface OfferedCandidature extends Omit<OfferedPresidency, 'place'> {
  readonly voters: number;
  readonly majority: Majority;
  readonly about: readonly { readonly strategy: string; readonly element: string }[];
  readonly places: readonly PaperPlace[];
}

/** A deadline that a paper names in a goal or an initiative that has no such milestone yet. */
export interface OfferedMilestone {
  readonly key: string;
  readonly strategy: string;
  readonly element: string;
  readonly due: string;
  readonly title: string;
  readonly place: PaperPlace;
}

export interface OfferedDates {
  readonly presidencies: readonly OfferedPresidency[];
  readonly candidatures: readonly OfferedCandidature[];
  readonly milestones: readonly OfferedMilestone[];
}

interface Known {
  /** All bodies that the paper names, in the register or not. */
  readonly bodies: readonly OfferedForum[];
  readonly forums: readonly Pick<Forum, 'id' | 'name' | 'acronym' | 'presidencies'>[];
  readonly candidatures: readonly {
    readonly forum?: string | undefined;
    readonly term?: { readonly from?: string | undefined } | undefined;
  }[];
  readonly today: string;
}

const chair =
  /(?<!\p{L})(?:\p{L}*-\s?)?(?:formandskab|formannskap|ordförandeskap|presidency|presidencies|chairmanship)\p{L}*/giu;
const runs =
  /(?<!\p{L})(?:kandid(?:at|er|atur)\p{L}*|vælges ind|velges inn|väljas in|candida(?:te|cy|ture)|(?:be|is|get) elected)(?!\p{L})/iu;
const ours = /(?<!\p{L})(?:vores|vi|our|we|vår|vårt)(?!\p{L})/iu;
/** A time that is reached little by little is no day on which something is due. */
const horizon = /^\s*(?:frem mod|fram mot|frem til|fram til|mod|mot|towards|until|prior to)\s/iu;
/** Characters between the chair or the candidature and its time. */
const near = 90;
/** Characters back to where a body was last called by its name. */
const reach = 1_000;
/** Members of the United Nations, who all vote in the General Assembly: two thirds for its principal organs (Charter, article 18). */
const unitedNations = 193;

/** The times that a plan's newest paper names and that a calendar can hold: chairs that we hold, seats that we run for, deadlines to come. */
export function offeredDates(plan: Plan, words: Pick<SourceText, 'reading' | 'map'>, known: Known): OfferedDates {
  const dates = plan.mentions.filter((one): one is MentionOf<'date'> => one.kind === 'date' && one.iso !== undefined);
  return {
    presidencies: dates.flatMap((date) => presidencyAt(plan, words, known, date)),
    candidatures: candidaturesAt(plan, words, known, dates),
    milestones: oncePerDay(dates.flatMap((date) => milestoneAt(plan, words, known.today, date))),
  };
}

function presidencyAt(plan: Plan, words: Pick<SourceText, 'reading' | 'map'>, known: Known, date: MentionOf<'date'>) {
  const sentence = sentenceAt(words, date.span);
  const time = timesOf(date.iso);
  if (!sentence || !time || date.deadline) return [];
  const text = words.reading.slice(sentence.start, sentence.end).replace(/\s/g, ' ');
  const at = readingRange(words.map, date.span);
  const hit = [...text.matchAll(chair)].find(({ index, 0: word }) =>
    close({ start: sentence.start + index, end: sentence.start + index + word.length }, at),
  );
  if (!hit || !isOurs(plan, words, sentence)) return [];
  const body =
    bodyIn(plan, words, known, sentence) ?? bodyBefore(plan, words, known, sentence.start, text.slice(hit.index));
  if (!body) return [];
  const standing = knownForum(body, known);
  if (standing?.presidencies.some(({ from }) => from.slice(0, 4) === time.from.slice(0, 4))) return [];
  const forum = standing ? { id: standing.id } : { key: body.key };
  const place = { strategy: plan.strategy.id, document: plan.strategy.document, span: date.span };
  const title = sentenceAround(words.reading, at);
  return [{ key: `${body.key} ${time.from}`, forum, name: body.acronym ?? body.name, ...time, title, place }];
}

function candidaturesAt(
  plan: Plan,
  words: Pick<SourceText, 'reading' | 'map'>,
  known: Known,
  dates: readonly MentionOf<'date'>[],
): readonly OfferedCandidature[] {
  const found = dates.flatMap((date) => {
    const sentence = sentenceAt(words, date.span);
    const time = timesOf(date.iso);
    // A seat is held for years; a single one is more often when somebody else was elected.
    if (!sentence || !time || time.from === time.to || !runs.test(sentence.text)) return [];
    const body = isOurs(plan, words, sentence) ? bodyIn(plan, words, known, sentence) : undefined;
    if (!body || !ofUnitedNations(body, known)) return [];
    const standing = knownForum(body, known);
    const taken = known.candidatures.some(
      (one) => one.forum !== undefined && one.forum === standing?.id && one.term?.from?.slice(0, 4) === time.from,
    );
    if (taken) return [];
    const place = { strategy: plan.strategy.id, document: plan.strategy.document, span: date.span };
    return [
      { body, time, standing, place, date, title: sentenceAround(words.reading, readingRange(words.map, date.span)) },
    ];
  });
  return [...Map.groupBy(found, ({ body, time }) => `${body.key} ${time.from}`)].flatMap(([key, those]) => {
    const [first] = those;
    if (!first) return [];
    const { body, time, standing, date, title } = first;
    const forum = standing ? { id: standing.id } : { key: body.key };
    return [
      {
        ...{ key, forum, name: body.name, ...time, title, voters: unitedNations, majority: 'two thirds' as const },
        ...{ about: aboutOf(plan, date.in), places: those.map(({ place }) => place) },
      },
    ];
  });
}

function milestoneAt(
  plan: Plan,
  words: Pick<SourceText, 'reading' | 'map'>,
  today: string,
  date: MentionOf<'date'>,
): readonly OfferedMilestone[] {
  const due = timesOf(date.iso)?.to;
  if (!date.deadline || due === undefined || due < today.slice(0, due.length) || horizon.test(date.text)) return [];
  const [about] = aboutOf(plan, date.in);
  const element = plan.elements.find(({ id }) => id === about?.element);
  const at = readingRange(words.map, date.span);
  // What stands in brackets was done or is explained.
  if (!about || !element || /\([^()]*$/.test(words.reading.slice(Math.max(0, at.start - near), at.start))) return [];
  const { milestones = [], period } = element;
  if (period?.to === due || milestones.some((one) => one.due === due)) return [];
  const place = { strategy: plan.strategy.id, document: plan.strategy.document, span: date.span };
  const title = sentenceAround(words.reading, at);
  return [{ key: placeKey(place), ...about, due, title, place }];
}

/** A summary and its chapter say the same of one element. */
function oncePerDay(milestones: readonly OfferedMilestone[]): readonly OfferedMilestone[] {
  return [...Map.groupBy(milestones, ({ element, due }) => `${element} ${due}`).values()].flatMap(
    ([first]) => first ?? [],
  );
}

/** `2026`, `2025-07-01/2025-12-31`, `2025/2026`: from and to; undefined for a time that comes again and again. */
function timesOf(iso = ''): { readonly from: string; readonly to: string } | undefined {
  const [from = '', to = from] = iso.split('/');
  return /^\d{4}/.test(from) && /^\d{4}/.test(to) ? { from, to } : undefined;
}

interface Place {
  readonly start: number;
  readonly end: number;
}

function close(a: Place, b: Place): boolean {
  return Math.max(a.start - b.end, b.start - a.end) <= near;
}

/** Whether a sentence is about us: it names the country whose paper it is, or says `we` or `our`. */
function isOurs(plan: Plan, { map }: Pick<SourceText, 'map'>, sentence: Place & { readonly text: string }): boolean {
  const home = homeOf(plan.mentions);
  return (
    ours.test(sentence.text) ||
    plan.mentions.some(
      (one) => one.kind === 'country' && one.code === home && inside(readingRange(map, one.span), sentence),
    )
  );
}

function inside(inner: Place, outer: Place): boolean {
  return outer.start <= inner.start && inner.end <= outer.end;
}

/** The only body that a sentence names; of a whole and its part, the part. */
function bodyIn(
  plan: Plan,
  { map }: Pick<SourceText, 'map'>,
  { bodies }: Known,
  sentence: Place,
): OfferedForum | undefined {
  const here = plan.mentions.filter(
    (one): one is MentionOf<'organisation'> =>
      one.kind === 'organisation' && inside(readingRange(map, one.span), sentence),
  );
  const mentioned = bodies.filter((body) => here.some((one) => isOf(body, one)));
  const parts = mentioned.filter(
    (one) => !mentioned.some(({ parent }) => parent && 'key' in parent && parent.key === one.key),
  );
  return parts.length === 1 ? parts[0] : undefined;
}

/** `formandskab for ministerrådet`: the body named last, where what it is called there is a part of its name. */
function bodyBefore(
  plan: Plan,
  { map }: Pick<SourceText, 'map'>,
  { bodies }: Known,
  start: number,
  after: string,
): OfferedForum | undefined {
  const [, called = ''] = /^\S+ (?:for|i|of) (?:the )?(\p{L}{5,})/iu.exec(after) ?? [];
  const stem = foldedName(called).replace(/(?:en|et)$/, '');
  if (stem.length < 5) return undefined;
  const before = plan.mentions.flatMap((one) =>
    one.kind === 'organisation' && one.forum && readingRange(map, one.span).end <= start ? [one] : [],
  );
  const last = before.toSorted((a, b) => a.span.start - b.span.start).at(-1);
  if (!last || start - readingRange(map, last.span).end > reach) return undefined;
  const body = bodies.find((one) => isOf(one, last));
  return body && foldedName(body.name).includes(stem) ? body : undefined;
}

function isOf({ name, acronym }: OfferedForum, mention: MentionOf<'organisation'>): boolean {
  return keysOf(name, acronym).includes(foldedName(mention.acronym ?? mention.name));
}

function knownForum({ name, acronym }: OfferedForum, { forums }: Known): Known['forums'][number] | undefined {
  const keys = keysOf(name, acronym);
  return forums.find((one) => keysOf(one.name, one.acronym).some((key) => keys.includes(key)));
}

/** Whether a body's members are elected by the General Assembly, as far as its name or what it is a part of says so. */
function ofUnitedNations({ name, parent }: OfferedForum, { bodies }: Known): boolean {
  const own = /^(?:FN|FN:s|UN|United Nations)(?:[’'`]?s)? \p{Lu}/u.test(name);
  const above = parent && 'key' in parent ? bodies.find(({ key }) => key === parent.key) : undefined;
  return own || (above !== undefined && /^(?:FN|UN)$/.test(above.acronym ?? ''));
}
