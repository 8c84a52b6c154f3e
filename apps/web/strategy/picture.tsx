import type { Tally } from '@lofte/domain/follow-up/tally';
import type { Language } from '../language.ts';
import { sayNumber } from '../numbers.ts';
import { SignAt, shownOf } from '../status/sign.tsx';
import { countsOf, sayTally, signOf } from '../status/tally.tsx';
import { sayStanding } from '../status/words.ts';
import { anchor } from './anchor.ts';
import { type Box, layOut } from './layout.ts';
import type { Node } from './tree.ts';
import type { View } from './view.ts';

/** The strategy as one drawing: priorities → goals → initiatives, with the sign of how each stands. Each is a link to its place in the tree, which says the same in words. */
export function Picture({ nodes, view }: { nodes: readonly Node[]; view: View }) {
  const { status, say, language } = view;
  const counts = new Map([...(status?.under ?? [])].map(([id, of]) => [id, widthOf(drawnCounts(of), language)]));
  const picture = layOut(nodes, 1056, counts);
  if (picture.boxes.length === 0) return null;
  return (
    <figure aria-label={say.pictureLabel}>
      {/* biome-ignore lint/a11y/noSvgWithoutTitle: the figure is named; a title would pop up over the whole drawing */}
      <svg class="picture" viewBox={`0 0 ${picture.width} ${picture.height}`}>
        <g class="joins">
          {picture.lines.map(({ x1, y1, x2, y2 }) => {
            const bend = Math.min(28, Math.max(0, (x2 - x1) / 2));
            return (
              <path
                d={`M${n(x1)} ${n(y1)}H${n(x2 - 2 * bend)}C${n(x2 - bend)} ${n(y1)} ${n(x2 - bend)} ${n(y2)} ${n(x2)} ${n(y2)}`}
              />
            );
          })}
        </g>
        {picture.boxes.map((box) => {
          const rows = box.lines.length + (box.counts > 0 ? 1 : 0);
          const top = box.y - ((rows - 1) * picture.lineHeight) / 2;
          return (
            <a class={box.kind} href={`#${anchor(box.id)}`}>
              <title>{[box.title, ...statusOf(view, box)].join(' – ')}</title>
              <rect
                x={n(box.x)}
                y={n(box.y - (rows * picture.lineHeight) / 2 - 3)}
                width={n(box.width)}
                height={n(rows * picture.lineHeight + 6)}
              />
              <Point view={view} box={box} y={box.counts > 0 ? top : box.y} />
              <text>
                {box.lines.map((line, i) => (
                  <tspan x={n(box.x + 18)} y={n(top + i * picture.lineHeight + 5)}>
                    {`${line} `}
                  </tspan>
                ))}
              </text>
              {box.counts > 0 ? <Counts view={view} box={box} y={top + (rows - 1) * picture.lineHeight} /> : null}
            </a>
          );
        })}
      </svg>
    </figure>
  );
}

/** A sign where its state is known, or would be; else the point of its kind. */
function Point({ view: { status }, box, y }: { view: View; box: Box; y: number }) {
  const standing = status?.standings.get(box.id);
  if (status && (standing || box.kind === 'initiative')) {
    return <SignAt x={box.x + 6} y={y} size={18} {...shownOf(standing ?? { hollow: false })} />;
  }
  // Where there are signs, a point must not look like one of them.
  return <circle cx={n(box.x + 5)} cy={n(y)} r={status ? '2' : '4'} />;
}

/** How many under it stand how: a sign and a number each. */
function Counts({ view, box, y }: { view: View; box: Box; y: number }) {
  const counts = drawnCounts(view.status?.under.get(box.id));
  return (
    <g class="counts">
      {counts.map(([what, count], i) => {
        const x = box.x + 26 + widthOf(counts.slice(0, i), view.language);
        return (
          <>
            <SignAt x={x} y={y} size={15} {...signOf(what)} />
            <text x={n(x + 11)} y={n(y + 5)}>
              {sayNumber(view.language, count)}
            </text>
          </>
        );
      })}
    </g>
  );
}

/** That something is hollow its own sign says. */
function drawnCounts(of: Tally | undefined): ReturnType<typeof countsOf> {
  return countsOf(of).filter(([what]) => what !== 'hollow');
}

function widthOf(counts: ReturnType<typeof countsOf>, language: Language): number {
  return counts.reduce((sum, [, count]) => sum + 26 + 8 * sayNumber(language, count).length, 0);
}

function statusOf({ status, language }: View, { id, kind }: Box): readonly string[] {
  if (!status) return [];
  const standing = status.standings.get(id) ?? (kind === 'initiative' ? { hollow: false } : undefined);
  const under = status.under.get(id);
  return [
    ...(standing ? [sayStanding(language, standing, status.today)] : []),
    ...(under ? [sayTally(language, under)] : []),
  ];
}

function n(value: number): string {
  return String(Math.round(value * 10) / 10);
}
