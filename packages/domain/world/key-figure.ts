import { z } from 'zod';
import { PartialDate } from '../plan-element.ts';
import { About } from './money.ts';
import { longestNote, PaperPlace } from './partnership.ts';

export const mostValues = 200;

/** One value of a figure, with where it is from. */
export const FigureValue = z.object({
  id: z.string(),
  period: PartialDate.optional(),
  value: z.number(),
  /** In words: a report, an office of statistics. */
  source: z.string().max(1_000).optional(),
  link: z.url().max(2_000).optional(),
  /** Id of who gave it when it was asked for, and when. */
  by: z.string().optional(),
  at: z.iso.datetime().optional(),
  /** What papers said of the same period before their newer editions, the latest at the end; each until the day it was replaced. */
  was: z
    .array(
      z.object({ value: z.number(), source: z.string().optional(), link: z.string().optional(), until: z.iso.date() }),
    )
    .max(50)
    .optional(),
});
export type FigureValue = Readonly<z.infer<typeof FigureValue>>;

/** A number that is used again and again, with its unit and its source. */
export const KeyFigure = z.object({
  id: z.string(),
  title: z.string().min(1).max(500),
  unit: z.string().min(1).max(100),
  values: z.array(FigureValue).min(1).max(mostValues),
  /** Id of the organisation of ours that keeps it. */
  organisation: z.string().optional(),
  /** Its rhythm: how many years after its latest period it is old and asked for. */
  oldAfter: z.int().min(1).max(50).optional(),
  /** Where it is used. */
  about: z.array(About).max(100),
  places: z.array(PaperPlace).max(50),
  /** SHA-256 of newer papers that say something else, against which ours was kept. */
  keptAgainst: z.array(z.string().length(64)).optional(),
  note: z.string().max(longestNote).optional(),
});
export type KeyFigure = Readonly<z.infer<typeof KeyFigure>>;

/** The value that stands: of the latest period, or the last that was written where none has one. */
export function latestValue({ values }: Pick<KeyFigure, 'values'>): FigureValue | undefined {
  const dated = values.filter(({ period }) => period !== undefined);
  const last = dated.toSorted((a, b) => ((a.period ?? '') < (b.period ?? '') ? 1 : -1))[0];
  return last ?? values.at(-1);
}

/** Years from one value to the next where a figure does not say. */
const usualRhythm = 1;

/** Whether its latest period ended longer ago than its rhythm; a figure without a year is never known to be new. */
export function isOld(figure: Pick<KeyFigure, 'values' | 'oldAfter'>, today: string): boolean {
  const period = latestValue(figure)?.period;
  if (period === undefined) return true;
  const next = `${Number(period.slice(0, 4)) + (figure.oldAfter ?? usualRhythm)}${period.slice(4)}`;
  return next < today.slice(0, next.length);
}
