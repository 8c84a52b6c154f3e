import { diffArrays } from 'diff';

/** A run of words that both wordings share, or that only the old or only the new one has. */
export interface WordRun {
  readonly kind: 'kept' | 'removed' | 'added';
  readonly text: string;
}

const piece = /\s+|[\p{L}\p{M}\p{N}]+(?:[-‐‑'’.,][\p{L}\p{M}\p{N}]+)*-?|[^\s]/gu;
/** Edits beyond which two texts have so little in common that marking single words helps nobody. */
const mostEdits = 1200;

/**
 * What was kept, removed and added, word by word: kept and removed runs joined are the old wording, kept and added runs the new.
 * White space as it stands. A lone blank or sign between two changes belongs to them: fewer and longer marks read better.
 */
export function wordDiff(before: string, after: string): readonly WordRun[] {
  const parts = diffArrays(before.match(piece) ?? [], after.match(piece) ?? [], { maxEditLength: mostEdits });
  if (!parts) return tidy([run('removed', before), run('added', after)]);
  const runs = parts.map(({ value, added, removed }) =>
    run(added ? 'added' : removed ? 'removed' : 'kept', value.join('')),
  );
  return tidy(runs.flatMap((one, i) => (isLone(runs, i) ? [run('removed', one.text), run('added', one.text)] : [one])));
}

function run(kind: WordRun['kind'], text: string): WordRun {
  return { kind, text };
}

function isLone(runs: readonly WordRun[], i: number): boolean {
  const one = runs[i];
  const changed = (at: number) => runs[at] !== undefined && runs[at]?.kind !== 'kept';
  return one?.kind === 'kept' && changed(i - 1) && changed(i + 1) && !/[\p{L}\p{N}]/u.test(one.text);
}

/** Between two kept runs all that was removed, then all that was added, each as one. */
function tidy(runs: readonly WordRun[]): readonly WordRun[] {
  const out: WordRun[] = [];
  let [removed, added] = ['', ''];
  const flush = () => {
    if (removed !== '') out.push(run('removed', removed));
    if (added !== '') out.push(run('added', added));
    [removed, added] = ['', ''];
  };
  for (const { kind, text } of runs) {
    if (kind === 'removed') removed += text;
    else if (kind === 'added') added += text;
    else if (text !== '') {
      flush();
      out.push(run('kept', text));
    }
  }
  flush();
  return out;
}
