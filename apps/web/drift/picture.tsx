import { sayNumber } from '../numbers.ts';
import { column, type Join, type Row, type RowState, rowsOf, width } from './rows.ts';
import { lineAnchor, type View } from './view.ts';

const signs: Readonly<Record<RowState, string>> = { same: '○', changed: '●', moved: '●', gone: '×', new: '+' };

/** Before on the left, after on the right, lines between what became what. The lines below say the same in words. */
export function Picture({ view }: { view: View }) {
  const { say, before, after, drift } = view;
  const { left, right, joins, height, hidden } = rowsOf(before, after, drift);
  if (left.length + right.length === 0) return null;
  return (
    <section id="picture" aria-labelledby="picture-title">
      <h2 id="picture-title">{say.picture}</h2>
      <p class="small quiet">
        {say.pictureNote} {hidden > 0 ? say.hidden(sayNumber(view.language, hidden)) : null}
      </p>
      <figure aria-label={say.pictureLabel}>
        {/* biome-ignore lint/a11y/noSvgWithoutTitle: the figure is named; a title would pop up over the whole drawing */}
        <svg class="before-after" viewBox={`0 0 ${width} ${height + 32}`}>
          <text class="side" x="0" y="16">
            {say.before}
          </text>
          <text class="side" x={width - column} y="16">
            {say.after}
          </text>
          <g transform="translate(0 28)">
            <g class="joins">
              {joins.map((join) => (
                <Line join={join} />
              ))}
            </g>
            {[...left, ...right].map((row) => (
              <Point view={view} row={row} />
            ))}
          </g>
        </svg>
      </figure>
    </section>
  );
}

function Line({ join: { y1, y2, state } }: { join: Join }) {
  const [x1, x2] = [column, width - column - 8];
  const middle = (x1 + x2) / 2;
  return <path class={state} d={`M${x1} ${y1}C${middle} ${y1} ${middle} ${y2} ${x2} ${y2}`} />;
}

function Point({ view, row }: { view: View; row: Row }) {
  const { element, state, text, x, y, line } = row;
  const body = (
    <>
      <title>{`${element.title} (${view.say.states[state]})`}</title>
      <text class="sign" x={x} y={y + 5}>
        {signs[state]}
      </text>
      <text x={x + 18} y={y + 5}>
        {text}
      </text>
    </>
  );
  const kind = `${element.kind} ${state}`;
  if (line === undefined) return <g class={kind}>{body}</g>;
  return (
    <a class={kind} href={`#${lineAnchor(line)}`}>
      {body}
    </a>
  );
}
