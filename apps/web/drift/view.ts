import type { DriftLine } from '@lofte/domain/drift/drift-line';
import type { PlanElement } from '@lofte/domain/plan-element';
import type { Moment, StrategyDrift } from '@lofte/service/strategy-drift';
import type { Language } from '../language.ts';
import { sayDay, sayTime } from '../time.ts';
import { words } from '../words.ts';
import { driftWords } from './words.ts';

/** What every part of the drift page is drawn from. */
export interface View extends StrategyDrift {
  readonly strategy: string;
  readonly language: Language;
  readonly say: (typeof driftWords)[Language] & Pick<(typeof words)[Language], 'kinds'>;
  /** An element of either state, as it stands after or else as it stood before. */
  readonly find: (id: string) => PlanElement | undefined;
  /** Whether an element is still there. */
  readonly stands: (id: string) => boolean;
  /** For what stands in the paper's own words. */
  readonly theirs: { readonly class: string; readonly lang?: string };
}

export function viewOf(found: StrategyDrift, language: Language): View {
  const { before, after } = found;
  const all = new Map([...before.elements, ...after.elements].map((element) => [element.id, element]));
  const standing = new Set(after.elements.map(({ id }) => id));
  const lang = after.documents[0]?.language ?? 'und';
  return {
    ...found,
    strategy: after.strategy.id,
    language,
    say: { ...driftWords[language], kinds: words[language].kinds },
    find: (id) => all.get(id),
    stands: (id) => standing.has(id),
    theirs: { class: 'theirs', ...(lang === 'und' ? {} : { lang }) },
  };
}

/** A moment in words: `”Vedtaget maj 2025”`, `den 1. marts 2027`, `post 17`, `nu`. */
export function sayMoment({ say, language, before }: View, { baseline, past }: Moment): string {
  if (baseline?.name !== undefined) return say.quoted(baseline.name);
  if (baseline) return say.adoption(sayDay(language, before.strategy.adoptedAt));
  if (past?.entry !== undefined) return say.entry(past.entry);
  return past ? say.day(sayTime(language, past.day) ?? past.day) : say.now;
}

/** Id of an element's first line on the page. */
export function lineAnchor(element: string): string {
  return `d-${element.replace(/[^\w-]/g, '_')}`;
}

/** The element of each line where it is the first of its element: the one that the picture leads to. */
export function firstLines(lines: readonly DriftLine[]): ReadonlySet<DriftLine> {
  const seen = new Set<string | undefined>();
  return new Set(
    lines.filter(({ element }) => {
      const first = !seen.has(element?.id);
      seen.add(element?.id);
      return first;
    }),
  );
}
