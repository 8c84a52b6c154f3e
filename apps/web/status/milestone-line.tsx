import { lastDay } from '@lofte/domain/drift/redated';
import type { Milestone } from '@lofte/domain/plan-element';
import type { Child } from 'hono/jsx';
import { SignAt } from './sign.tsx';

interface MilestoneLineProps {
  /** In the order in which the list beside it has them. */
  readonly milestones: readonly Milestone[];
  /** The dates that they had first, by id. */
  readonly first: ReadonlyMap<string, string>;
  readonly today: string;
  readonly label: string;
  readonly todayWord: string;
}

const width = 460;
const row = 22;
const edge = 12;
const top = 24;

/** A line of time with a row a milestone, numbered as the list beside it: the date it had first, the one it has, the day it was reached. */
export function MilestoneLine({ milestones, first, today, label, todayWord }: MilestoneLineProps) {
  const days = milestones.flatMap(({ id, due, done }) =>
    [first.get(id), due, done].flatMap((day) => momentOf(day) ?? []),
  );
  const now = momentOf(today) ?? 0;
  if (days.length === 0) return null;
  const [from, to] = [Math.min(...days, now), Math.max(...days, now)];
  const reach = Math.max(to - from, 86_400_000);
  const x = (at: number) => Math.round(24 + edge + ((at - from) / reach) * (width - 24 - 2 * edge));
  const height = top + milestones.length * row + 26;
  return (
    <figure class="milestone-figure" aria-label={label}>
      {/* biome-ignore lint/a11y/noSvgWithoutTitle: the figure is named; a title would pop up over the whole drawing */}
      <svg class="milestone-line" viewBox={`0 0 ${width} ${height}`}>
        <line class="now" x1={x(now)} y1={top - 6} x2={x(now)} y2={height - 22} />
        <text
          class="now"
          x={x(now)}
          y={top - 10}
          text-anchor={x(now) > width - 60 ? 'end' : x(now) < 80 ? 'start' : 'middle'}
        >
          {todayWord}
        </text>
        {milestones.map((one, i) => (
          <Row milestone={one} n={i + 1} first={first.get(one.id)} y={top + i * row + row / 2} {...{ x, now }} />
        ))}
        <Years {...{ from, to, x }} y={height - 20} />
      </svg>
    </figure>
  );
}

function Row({
  milestone: { due, done },
  n,
  first,
  y,
  x,
  now,
}: {
  milestone: Milestone;
  n: number;
  first: string | undefined;
  y: number;
  x: (at: number) => number;
  now: number;
}): Child {
  const [was, is, reached] = [momentOf(first), momentOf(due), momentOf(done)];
  const moved = was !== undefined && is !== undefined && was !== is;
  const late = is !== undefined && (reached ?? now) > is;
  return (
    <g class="milestone">
      <text x="4" y={y + 5}>
        {n}
      </text>
      <line class="row" x1={24} y1={y} x2={width} y2={y} />
      {moved ? <line class="moved" x1={x(was)} y1={y} x2={x(is)} y2={y} /> : null}
      {late ? <line class="late" x1={x(is)} y1={y} x2={x(reached ?? now)} y2={y} /> : null}
      {moved ? <circle class="was" cx={x(was)} cy={y} r="4" /> : null}
      {is === undefined ? null : <circle class={reached === undefined ? 'due open' : 'due'} cx={x(is)} cy={y} r="5" />}
      {reached === undefined ? null : <SignAt x={x(reached)} y={y} size={20} state="done" />}
      {reached === undefined && late ? <SignAt x={x(now)} y={y} size={16} state="off track" /> : null}
    </g>
  );
}

/** The beginning of each year, or of every few where there are many. */
function Years({ from, to, x, y }: { from: number; to: number; x: (at: number) => number; y: number }) {
  const first = new Date(from).getUTCFullYear() + 1;
  const last = new Date(to).getUTCFullYear();
  const every = Math.max(1, Math.ceil((last - first + 1) / 10));
  const years = Array.from({ length: Math.max(0, last - first + 1) }, (_, i) => first + i).filter(
    (_, i) => i % every === 0,
  );
  return (
    <>
      <line class="axis" x1={24} y1={y} x2={width} y2={y} />
      {years.map((year) => (
        <>
          <line class="axis" x1={x(Date.UTC(year, 0, 1))} y1={y} x2={x(Date.UTC(year, 0, 1))} y2={y + 5} />
          <text x={x(Date.UTC(year, 0, 1))} y={y + 18} text-anchor="middle">
            {year}
          </text>
        </>
      ))}
    </>
  );
}

function momentOf(day: string | undefined): number | undefined {
  return day === undefined ? undefined : lastDay(day);
}
