import type { WordRun } from '@lofte/domain/meaning/word-diff';

/** Characters of an unchanged stretch that are shown on each side of a change in a long text. */
const around = 90;

/** A text as it was and is: what went struck out, what came underlined. Of long unchanged stretches only the ends stand. */
export function MarkedWords({ runs }: { runs: readonly WordRun[] }) {
  return (
    <>
      {runs.map(({ kind, text }, i) => {
        if (kind === 'removed') return <del>{text}</del>;
        if (kind === 'added') return <ins>{text}</ins>;
        return shortened(text, i === 0, i === runs.length - 1);
      })}
    </>
  );
}

function shortened(text: string, first: boolean, last: boolean): string {
  if (text.length <= 2 * around + 20) return text;
  const start = first ? '' : text.slice(0, around).replace(/\S*$/, '');
  const end = last ? '' : text.slice(-around).replace(/^\S*/, '');
  return `${start}…${end}`;
}
