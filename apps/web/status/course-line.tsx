import type { Course, Point } from '@lofte/domain/follow-up/course';

interface CourseLineProps {
  readonly course: Course;
  readonly baseline: Point | undefined;
  readonly label: string;
  /** A number in words, for the axis. */
  readonly number: (value: number) => string;
}

const width = 460;
const height = 190;
const left = 52;
const right = 16;
const top = 14;
const bottom = 28;

/** An indicator's series: where it stood, what is wanted and the way there, and what came. The table beside it says the same. */
export function CourseLine({ course, baseline, label, number }: CourseLineProps) {
  const { line, actuals, targets } = course;
  const points = [...line, ...actuals, ...targets, ...(baseline ? [baseline] : [])];
  const times = new Set(points.map(({ at }) => at));
  if (times.size < 2) return null;
  const [from, to] = [Math.min(...times), Math.max(...times)];
  const marks = marksFor(points.map(({ value }) => value));
  const [low, high] = [marks[0] ?? 0, marks.at(-1) ?? 1];
  const x = (at: number) => round(left + ((at - from) / (to - from)) * (width - left - right));
  const y = (value: number) => round(height - bottom - ((value - low) / (high - low)) * (height - top - bottom));
  const path = (some: readonly Point[]) =>
    some.map(({ at, value }, i) => `${i === 0 ? 'M' : 'L'}${x(at)} ${y(value)}`).join('');
  return (
    <figure class="course-figure" aria-label={label}>
      {/* biome-ignore lint/a11y/noSvgWithoutTitle: the figure is named; a title would pop up over the whole drawing */}
      <svg class="course-line" viewBox={`0 0 ${width} ${height}`}>
        {marks.map((value) => (
          <>
            <line class="mark" x1={left} y1={y(value)} x2={width - right} y2={y(value)} />
            <text x={left - 8} y={y(value) + 4} text-anchor="end">
              {number(value)}
            </text>
          </>
        ))}
        {yearsBetween(from, to).map((year) => (
          // A year's value is drawn at its end, so its name stands before that.
          <text x={x(year + 1)} y={height - 8} text-anchor={x(year + 1) > width - 40 ? 'end' : 'middle'}>
            {year}
          </text>
        ))}
        {line.length > 1 ? <path class="course" d={path(line)} /> : null}
        {actuals.length > 1 ? <path class="actual" d={path(actuals)} /> : null}
        {baseline ? <circle class="base" cx={x(baseline.at)} cy={y(baseline.value)} r="4.5" /> : null}
        {targets.map(({ at, value }) => (
          <path class="target" d={`M${x(at)} ${y(value) - 6}l6 6l-6 6l-6-6z`} />
        ))}
        {actuals.map(({ at, value }) => (
          <circle class="actual" cx={x(at)} cy={y(value)} r="4" />
        ))}
      </svg>
    </figure>
  );
}

/** Three to six round numbers around some values. */
export function marksFor(values: readonly number[]): readonly number[] {
  const [low, high] = [Math.min(...values), Math.max(...values)];
  const reach = high - low || Math.abs(high) || 1;
  const power = 10 ** Math.floor(Math.log10(reach / 4));
  const step = [1, 2, 2.5, 5, 10].map((n) => n * power).find((one) => reach / one <= 5) ?? reach;
  const first = Math.floor(low / step);
  const last = Math.max(Math.ceil(high / step), first + 1);
  return Array.from({ length: last - first + 1 }, (_, i) => Number(((first + i) * step).toPrecision(12)));
}

function yearsBetween(from: number, to: number): readonly number[] {
  const [first, last] = [Math.ceil(from) - 1, Math.ceil(to) - 1];
  const every = Math.max(1, Math.ceil((last - first + 1) / 8));
  return Array.from({ length: last - first + 1 }, (_, i) => first + i).filter(
    (year) => (last - year) % every === 0 && year + 1 <= to + 0.01,
  );
}

function round(value: number): number {
  return Math.round(value * 10) / 10;
}
