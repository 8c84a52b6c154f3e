import type { Organisation } from '../things.ts';

/** What an organisation is to do in a year, and what it has for it; none where nobody said. */
export interface Fit {
  readonly organisation: string;
  readonly year: number;
  readonly load: number;
  readonly capacity?: number;
}

export type FitState = 'fits' | 'full' | 'over' | 'unsaid';

/** Whether the work fits: `full` from nine tenths, where one illness is too many. */
export function fitState({ load, capacity }: Pick<Fit, 'load' | 'capacity'>): FitState {
  if (capacity === undefined) return 'unsaid';
  if (load > capacity) return 'over';
  return load > 0 && load >= capacity * 0.9 ? 'full' : 'fits';
}

/** Every organisation and year of which either the work or the capacity is said; organisations as given, years in order. */
export function fitsOf(
  load: ReadonlyMap<string, ReadonlyMap<number, number>>,
  organisations: readonly Pick<Organisation, 'id' | 'capacity'>[],
): readonly Fit[] {
  return organisations.flatMap(({ id, capacity = [] }) => {
    const has = new Map(capacity.map(({ year, personYears }) => [year, personYears]));
    const takes = load.get(id) ?? new Map<number, number>();
    const years = [...new Set([...has.keys(), ...takes.keys()])].toSorted((a, b) => a - b);
    return years.map((year): Fit => {
      const own = has.get(year);
      return {
        ...{ organisation: id, year, load: takes.get(year) ?? 0 },
        ...(own === undefined ? {} : { capacity: own }),
      };
    });
  });
}

/** What more or less work does to whether it fits: less of what is too much, more of it, or neither. */
export function fitEffect(
  { load, capacity }: Pick<Fit, 'load' | 'capacity'>,
  more: number,
): 'helps' | 'worse' | 'same' {
  if (capacity === undefined) return 'same';
  const over = (of: number) => Math.max(0, of - capacity);
  const difference = over(load + more) - over(load);
  // Sums of hundredths: what is smaller than half of one is the computer's.
  if (Math.abs(difference) < 0.005) return 'same';
  return difference < 0 ? 'helps' : 'worse';
}

/** What a proposal would do to the work of an organisation in a year. */
export interface LoadShift extends Fit {
  readonly after: number;
  readonly effect: ReturnType<typeof fitEffect>;
}
