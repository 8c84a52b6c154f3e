import { redatedPeriod } from '../drift/redated.ts';
import { meaningOf } from '../meaning.ts';
import type { Period, PlanElement } from '../plan-element.ts';
import { same } from '../thing-change.ts';
import { type EditionLine, type PaperField, paperFields } from './edition-line.ts';

/** What an edition says otherwise of an element of the plan, field by field. */
export function saidLines(
  now: PlanElement,
  was: PlanElement | undefined,
  next: PlanElement,
  confidence: number,
  language: string,
): readonly EditionLine[] {
  const differs = paperFields.flatMap((field) => {
    const [before, base, after] = [saidBy(now, field), was && saidBy(was, field), saidBy(next, field)];
    if (same(before, after) || (was && same(base, after))) return [];
    return [{ field, before, after, personal: !was || !same(base, before) || now.written?.[field] !== undefined }];
  });
  const [title, text] = ['title', 'text'].map((name) => differs.find(({ field }) => field === name));
  const once = title && text && sameRest(now, next) ? text : undefined;
  return differs.flatMap(({ field, before, after, personal }): readonly EditionLine[] => {
    if (field === once?.field) return [];
    const also = once && field === 'title' ? { also: [once.field] } : {};
    const own = personal || (field === 'title' && once?.personal === true);
    const id = `says:${now.id}:${field}`;
    return [
      {
        ...{ id, change: 'says', element: now, personal: own, confidence, field },
        ...also,
        ...otherwise(before, after, language),
      },
    ];
  });
}

/** Whether the texts begin with the titles and say the same after them: then the title's line says all of it. */
function sameRest(now: PlanElement, next: PlanElement): boolean {
  const [before, after] = [restOf(now), restOf(next)];
  return before !== undefined && before === after;
}

function restOf({ title, text = '' }: PlanElement): string | undefined {
  const bare = (words: string) => words.replace(/\s+/g, ' ').trim().replace(/[.:]$/, '');
  const [head, whole] = [bare(title), bare(text)];
  return whole.startsWith(head) ? whole.slice(head.length) : undefined;
}

/** Of an owner the paper knows the name; where that stands in the register, people said. */
export function saidBy(element: PlanElement, field: PaperField): unknown {
  return field === 'owner' ? element.owner?.name : element[field];
}

/** Both sides of a difference, with what it does to the meaning of words or the end of a period. */
export function otherwise(before: unknown, after: unknown, language: string) {
  const texts = [before ?? '', after ?? ''];
  const words = texts.every((text) => typeof text === 'string');
  const days = words ? undefined : slip(before, after);
  return {
    ...(before === undefined ? {} : { before }),
    ...(after === undefined ? {} : { after }),
    ...(words ? { meaning: meaningOf(String(texts[0]), String(texts[1]), language) } : {}),
    ...(days === undefined ? {} : { days }),
  };
}

function slip(before: unknown, after: unknown): number | undefined {
  const lines = redatedPeriod((before ?? {}) as Period, (after ?? {}) as Period);
  return lines.find(({ what }) => what === 'end')?.days;
}
