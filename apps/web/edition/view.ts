import type { EditionLine } from '@lofte/domain/edition/edition-line';
import type { PlanElement } from '@lofte/domain/plan-element';
import type { EditionSight } from '@lofte/service/edition-of';
import type { Language } from '../language.ts';
import { words } from '../words.ts';
import { editionWords, type Group } from './words.ts';

/** What every part of the page is drawn from. */
export interface View extends EditionSight {
  readonly language: Language;
  readonly say: (typeof editionWords)[Language] & Pick<(typeof words)[Language], 'kinds'>;
  /** By its id in the plan; one that was taken out of it, as the edition has it. */
  readonly find: (id: string) => PlanElement | undefined;
  /** By the draft's id, which may be another element's in the plan. */
  readonly findNew: (id: string) => PlanElement | undefined;
  /** Whether a line is ticked. */
  readonly ticked: (line: EditionLine) => boolean;
  /** Ids of lines that say something else than when they were chosen. */
  readonly conflicts: ReadonlySet<string>;
  readonly theirs: { readonly class: string; readonly lang?: string };
}

/** What was asked for and could not be done. */
export interface Asked {
  readonly lines: readonly string[];
  readonly conflicts: readonly string[];
}

export function viewOf(sight: EditionSight, language: Language, asked: Asked | undefined): View {
  const { plan, edition, draft } = sight;
  const inDraft = new Map(edition.elements.map((element) => [element.id, element]));
  const known = edition.elements.map((element) => [edition.matched.get(element.id)?.id, element] as const);
  const inPlan = new Map([...known, ...plan.elements.map((element) => [element.id, element] as const)]);
  const conflicts = new Set(asked?.conflicts);
  const chosen = asked && new Set(asked.lines);
  const lang = draft.content.document.language;
  return {
    ...sight,
    language,
    say: { ...editionWords[language], kinds: words[language].kinds },
    find: (id) => inPlan.get(id),
    findNew: (id) => inDraft.get(id),
    // What overwrites somebody's words is ticked by nobody but the reader.
    ticked: ({ id, personal }) => (chosen ? chosen.has(id) && !conflicts.has(id) : !personal),
    conflicts,
    theirs: { class: 'theirs', ...(lang === 'und' ? {} : { lang }) },
  };
}

/** Under which heading a line stands. */
export function groupOf(line: EditionLine): Group {
  if (line.change === 'fact') return isCorrection(line) ? 'corrections' : 'facts';
  if (line.change !== 'says') return line.change;
  if (isCorrection(line)) return 'corrections';
  if (line.field === 'owner') return 're-owned';
  if (line.field === 'period') return 're-dated';
  return line.field === 'number' || line.field === 'kind' ? 'relabelled' : 'reworded';
}

/** Numbers and kinds are no wording. */
function isCorrection(line: Extract<EditionLine, { change: 'says' | 'fact' }>): boolean {
  return line.field !== 'number' && line.field !== 'kind' && line.meaning?.kind === 'correction';
}
