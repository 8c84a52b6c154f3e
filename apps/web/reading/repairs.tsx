import type { Repair } from '@lofte/domain/draft';
import { Marks } from './marks.tsx';
import { PlaceMark } from './place.tsx';
import { sayReason } from './reasons.ts';
import { type Shown, short } from './shown.ts';

/** What was mended, one line each; hyphens and bullets that extraction left alone on a line come first, in one line together. */
export function repairRows(shown: Shown) {
  const stray = shown.draft.repairs.filter(isStray);
  const others = shown.draft.repairs.filter((repair) => !isStray(repair));
  const marks = Map.groupBy(stray, ({ was }) => (/[•●▪■◦○‣·∙\uf0b7\uf0a7]/.test(was) ? 'bullet' : 'hyphen'));
  return [
    ...[...marks].map(([kind, repairs]) => () => <Strays shown={shown} kind={kind} repairs={repairs} />),
    ...others.map((repair) => () => <Mended shown={shown} repair={repair} />),
  ];
}

function isStray({ why }: Repair): boolean {
  return why.split('; ').includes('stray mark');
}

function Strays({ shown, kind, repairs }: { shown: Shown; kind: 'bullet' | 'hyphen'; repairs: readonly Repair[] }) {
  return (
    <details class="more strays">
      <summary>{shown.say.strays[kind](repairs.length)}</summary>
      <Marks shown={shown} places={repairs} />
    </details>
  );
}

function Mended({ shown, repair: { kind, span, was, now, why } }: { shown: Shown; repair: Repair }) {
  const { say, language } = shown;
  const blanks = was.replace(/[\s\p{Cf}]/gu, '') === now.replace(/[\s\p{Cf}]/gu, '');
  const says = (text: string) => (blanks ? visible(short(text) === text.trim() ? text : short(text)) : short(text));
  return (
    <>
      <span class="quiet">{say.repair[kind]}</span> <del class="theirs">{says(was)}</del>{' '}
      <span aria-hidden="true">→</span> {now === '' ? <em>{say.removed}</em> : <ins class="theirs">{says(now)}</ins>}{' '}
      <span class="quiet">{sayReason(language, why)}</span> <PlaceMark shown={shown} span={span} />
    </>
  );
}

/** Blanks that can be seen; one that is not the space bar's by its number in Unicode. */
export function visible(text: string): string {
  return text.replace(/[\s\p{Cf}]/gu, (blank) => {
    if (blank === ' ') return '␣';
    if (blank === '\n') return '↵';
    return `⟨U+${(blank.codePointAt(0) ?? 0).toString(16).toUpperCase().padStart(4, '0')}⟩`;
  });
}
