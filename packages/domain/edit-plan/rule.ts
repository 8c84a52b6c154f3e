import type { Issue } from '../issue.ts';
import type { Editing } from './editing.ts';
import type { Settled } from './tidy-fields.ts';

/** A rule looks at the fields that are wanted and says all that is wrong with them. */
export type Rule = (wanted: Settled, editing: Pick<Editing, 'register' | 'written'>) => readonly Issue[];
