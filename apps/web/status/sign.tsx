import type { Standing } from '@lofte/domain/follow-up/standing';
import type { State } from '@lofte/domain/follow-up/state';
import { raw } from 'hono/html';

/** What a sign shows. Nothing said at all: a dash, or the ring alone where the owner is silent. */
export interface Shown {
  readonly state?: State | undefined;
  readonly hollow?: boolean | undefined;
  readonly silent?: boolean | undefined;
}

export function shownOf({ state, hollow, silentSince }: Standing): Shown {
  return { state, hollow, silent: silentSince !== undefined };
}

/**
 * The sign alone, for where the word stands beside it. Drawn and not typed: typed signs differ in size from font to font, and
 * told apart by their shape they need no colour.
 */
export function Sign(shown: Shown) {
  const key = signClass(shown);
  const known = drawn.get(key) ?? raw(String(<Drawing {...shown} />));
  drawn.set(key, known);
  return known;
}

/** There are few, and some pages show hundreds of them: each is drawn once. */
const drawn = new Map<string, ReturnType<typeof raw>>();

function Drawing(shown: Shown) {
  return (
    <svg class={`sign ${signClass(shown)}`} viewBox="0 0 20 20" aria-hidden="true" focusable="false">
      <Shape {...shown} />
    </svg>
  );
}

/** The sign within another drawing, its middle at a point. */
export function SignAt({ x, y, size = 16, ...shown }: Shown & { x: number; y: number; size?: number }) {
  const scale = size / 20;
  return (
    <g
      class={`sign ${signClass(shown)}`}
      transform={`translate(${round(x - size / 2)} ${round(y - size / 2)}) scale(${round(scale)})`}
    >
      <Shape {...shown} />
    </g>
  );
}

/** `on-track hollow silent`: the class that carries the colour. */
export function signClass({ state, hollow, silent }: Shown): string {
  return [state?.replace(' ', '-') ?? 'unsaid', hollow ? 'hollow' : '', silent ? 'silent' : '']
    .filter(Boolean)
    .join(' ');
}

function Shape({ state, hollow, silent }: Shown) {
  return (
    <>
      <StateShape state={state} hollow={hollow} silent={silent} />
      {silent ? <circle class="ring" cx="10" cy="10" r="8.75" /> : null}
    </>
  );
}

function StateShape({ state, hollow, silent }: Shown) {
  if (state === 'not started') return <circle class="outline" cx="10" cy="10" r="4.25" />;
  if (state === 'on track') {
    return hollow ? <circle class="thick" cx="10" cy="10" r="5" /> : <circle class="full" cx="10" cy="10" r="6" />;
  }
  if (state === 'at risk') {
    return (
      <>
        <circle class="outline" cx="10" cy="10" r="5.25" />
        <path class="full" d="M10 4.75a5.25 5.25 0 0 0 0 10.5z" />
      </>
    );
  }
  if (state === 'off track') return <path class="full" d="M10 3.75l6.25 11.5H3.75z" />;
  if (state === 'done') {
    const tick = 'M4.75 10.5l3.5 3.75 7-8.25';
    return hollow ? (
      <>
        <path class="tick under" d={tick} />
        <path class="tick over" d={tick} />
      </>
    ) : (
      <path class="tick" d={tick} />
    );
  }
  if (state === 'stopped') return <path class="full" d="M5 5h10v10H5z" />;
  return silent ? null : <path class="dash" d="M6 10h8" />;
}

function round(value: number): string {
  return String(Math.round(value * 1000) / 1000);
}
