import type { Question, Request, Round } from '@lofte/domain/follow-up/round';
import type { Update } from '@lofte/domain/follow-up/update';
import type { PlanElement } from '@lofte/domain/plan-element';
import { shownTitle } from '@lofte/domain/shown-title';

/** All that a workbook of a round asks, of one receiver or of many. */
export interface StatusBook {
  readonly workspace: string;
  readonly language: 'da' | 'en';
  readonly round: Pick<Round, 'id' | 'name' | 'covers' | 'due'> & { readonly questions: readonly Question[] };
  readonly rows: readonly StatusRow[];
  /** The day it is made. */
  readonly made: string;
}

export interface StatusRow {
  readonly request: Request['id'];
  /** Name of whoever is asked. */
  readonly receiver: string;
  readonly strategy: { readonly id: string; readonly title: string };
  readonly element: PlanElement;
  /** What stands now: said in the round already, or last before it. */
  readonly stands?: Update | undefined;
}

/** What a row is called. */
export function titleOf(element: PlanElement): string {
  return element.number ? `${element.number} ${shownTitle(element)}` : shownTitle(element);
}
