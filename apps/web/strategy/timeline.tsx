import type { Moment } from './dates.ts';

interface TimelineProps {
  readonly moments: readonly Moment[];
  readonly period: { readonly from: number | null; readonly to: number | null };
  readonly label: string;
}

const width = 1056;
const step = 13;

/** Years on a line; above each the deadlines (filled) and other dates (hollow) that fall in it, each a link to its row in the list. */
export function Timeline({ moments, period, label }: TimelineProps) {
  const years = yearsShown(moments, period);
  const [first] = years;
  if (first === undefined || years.length < 2) return null;
  const cell = width / years.length;
  const columns = years.map((year) => moments.filter((moment) => yearOf(moment) === year));
  const across = Math.max(1, Math.floor((cell - 16) / step));
  const rows = Math.max(1, ...columns.map((column) => Math.ceil(column.length / across)));
  const axis = rows * step + 14;
  const at = (year: number) => (year - first) * cell;
  const from = period.from ?? period.to;
  const to = period.to ?? period.from;
  return (
    <figure aria-label={label}>
      {/* biome-ignore lint/a11y/noSvgWithoutTitle: the figure is named; a title would pop up over the whole drawing */}
      <svg class="timeline" viewBox={`0 0 ${width} ${axis + 34}`}>
        <line class="axis" x1="0" y1={axis} x2={width} y2={axis} />
        {from !== null && to !== null ? <line class="span" x1={at(from)} y1={axis} x2={at(to + 1)} y2={axis} /> : null}
        {years.map((year, i) => (
          <g>
            <line class="axis" x1={at(year)} y1={axis} x2={at(year)} y2={axis + 6} />
            {i % Math.ceil(44 / cell) === 0 ? (
              <text x={at(year) + Math.min(cell / 2, 22)} y={axis + 24} text-anchor="middle">
                {year}
              </text>
            ) : null}
          </g>
        ))}
        {columns.map((column, i) =>
          column.map((moment, k) => (
            <a href={`#${moment.id}`} class={moment.deadline ? 'due' : 'date'} aria-label={moment.says}>
              <title>{moment.says}</title>
              <circle
                cx={Math.round(i * cell + 14 + (k % across) * step)}
                cy={axis - 12 - Math.floor(k / across) * step}
                r="4.5"
              />
            </a>
          )),
        )}
      </svg>
    </figure>
  );
}

/** From the first to the last year that matters now: the strategy's period and its deadlines, and dates at most five years away from these. */
function yearsShown(moments: readonly Moment[], period: TimelineProps['period']): readonly number[] {
  const years = moments.flatMap((moment) => yearOf(moment) ?? []);
  const due = moments.filter((moment) => moment.deadline).flatMap((moment) => yearOf(moment) ?? []);
  const core = [period.from, period.to].filter((year) => year !== null).concat(due);
  if (core.length === 0) core.push(...years);
  const near = years.filter((year) => year >= Math.min(...core) - 5 && year <= Math.max(...core) + 5);
  const shown = [...core, ...near];
  if (shown.length === 0) return [];
  const start = Math.max(Math.min(...shown), Math.max(...shown) - 60);
  return Array.from({ length: Math.max(...shown) - start + 1 }, (_, i) => start + i);
}

function yearOf({ stretch }: Moment): number | undefined {
  return stretch ? Math.ceil(stretch.to) - 1 : undefined;
}
