import type { Issue } from '@lofte/domain/issue';
import { bad, good, type Result } from '@lofte/domain/issue';
import { Outcome } from '@lofte/domain/steering/decision';
import type { WantedDecision } from '@lofte/domain/steering/settle-decision';
import { said } from '../register/form.ts';

/** A decision as its form says it, whatever was typed. */
export interface DecisionFields {
  readonly title: string;
  readonly outcome: string;
  readonly reason: string;
  readonly condition: string;
  readonly back: string;
  /** By the member's id. */
  readonly dissent: Readonly<Record<string, string>>;
  readonly tasks: readonly TaskFields[];
}

/** `who` is `person ID` or `organisation ID`. */
export interface TaskFields {
  readonly what: string;
  readonly who: string;
  readonly due: string;
}

export const noFields: DecisionFields = {
  ...{ title: '', outcome: '', reason: '', condition: '', back: '', dissent: {}, tasks: [] },
};

export function decisionFieldsFrom(form: URLSearchParams): DecisionFields {
  const all = (name: string) => form.getAll(name);
  const [whats, whos, dues] = [all('task-what'), all('task-who'), all('task-due')];
  const dissent = [...form].flatMap(([name, words]) =>
    name.startsWith('dissent:') && words.trim() !== '' ? [[name.slice('dissent:'.length), words] as const] : [],
  );
  return {
    ...{ title: said(form, 'title'), outcome: said(form, 'outcome'), reason: said(form, 'reason') },
    ...{ condition: said(form, 'condition'), back: said(form, 'back'), dissent: Object.fromEntries(dissent) },
    tasks: whats.map((what, i) => ({ what, who: whos[i] ?? '', due: dues[i] ?? '' })),
  };
}

/** Whether anything was typed. */
export function isTyped({ dissent, tasks, ...words }: DecisionFields): boolean {
  return [...Object.values(words), ...Object.values(dissent)].some((one) => one.trim() !== '') || tasks.some(typedTask);
}

/** What is to be written down. Issue: `no-outcome` */
export function decisionFrom(fields: DecisionFields): Result<WantedDecision> {
  const outcome = Outcome.safeParse(fields.outcome);
  if (!outcome.success) return bad(noOutcome);
  const { title, reason, condition, back, dissent } = fields;
  return good({
    ...{ title, outcome: outcome.data, reason, condition, back },
    dissent: Object.entries(dissent).map(([person, words]) => ({ person, words })),
    tasks: typedTasks(fields).map(({ what, who, due }) => {
      const [kind, id = ''] = who.split(' ');
      return {
        what,
        due,
        ...(kind === 'person' ? { person: id } : kind === 'organisation' ? { organisation: id } : {}),
      };
    }),
  });
}

/** The lines in which anything was typed. */
export function typedTasks({ tasks }: DecisionFields): readonly TaskFields[] {
  return tasks.filter(typedTask);
}

function typedTask({ what, who, due }: TaskFields): boolean {
  return [what, who, due].some((one) => one.trim() !== '');
}

const noOutcome: Issue = { code: 'no-outcome', message: 'Choose what was decided.', where: 'outcome' };
