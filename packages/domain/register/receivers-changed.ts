import type { ThingChange } from '../entry.ts';
import type { Round } from '../follow-up/round.ts';
import { changed } from '../thing-change.ts';

/** The rounds in which somebody is chosen to answer, with the choices become something else: `[whose, person]` each. */
export function receiversChanged(
  rounds: readonly Round[],
  become: (choice: readonly [key: string, person: string]) => readonly [string, string],
): readonly ThingChange[] {
  return rounds.flatMap((round) => {
    const before = Object.entries(round.receivers ?? {});
    if (before.length === 0) return [];
    const receivers: Record<string, string> = {};
    // What was chosen for it already wins over what comes to it.
    const kept = before.filter((choice) => become(choice)[0] === choice[0]);
    for (const choice of [...kept, ...before.filter((one) => !kept.includes(one))]) {
      const [key, person] = become(choice);
      receivers[key] ??= person;
    }
    return changed({ table: 'round', id: round.id }, round, { ...round, receivers }) ?? [];
  });
}
