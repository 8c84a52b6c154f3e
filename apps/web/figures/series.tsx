import type { KeyFigure } from '@lofte/domain/world/key-figure';
import type { Language } from '../language.ts';
import { sayNumber } from '../numbers.ts';

const [width, height, side, foot] = [560, 180, 64, 28];

/** Values of several periods as a line; the table beside it says the same. Nothing where there are fewer than two. */
export function FigureSeries({ figure, language }: { figure: KeyFigure; language: Language }) {
  const points = figure.values.flatMap(({ period, value }) => (period === undefined ? [] : [{ period, value }]));
  if (points.length < 2) return null;
  const at = points.map(({ period }) => Number(period.slice(0, 4)) + Number(period.slice(5, 7) || 1) / 12);
  const [from, to] = [Math.min(...at), Math.max(...at)];
  const values = points.map(({ value }) => value);
  // From 0, so that no change is drawn larger than it is.
  const [low, high] = [Math.min(0, ...values), Math.max(0, ...values)];
  const x = (i: number) => round(side + ((width - side - 40) * ((at[i] ?? from) - from)) / Math.max(to - from, 0.001));
  const y = (value: number) =>
    round(height - foot - ((height - foot - 16) * (value - low)) / Math.max(high - low, 1e-9));
  return (
    <figure class="figure-series">
      <svg viewBox={`0 0 ${width} ${height}`} role="img" aria-label={`${figure.title}, ${figure.unit}`}>
        {[low, high].map((value) => (
          <>
            <line class="ground" x1={side} x2={width} y1={y(value)} y2={y(value)} />
            <text x={side - 8} y={y(value) + 4} text-anchor="end">
              {sayNumber(language, value)}
            </text>
          </>
        ))}
        <polyline points={points.map(({ value }, i) => `${x(i)},${y(value)}`).join(' ')} />
        {points.map(({ period, value }, i) => (
          <>
            <circle cx={x(i)} cy={y(value)} r={4} />
            {i === 0 || i === points.length - 1 ? (
              <text x={x(i)} y={height - 8} text-anchor="middle">
                {period.slice(0, 4)}
              </text>
            ) : null}
          </>
        ))}
      </svg>
    </figure>
  );
}

function round(value: number): number {
  return Math.round(value * 10) / 10;
}
