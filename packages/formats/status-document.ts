import { driftChanges } from '@lofte/domain/drift';
import { chooseFollowed, type Flag, none, type Wanted } from '@lofte/domain/follow-up/choose-followed';
import type { Contradiction } from '@lofte/domain/follow-up/contradictions';
import type { Followed } from '@lofte/domain/follow-up/followed';
import { groupFollowed, nextDates, tallyOf } from '@lofte/domain/follow-up/overview';
import { states } from '@lofte/domain/follow-up/state';
import { stateSigns, stateWords, writtenState } from '@lofte/domain/follow-up/state-words';
import type { StatusPaper } from '@lofte/domain/follow-up/status-paper';
import { nobody } from '@lofte/domain/rights';
import { type Block, type Document, type Run, type Runs, words } from './document/document.ts';
import { reviewWords } from './review-words.ts';
import { numbered } from './review-writing.ts';
import { shortened } from './shortened.ts';
import { type StatusWords, statusWords } from './status-words.ts';

/** Where the numbers and names of a status lead. */
export interface StatusLinks {
  list(wanted: Wanted): string;
  element(strategy: string, element: string): string;
  drift(strategy: string): string;
  decision(id: string): string;
}

/** What is said in words that the page has. */
export interface StatusSaying {
  contradiction(one: Contradiction): string;
}

interface Writing {
  readonly paper: StatusPaper;
  readonly links: StatusLinks & StatusSaying;
  readonly language: 'da' | 'en';
  readonly say: StatusWords;
}

/** How a strategy stands, on one page of A4: every number leads to the list of what it counts. */
export function statusDocument(paper: StatusPaper, links: StatusLinks & StatusSaying, language: 'da' | 'en'): Document {
  const say = statusWords[language];
  const writing: Writing = { paper, links, language, say };
  const { title, organisation, period, day, followed } = paper;
  const years = period.from === period.to ? period.from : [period.from, period.to].map((year) => year ?? '').join('–');
  const begun = followed.some(({ ask, update }) => ask !== undefined || update !== undefined);
  return {
    ...{ language, title, date: day, compact: true, author: organisation },
    subtitle: [say.kind, years].filter(Boolean).join(' · '),
    blocks: [
      begun
        ? { kind: 'paragraph', runs: [...inAll(writing), { text: '. ' }, ...across(writing)] }
        : { kind: 'paragraph', runs: words(say.nothing) },
      ...(followed.length > 0 ? byGoal(writing) : []),
      ...(begun ? attention(writing) : []),
      ...dates(writing),
      ...decided(writing),
      { kind: 'heading', level: 1, text: say.changed },
      { kind: 'paragraph', runs: changed(writing) },
    ],
  };
}

/** *27 løfter følges: ● 9 på sporet, ▲ 2 af sporet, 3 intet sagt* */
function inAll({ paper: { strategy, followed }, links, language, say }: Writing): Runs {
  const all: Run = { text: say.followed(followed.length), strong: true, href: links.list({ strategy }) };
  return [all, { text: ': ' }, ...standing(followed, { strategy }, links, language)];
}

/** How many of some stand how, each number a way to them. */
function standing(
  all: readonly Followed[],
  within: Wanted,
  links: Pick<StatusLinks, 'list'>,
  language: 'da' | 'en',
): Runs {
  const { states: counts, unsaid } = tallyOf(all);
  const some = states.flatMap((state) =>
    counts[state] > 0
      ? [
          {
            text: `${stateSigns[state]} ${counts[state]} ${stateWords[language][state]}`,
            href: links.list({ ...within, state }),
          },
        ]
      : [],
  );
  const silent =
    unsaid > 0
      ? [{ text: `${unsaid} ${statusWords[language].unsaid}`, href: links.list({ ...within, state: 'unsaid' }) }]
      : [];
  return joined([...some, ...silent]);
}

/** What no state tells, each number with its list. */
function across({ paper, links, say }: Writing): Runs {
  const { strategy } = paper;
  const flags = Object.keys(say.across) as (keyof StatusWords['across'])[];
  const some = flags.flatMap((flag): readonly Run[] => {
    const n = those(paper, flag).length;
    return n > 0 ? [{ text: `${n} ${say.across[flag]}`, href: links.list({ strategy, flag }) }] : [];
  });
  return some.length > 0 ? [...joined(some), { text: '.' }] : [];
}

function joined(runs: readonly Run[]): Runs {
  return runs.flatMap((run, i) => (i === 0 ? [run] : [{ text: ', ' }, run]));
}

/** What a flag chooses of what is followed; none of these asks who reads. */
function those({ followed }: StatusPaper, flag: Exclude<Flag, 'mine'>): readonly Followed[] {
  return chooseFollowed(followed, { flag }, nobody());
}

function byGoal({ paper: { strategy, goals, followed }, links, language, say }: Writing): readonly Block[] {
  const titles = new Map(goals.map((goal) => [goal.id, numbered(goal)]));
  return [
    { kind: 'heading', level: 1, text: say.byGoal },
    {
      ...{ kind: 'table', name: say.byGoal },
      columns: [
        { head: say.goal, width: 4 },
        { head: say.all, width: 0.7, align: 'right' },
        { head: say.standing, width: 5 },
      ],
      rows: groupFollowed(followed, 'goal').map(({ key, all }) => {
        const within = { strategy, goal: key };
        const href = links.list(within);
        return [
          [{ text: key === none ? say.noGoal : shortened(titles.get(key) ?? say.noGoal, 110), href }],
          [{ text: String(all.length), href }],
          standing(all, within, links, language),
        ];
      }),
    },
  ];
}

/** Of each kind as many as fit the page with the others; the rest is behind the number above. */
const most = { offTrack: 5, silent: 4, contradiction: 3 } as const;

function attention(writing: Writing): readonly Block[] {
  const { paper, links, language, say } = writing;
  const { strategy, followed } = paper;
  const offTrack = followed.filter(({ standing: { state } }) => state === 'off track');
  const silent = those(paper, 'silent').filter((one) => !offTrack.includes(one));
  const contradictory = those(paper, 'contradiction').filter((one) => !offTrack.includes(one) && !silent.includes(one));
  const rows = [
    ...offTrack
      .slice(0, most.offTrack)
      .map((one) => row(writing, writtenState(language, 'off track'), one, said(one, say))),
    ...silent
      .slice(0, most.silent)
      .map((one) => row(writing, reviewWords[language].silentSince(one.standing.silentSince ?? ''), one, '')),
    ...contradictory.slice(0, most.contradiction).map((one) => {
      const [first] = one.contradictions;
      return row(writing, say.contradicts, one, first ? shortened(links.contradiction(first), 130) : '');
    }),
  ];
  const heading = { kind: 'heading', level: 1, text: say.attention } as const;
  if (rows.length === 0) return [heading, { kind: 'paragraph', runs: words(say.noAttention) }];
  const left = (n: number, shown: number, label: string, wanted: Wanted): readonly Run[] =>
    n > shown ? [{ text: `${n - shown} ${label}`, href: links.list({ strategy, ...wanted }) }] : [];
  const rest = [
    ...left(offTrack.length, most.offTrack, stateWords[language]['off track'], { state: 'off track' }),
    ...left(silent.length, most.silent, say.across.silent, { flag: 'silent' }),
    ...left(contradictory.length, most.contradiction, say.across.contradiction, { flag: 'contradiction' }),
  ];
  return [
    heading,
    {
      ...{ kind: 'table', name: say.attention },
      columns: [
        { head: say.what, width: 2.2 },
        { head: say.part, width: 3.4 },
        { head: say.owner, width: 1.8 },
        { head: say.why, width: 4 },
      ],
      rows,
    },
    ...(rest.length > 0 ? [{ kind: 'note' as const, runs: [{ text: say.notShown }, ...joined(rest)] }] : []),
  ];
}

function said({ update }: Followed, say: StatusWords): string {
  const text = update?.text ?? '';
  return text === '' ? '' : say.quoted(shortened(text, 110));
}

function row(
  { paper: { strategy, decisions }, links, say }: Writing,
  what: string,
  one: Followed,
  why: string,
): readonly Runs[] {
  const { element } = one;
  const decision = decisions.get(element.id);
  return [
    words(what),
    [{ text: numbered(element), href: links.element(strategy, element.id) }],
    words(element.owner?.name ?? say.nobody),
    [
      { text: why },
      ...(decision
        ? [{ text: why === '' ? '' : '\n' }, { text: say.decision(decision.number), href: links.decision(decision.id) }]
        : []),
    ],
  ];
}

const mostDates = 5;

function dates({ paper: { strategy, followed }, links, language, say }: Writing): readonly Block[] {
  const all = nextDates([followed]);
  const heading = { kind: 'heading', level: 1, text: say.dates } as const;
  if (all.length === 0) return [heading, { kind: 'paragraph', runs: words(say.noDates) }];
  // What has passed last, and what comes: as the page shows them.
  const passed = all.filter(({ when }) => when === 'passed');
  const soon = all.filter(({ when }) => when === 'soon');
  const late = passed.slice(-Math.max(2, mostDates - soon.length));
  return [
    heading,
    {
      kind: 'list',
      items: [...late, ...soon.slice(0, mostDates - late.length)].map(({ due, when, title, of: { element } }): Runs => {
        const day = `${reviewWords[language].shortDay(due)}${when === 'passed' ? ` (${say.passed})` : ''}: `;
        const name = { text: numbered(element), href: links.element(strategy, element.id) };
        return [
          { text: day },
          ...(title === undefined ? [name, { text: `, ${say.deadline}` }] : [{ text: `${title}. ` }, name]),
        ];
      }),
    },
  ];
}

const mostDecided = 4;

/** What a steering group decided of how parts go on, each with its number. */
function decided({ paper: { strategy, followed, decisions }, links, language, say }: Writing): readonly Block[] {
  const all = followed.flatMap((one) => {
    const by = decisions.get(one.element.id);
    return by ? [{ one, by }] : [];
  });
  if (all.length === 0) return [];
  const items = all
    .slice(0, mostDecided)
    .map(
      ({ one: { element, standing: of }, by }): Runs => [
        { text: numbered(element), href: links.element(strategy, element.id) },
        { text: `: ${reviewWords[language].decidedWays[of.decided ?? 'none']}, ` },
        { text: say.decision(by.number), href: links.decision(by.id) },
      ],
    );
  const rest = all.length - mostDecided;
  return [
    { kind: 'heading', level: 1, text: say.decided },
    { kind: 'list', items },
    ...(rest > 0 ? [{ kind: 'note' as const, runs: [{ text: say.more(rest), href: links.list({ strategy }) }] }] : []),
  ];
}

function changed({ paper: { strategy, changed: of }, links, language, say }: Writing): Runs {
  const some = of ? driftChanges.filter((change) => of.counts[change] > 0) : [];
  if (!of || some.length === 0) return words(say.unchanged);
  return joined(
    some.map((change) => ({
      text: `${reviewWords[language].changes[change]} ${of.counts[change]}${change === 'reworded' && of.weaker > 0 ? ` (${say.weaker(of.weaker)})` : ''}`,
      href: `${links.drift(strategy)}#${change}`,
    })),
  );
}
