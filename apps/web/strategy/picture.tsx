import { anchor } from './anchor.ts';
import { layOut } from './layout.ts';
import type { Node } from './tree.ts';

/** The strategy as one drawing: priorities → goals → initiatives. Each is a link to its place in the tree, which says the same in words. */
export function Picture({ nodes, label }: { nodes: readonly Node[]; label: string }) {
  const picture = layOut(nodes, 1056);
  if (picture.boxes.length === 0) return null;
  return (
    <figure aria-label={label}>
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
          const top = box.y - ((box.lines.length - 1) * picture.lineHeight) / 2;
          return (
            <a class={box.kind} href={`#${anchor(box.id)}`}>
              <title>{box.title}</title>
              <rect
                x={n(box.x)}
                y={n(box.y - (box.lines.length * picture.lineHeight) / 2 - 3)}
                width={n(box.width)}
                height={n(box.lines.length * picture.lineHeight + 6)}
              />
              <circle cx={n(box.x + 5)} cy={n(box.y)} r="4" />
              <text>
                {box.lines.map((line, i) => (
                  <tspan x={n(box.x + 18)} y={n(top + i * picture.lineHeight + 5)}>
                    {`${line} `}
                  </tspan>
                ))}
              </text>
            </a>
          );
        })}
      </svg>
    </figure>
  );
}

function n(value: number): string {
  return String(Math.round(value * 10) / 10);
}
