import type { CoverNote, NotedPlan } from '@lofte/domain/steering/cover-note';
import { coverNoteWords } from './cover-note-words.ts';
import { type Block, type Facts, type Runs, words } from './document/document.ts';
import { inLines } from './in-lines.ts';
import { moreOf, type NoteWriting } from './note-writing.ts';
import { numbered } from './review-writing.ts';
import { sayChange } from './say-change.ts';
import { sayNumber, saySum } from './say-facts.ts';

/** What would be different, a row a change, and what that brings with it. */
export function noteChanges(note: CoverNote, writing: NoteWriting): readonly Block[] {
  const { plans, impossible } = note;
  const { language, level } = writing;
  const say = coverNoteWords[language];
  if (plans.length === 0) return [];
  const nothing = plans.every(({ lines }) => lines.length === 0);
  if (nothing && impossible) return [];
  const consequences = plans.flatMap((plan) => factsOf(plan, note, writing));
  const titled = plans.length > 1;
  return [
    { kind: 'heading', level, text: say.after },
    { kind: 'note', runs: words(nothing ? say.nothingChanges : say.afterWhat) },
    ...plans.flatMap((plan) => changeTable(plan, note, writing, titled)),
    ...(nothing
      ? []
      : [
          { kind: 'heading' as const, level, text: say.consequences },
          consequences.length > 0
            ? { kind: 'facts' as const, pairs: consequences }
            : { kind: 'paragraph' as const, runs: words(say.none) },
        ]),
  ];
}

const mostRows = 12;

function changeTable(
  { strategy, lines, titles }: NotedPlan,
  { proposal, strategies }: CoverNote,
  { links, language }: NoteWriting,
  titled: boolean,
): readonly Block[] {
  if (lines.length === 0) return [];
  const say = coverNoteWords[language];
  const rest = lines.length - mostRows;
  const name = strategies.get(strategy) ?? '';
  return [
    {
      ...{ kind: 'table', name: [say.after, proposal.title, ...(titled ? [name] : [])].join(': ') },
      ...(titled ? { caption: name } : {}),
      columns: [
        { head: say.part, width: 3 },
        { head: say.change, width: 2.2 },
        { head: say.now, width: 2.4 },
        { head: say.afterwards, width: 2.4 },
      ],
      rows: lines.slice(0, mostRows).map((line) => {
        const { what, before, after } = sayChange(line, (id) => titles.get(id), language);
        const { element } = line;
        const isNew = line.change === 'added';
        const part: Runs = element
          ? [{ text: numbered(element), ...(isNew ? {} : { href: links.element(strategy, element.id) }) }]
          : words(name);
        return [part, words(what), words(before), words(after)];
      }),
    },
    ...(rest > 0 ? [moreOf(rest, links.proposal(proposal.id), say.more)] : []),
  ];
}

/** Aims left empty, owners with more or less, money and work. */
function factsOf(
  { strategy, consequences: { emptied, owners, money }, loads }: NotedPlan,
  { names }: CoverNote,
  { links, language }: NoteWriting,
): Facts['pairs'] {
  const say = coverNoteWords[language];
  const number = (n: number) => sayNumber(language, n);
  const lists: readonly (readonly [string, readonly Runs[]])[] = [
    [
      say.emptied,
      emptied.map((element) => [
        { text: '▲ ' },
        { text: numbered(element), href: links.element(strategy, element.id) },
      ]),
    ],
    [
      say.owners,
      owners.map(({ of, before, after }) => {
        const who = names.get(of.organisation ?? '') ?? of.name;
        return words(say.ownerShift(who, number(before), number(after), after < before));
      }),
    ],
    [
      say.money,
      money.map(({ of, before, after }) =>
        words(say.moneyShift(saySum(language, before, of), saySum(language, after, of))),
      ),
    ],
    [
      say.effort,
      loads.map(({ organisation, year, load, after, capacity, effect }) => {
        const shift = say.effortShift(names.get(organisation) ?? organisation, year, number(load), number(after));
        const has = capacity === undefined ? say.unsaidCapacity : say.capacity(number(capacity));
        return words([shift, has, say.effects[effect]].filter(Boolean).join(' · '));
      }),
    ],
  ];
  return lists.flatMap(([label, all]) => (all.length > 0 ? [{ label, value: inLines(all) }] : []));
}
