import { isDate } from '../edit-plan/check-dates.ts';
import { line, lines } from '../edit-plan/tidy-fields.ts';
import { bad, good, type Issue, type Result } from '../issue.ts';
import { longText } from '../long-text.ts';
import type { Assessment } from './assessment.ts';
import {
  type Decision,
  longestDecisionReason,
  longestDissent,
  mostTasks,
  type Outcome,
  type Task,
} from './decision.ts';
import { decidingMembers, type Group, seatsOf } from './group.ts';
import type { Meeting } from './meeting.ts';
import type { Proposal } from './proposal.ts';

/** What is written down of a decision. */
export interface WantedDecision {
  /** Without a proposal, what it is about. */
  readonly title?: string | undefined;
  readonly outcome: Outcome;
  readonly reason: string;
  readonly condition?: string | undefined;
  readonly back?: string | undefined;
  readonly dissent?: readonly { readonly person: string; readonly words: string }[] | undefined;
  readonly tasks?: readonly (Omit<Task, 'id' | 'done' | 'said'> & { readonly id?: string | undefined })[] | undefined;
}

/** What is known when a decision is written down. */
export interface DecisionKnown {
  readonly id: string;
  readonly group: Group;
  readonly proposal?: Proposal | undefined;
  /** Where it is taken, and under which item; in writing, where there is none. */
  readonly meeting?: Meeting | undefined;
  readonly item?: string | undefined;
  /** What members said of the proposal. */
  readonly assessments: readonly Assessment[];
  /** The number of the decision before, of the same year, counting from 1; 0 where it is the first. */
  readonly last: number;
  readonly by: string;
  readonly today: string;
  readonly undoes?: string | undefined;
  readonly newId: () => string;
}

/**
 * A decision as it will stand, where those who were there could take it.
 *
 * Issues: `no-title`, `no-reason`, `too-long`, `too-many`, `no-quorum`, `wants-meeting`, `not-in-writing`, `meeting-over`, `meeting-cancelled`, `unknown-item`,
 * `not-ready`, `already-decided`, `other-group`, `no-back-day`, `bad-date`, `back-too-early`, `no-condition`, `nobody-above`, `not-there`, `recused`, `no-task`,
 * `nobody-for-task`
 */
export function settleDecision(wanted: WantedDecision, known: DecisionKnown): Result<Decision> {
  const { group, proposal, meeting, item, today } = known;
  const { present, recused } = whoDecides(known);
  const decision = tidied(wanted, known, { present, recused });
  const issues = [
    ...wordTrouble(decision),
    ...proposalTrouble(known),
    ...placeTrouble(known),
    ...quorumTrouble(group, present, recused),
    ...outcomeTrouble(decision, group, today),
    ...dissentTrouble(decision.dissent ?? [], present, recused),
    ...taskTrouble(decision.tasks ?? []),
  ];
  if (issues.length > 0) return bad(...issues);
  return good({
    ...decision,
    ...(proposal ? { proposal: proposal.id } : {}),
    ...(meeting ? { meeting: meeting.id } : {}),
    ...(item === undefined ? {} : { item }),
  });
}

/** The seats that are filled, and those of them whose holder takes no part. In writing, whoever answered is there. */
export function whoDecides({
  group,
  meeting,
  item,
  assessments,
}: Pick<DecisionKnown, 'group' | 'meeting' | 'item' | 'assessments'>): {
  readonly present: readonly string[];
  readonly recused: readonly string[];
} {
  if (!meeting) {
    const seats = new Set(decidingMembers(group).map(({ person }) => person));
    return {
      present: assessments.filter((one) => one.vote && seats.has(one.person)).map(({ person }) => person),
      recused: [],
    };
  }
  const there = meeting.present ?? [];
  const out = (meeting.recused ?? []).filter((one) => one.item === item).map(({ person }) => person);
  const seats = seatsOf(group, there);
  // A seat whose deputy sits there is free of what its member has a stake in, and the other way round.
  const sits = ({ person, deputy }: (typeof seats)[number]) => (there.includes(person) ? person : (deputy ?? person));
  return {
    present: seats.map(({ person }) => person),
    recused: seats.filter((seat) => out.includes(sits(seat))).map(({ person }) => person),
  };
}

function tidied(
  wanted: WantedDecision,
  { id, group, proposal, last, by, today, undoes, newId }: DecisionKnown,
  { present, recused }: ReturnType<typeof whoDecides>,
): Decision {
  const dissent = (wanted.dissent ?? []).map(({ person, words }) => ({ person, words: lines(words) ?? '' }));
  const tasks = (wanted.tasks ?? []).map(({ id: task = newId(), what, person, organisation, due }) => ({
    ...{ id: task, what: line(what) ?? '', due: due.trim() },
    ...(person ? { person } : {}),
    ...(organisation && !person ? { organisation } : {}),
  }));
  const said = { condition: lines(wanted.condition), back: line(wanted.back), undoes };
  const comesBack = wanted.outcome === 'postponed' || wanted.outcome === 'conditional';
  return {
    ...{ id, number: `${today.slice(0, 4)}-${last + 1}`, group: group.id },
    title: proposal?.title ?? line(wanted.title) ?? '',
    outcome: wanted.outcome,
    reason: lines(wanted.reason) ?? '',
    ...(said.condition && wanted.outcome === 'conditional' ? { condition: said.condition } : {}),
    ...(said.back && comesBack ? { back: said.back } : {}),
    ...(said.undoes ? { undoes: said.undoes } : {}),
    ...{ day: today, by, present: [...present] },
    ...(recused.length > 0 ? { recused: [...recused] } : {}),
    ...(dissent.length > 0 ? { dissent } : {}),
    ...(tasks.length > 0 ? { tasks } : {}),
  };
}

function wordTrouble({ title, reason, condition, dissent = [] }: Decision): readonly Issue[] {
  return [
    ...(title === '' ? [{ code: 'no-title', message: 'Say what the decision is about.', where: 'title' }] : []),
    ...(reason === ''
      ? [{ code: 'no-reason', message: 'Say why: the reason stands with the decision for ever.', where: 'reason' }]
      : []),
    ...longText('reason', reason, longestDecisionReason),
    ...longText('condition', condition, longestDecisionReason),
    ...dissent.flatMap(({ words }) => longText('dissent', words, longestDissent)),
  ];
}

function proposalTrouble({ proposal, group }: DecisionKnown): readonly Issue[] {
  if (!proposal) return [];
  if (proposal.group !== group.id) {
    return [{ code: 'other-group', message: 'This proposal is for another group to decide.', where: 'proposal' }];
  }
  if (proposal.state === 'ready') return [];
  return proposal.state === 'draft'
    ? [{ code: 'not-ready', message: 'This proposal is still a draft; put it to the group first.', where: 'proposal' }]
    : [{ code: 'already-decided', message: 'This proposal is decided or withdrawn already.', where: 'proposal' }];
}

function placeTrouble({ meeting, item, proposal, assessments, undoes }: DecisionKnown): readonly Issue[] {
  if (!meeting) return writingTrouble(proposal, assessments, undoes);
  if (meeting.state === 'cancelled') {
    return [
      {
        code: 'meeting-cancelled',
        message: 'The meeting was cancelled, so nothing can be decided in it.',
        where: 'meeting',
      },
    ];
  }
  if (meeting.state === 'held') {
    return [{ code: 'meeting-over', message: 'The meeting is over; what it decided stands.', where: 'meeting' }];
  }
  if (item === undefined || meeting.items.some(({ id }) => id === item)) return [];
  return [{ code: 'unknown-item', message: 'This item no longer stands on the agenda.', where: 'item' }];
}

/** One member who wants to talk of it is enough: what is decided in writing is what nobody needs to meet for. */
function writingTrouble(
  proposal: Proposal | undefined,
  assessments: readonly Assessment[],
  undoes: string | undefined,
): readonly Issue[] {
  if (!proposal?.writing) {
    const message = undoes
      ? 'A decision is taken back in a meeting, or in writing on a proposal.'
      : 'This was not put to the members in writing, so it is for a meeting to decide.';
    return [{ code: 'not-in-writing', message, where: 'meeting' }];
  }
  if (!assessments.some(({ vote }) => vote === 'meeting')) return [];
  return [{ code: 'wants-meeting', message: 'A member wants to talk of it in a meeting first.', where: 'meeting' }];
}

function quorumTrouble({ quorum }: Group, present: readonly string[], recused: readonly string[]): readonly Issue[] {
  const count = present.length - recused.length;
  if (count >= quorum) return [];
  const message = `${count} of the members who may decide this are there; ${quorum} are needed.`;
  return [{ code: 'no-quorum', message, where: 'present', values: { count, quorum } }];
}

function outcomeTrouble({ outcome, back, condition }: Decision, { above }: Group, today: string): readonly Issue[] {
  if (outcome === 'sent up' && above === undefined) {
    return [{ code: 'nobody-above', message: 'No group stands above this one.', where: 'outcome' }];
  }
  if (outcome !== 'postponed' && outcome !== 'conditional') return [];
  return [
    ...(outcome === 'conditional' && condition === undefined
      ? [{ code: 'no-condition', message: 'Say what the decision hangs on.', where: 'condition' }]
      : []),
    ...(back === undefined
      ? [{ code: 'no-back-day', message: 'Say on which day it comes back.', where: 'back' }]
      : dayTrouble('back', back)),
    ...(back !== undefined && isDay(back) && back <= today
      ? [
          {
            code: 'back-too-early',
            message: 'It can only come back on a day that is still to come.',
            where: 'back',
            values: { given: back },
          },
        ]
      : []),
  ];
}

function dissentTrouble(
  dissent: NonNullable<Decision['dissent']>,
  present: readonly string[],
  recused: readonly string[],
): readonly Issue[] {
  return dissent.flatMap(({ person, words }): readonly Issue[] => {
    if (!present.includes(person)) {
      return [
        {
          code: 'not-there',
          message: 'Only a member who is there can disagree.',
          where: 'dissent',
          values: { id: person },
        },
      ];
    }
    if (recused.includes(person)) {
      const message = 'A member who takes no part in an item has no say in it, for or against.';
      return [{ code: 'recused', message, where: 'dissent', values: { id: person } }];
    }
    return words === ''
      ? [{ code: 'no-reason', message: 'Write down in what they disagree.', where: 'dissent', values: { id: person } }]
      : [];
  });
}

function taskTrouble(tasks: readonly Task[]): readonly Issue[] {
  return [
    ...(tasks.length > mostTasks
      ? [
          {
            code: 'too-many',
            message: `These are ${tasks.length}; at most ${mostTasks} can stand there.`,
            where: 'tasks',
            values: { count: tasks.length, limit: mostTasks },
          },
        ]
      : []),
    ...tasks.flatMap(({ what, due, person, organisation }, i): readonly Issue[] => [
      ...(what === ''
        ? [{ code: 'no-task', message: 'Say what is to be done.', where: 'tasks', values: { nth: i + 1 } }]
        : []),
      ...longText('tasks', what, 1_000),
      ...dayTrouble('tasks', due),
      ...(person === undefined && organisation === undefined
        ? [{ code: 'nobody-for-task', message: 'Say who does it.', where: 'tasks', values: { nth: i + 1 } }]
        : []),
    ]),
  ];
}

function dayTrouble(where: string, given: string): readonly Issue[] {
  if (isDay(given)) return [];
  return [
    {
      code: 'bad-date',
      message: `"${given}" is no day that exists; write it like 2028-06-30.`,
      where,
      values: { given },
    },
  ];
}

function isDay(given: string): boolean {
  return given.length === 10 && isDate(given);
}
