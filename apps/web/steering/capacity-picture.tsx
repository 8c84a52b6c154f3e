import type { Fit } from '@lofte/domain/steering/fit';
import type { Language } from '../language.ts';
import { sayNumber } from '../numbers.ts';
import { wrap } from '../strategy/wrap.ts';
import { steeringWords } from './words.ts';

const bar = 56;
const step = 76;
const row = 124;
const tall = 56;
const size = 14;

/** Organisations down, years across: a frame as high as what there is, filled as high as the work. The table says the same in numbers. */
export function CapacityPicture({
  fits,
  name,
  language,
}: {
  fits: readonly Fit[];
  name: (organisation: string) => string;
  language: Language;
}) {
  const say = steeringWords[language];
  const years = [...new Set(fits.map(({ year }) => year))].toSorted((a, b) => a - b);
  const rows = [...Map.groupBy(fits, ({ organisation }) => organisation)];
  const [width, height] = [Math.max(years.length * step, 300), rows.length * row + 24];
  return (
    <figure class="capacity-picture" aria-label={say.capacityPicture}>
      {/* biome-ignore lint/a11y/noSvgWithoutTitle: the figure is named; a title would pop up over the whole drawing */}
      <svg viewBox={`-4 0 ${width} ${height}`} width={width} height={height}>
        {years.map((year, i) => (
          <text class="year" x={i * step + bar / 2} y="14" text-anchor="middle">
            {year}
          </text>
        ))}
        {rows.map(([organisation, those], i) => (
          <g transform={`translate(0 ${24 + i * row})`}>
            <text x="0" y="16">
              {wrap(name(organisation), width, size, 1)[0]}
            </text>
            {those.map((fit) => (
              <Bar
                fit={fit}
                x={years.indexOf(fit.year) * step}
                most={Math.max(...those.map(({ load, capacity = 0 }) => Math.max(load, capacity)), 0.01)}
                language={language}
              />
            ))}
          </g>
        ))}
      </svg>
      <figcaption class="small quiet">{say.capacityPictureWhat}</figcaption>
    </figure>
  );
}

function Bar({ fit, x, most, language }: { fit: Fit; x: number; most: number; language: Language }) {
  const { load, capacity } = fit;
  const high = (amount: number) => Math.round((amount / most) * tall * 10) / 10;
  const within = high(Math.min(load, capacity ?? load));
  const over = high(load) - within;
  const bottom = tall + 28;
  return (
    <g class={capacity === undefined ? 'unsaid' : ''}>
      <rect class="load" x={x} y={bottom - within} width={bar} height={within} />
      {over > 0 ? <rect class="over" x={x} y={bottom - within - over} width={bar} height={over} /> : null}
      {capacity === undefined ? null : (
        <rect class="has" x={x} y={bottom - high(capacity)} width={bar} height={high(capacity)} />
      )}
      <path class="ground" d={`M${x - 4} ${bottom}h${bar + 8}`} />
      <text class="amount" x={x + bar / 2} y={bottom + 16} text-anchor="middle">
        {capacity !== undefined && load > capacity ? '▲ ' : ''}
        {sayNumber(language, load)}
      </text>
    </g>
  );
}
