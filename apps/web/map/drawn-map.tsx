import type { MappedCountry } from '@lofte/service/world/map-of';
import { countryName } from '../element/countries.ts';
import type { Language } from '../language.ts';
import { count, sayNumber } from '../numbers.ts';
import { urls } from '../urls.ts';
import { sayRegime } from '../world/say.ts';
import { worldWords } from '../world/words.ts';
import { otherAreas, type Shape, shapes, type View, views } from './shapes.ts';
import { mapWords } from './words.ts';

interface DrawnProps {
  readonly countries: readonly MappedCountry[];
  readonly view: View;
  readonly language: Language;
}

/** Pixels that a unit takes where the whole map is shown; what is drawn on it is as large in each part of it. */
const wide = 1000;

/** The map: each country leads to its page. Only those that we have something with are stops of the keyboard; all others stand in lists of the page. */
export function DrawnMap({ countries, view, language }: DrawnProps) {
  const [left = 0, top = 0, width = wide, height = wide / 2] = views[view];
  const unit = Math.max(width, height * 1.6) / wide;
  const known = new Map(countries.map((one) => [one.code, one]));
  const near = ({ x, y }: Shape) => x >= left && x <= left + width && y >= top && y <= top + height;
  const here = (shape: Shape) => known.has(shape.code) && near(shape);
  return (
    // biome-ignore lint/a11y/noSvgWithoutTitle: the figure around it is named; a title would pop up over the whole map
    <svg class="world-map" viewBox={[left, top, width, height].join(' ')}>
      <Patterns unit={unit} name="" />
      {otherAreas.map((path) => (
        <path class="land" d={path} />
      ))}
      {/* biome-ignore lint/a11y/noAriaHiddenOnFocusable: no stops of the keyboard; each stands in a list of the page */}
      <g aria-hidden="true">
        {shapes
          .filter((shape) => !here(shape))
          .map((shape) => {
            const one = known.get(shape.code);
            return (
              <a href={urls.country(shape.code)} tabindex={-1}>
                <title>{one ? told(one, language) : countryName(language, shape.code)}</title>
                <Land shape={shape} look={one ? lookOf(one) : 'land'} unit={unit} />
              </a>
            );
          })}
      </g>
      {shapes.filter(here).map((shape) => {
        const one = known.get(shape.code);
        return one ? <Country {...{ shape, one, unit, language }} /> : null;
      })}
    </svg>
  );
}

function Country(props: { shape: Shape; one: MappedCountry; unit: number; language: Language }) {
  const { shape, one, unit, language } = props;
  return (
    <a href={urls.country(shape.code)} aria-label={told(one, language)}>
      <title>{told(one, language)}</title>
      <Land shape={shape} look={lookOf(one)} unit={unit} />
      {one.engagements > 0 ? <Count shape={shape} n={one.engagements} unit={unit} language={language} /> : null}
    </a>
  );
}

function Land({ shape, look, unit }: { shape: Shape; look: string; unit: number }) {
  return (
    <>
      {shape.path ? <path class={look} d={shape.path} /> : null}
      {shape.small ? (
        <circle class={`${look} dot`} cx={shape.x} cy={shape.y} r={rounded((look === 'land' ? 2.2 : 5) * unit)} />
      ) : null}
    </>
  );
}

function Count({ shape, n, unit, language }: { shape: Shape; n: number; unit: number; language: Language }) {
  const size = rounded(11 * unit);
  const [x, y] = [shape.small ? shape.x + 9 * unit : shape.x, shape.small ? shape.y - 7 * unit : shape.y];
  return (
    <g class="count">
      <circle cx={rounded(x)} cy={rounded(y)} r={rounded(8 * unit)} />
      <text x={rounded(x)} y={rounded(y + size * 0.36)} font-size={String(size)}>
        {n > 99 ? '99+' : sayNumber(language, n)}
      </text>
    </g>
  );
}

/** Phases are told apart by their pattern, without colour. */
export function Patterns({ unit, name }: { unit: number; name: string }) {
  const [step, thick] = [rounded(6 * unit), rounded(2 * unit)];
  const square = { width: String(step), height: String(step), patternUnits: 'userSpaceOnUse' };
  return (
    <defs>
      <pattern id={`${name}stripes`} {...square} patternTransform="rotate(45)">
        <rect class="ground" width={step} height={step} />
        <rect class="ink" width={thick} height={step} />
      </pattern>
      <pattern id={`${name}points`} {...square}>
        <rect class="ground" width={step} height={step} />
        <circle class="ink" cx={step / 2} cy={step / 2} r={thick / 1.6} />
      </pattern>
    </defs>
  );
}

/** What a country looks like: the phase that goes furthest, or that there is no cooperation. */
export function lookOf({ phase }: Pick<MappedCountry, 'phase'>): string {
  return phase === undefined ? 'bare' : phase.replace(' ', '-');
}

/** `Indien: Strategisk sektorsamarbejde, aktiv; 3 aktiviteter det sidste år` */
export function told({ code, partnerships, engagements }: MappedCountry, language: Language): string {
  const say = mapWords[language];
  const some = partnerships.map(
    ({ regime, phase }) => `${sayRegime(language, regime)}, ${worldWords[language].phases[phase]}`,
  );
  const done = engagements > 0 ? [count(language, engagements, say.activity)] : [];
  return `${countryName(language, code)}: ${[...(some.length > 0 ? some : [say.none]), ...done].join('; ')}`;
}

function rounded(n: number): number {
  return Math.round(n * 100) / 100;
}
