import { driftChanges } from '@lofte/domain/drift';
import type { DriftChange } from '@lofte/domain/drift/drift-line';
import type { Language } from '../language.ts';
import { count, sayNumber } from '../numbers.ts';
import type { View } from './view.ts';
import { changeWords } from './words.ts';

/** These six are always counted, so that nobody has to guess whether none means none. */
const always: ReadonlySet<DriftChange> = new Set(['added', 'removed', 'reworded', 'moved', 're-dated', 're-owned']);

/** `tilføjet 1 · fjernet 2 · omformuleret 4 (1 svagere) · …`, each a way to its lines. */
export function Counts({ view }: { view: View }) {
  const { drift, language, say } = view;
  const shown = driftChanges.filter((change) => always.has(change) || drift.counts[change] > 0);
  return (
    <ul class="drift-counts" aria-label={say.counts}>
      {shown.map((change) => (
        <li class={drift.counts[change] === 0 ? 'none' : undefined}>
          {drift.counts[change] === 0 ? (
            <Counted language={language} change={change} n={0} />
          ) : (
            <a href={`#${change}`}>
              <Counted language={language} change={change} n={drift.counts[change]} />
            </a>
          )}
          {more(view, change)}
        </li>
      ))}
      {drift.corrected > 0 ? (
        <li>
          <a href="#corrections">
            {say.corrected} <b>{sayNumber(language, drift.corrected)}</b>
          </a>
        </li>
      ) : null}
    </ul>
  );
}

function Counted({ language, change, n }: { language: Language; change: DriftChange; n: number }) {
  return (
    <>
      {changeWords[language][change]} <b>{sayNumber(language, n)}</b>
    </>
  );
}

function more({ drift, language, say }: View, change: DriftChange): string {
  const number = (n: number) => sayNumber(language, n);
  if (change === 'reworded') {
    const parts = [
      ...(drift.weaker > 0 ? [say.weaker(number(drift.weaker))] : []),
      ...(drift.stronger > 0 ? [say.stronger(number(drift.stronger))] : []),
    ];
    return parts.length > 0 ? ` (${parts.join(', ')})` : '';
  }
  if (change !== 're-dated' || drift.medianSlip === undefined) return '';
  return ` (${say.median(sayDays(language, drift.medianSlip, say.days))})`;
}

/** `+92 dage`, `−1 dag`: above 0 is later. */
export function sayDays(language: Language, days: number, forms: View['say']['days']): string {
  const sign = days > 0 ? '+' : days < 0 ? '−' : '';
  return `${sign}${count(language, Math.abs(days), forms)}`;
}
