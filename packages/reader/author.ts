import type { Range } from './frame.ts';
import { promiseWordsOf } from './language/promise.ts';
import type { Parts } from './sprouts.ts';

/** Of the public bodies that the paper names, the one it names most is as a rule the one that wrote it; else its government. */
export function author({
  mentions,
  sight,
  paper,
}: Parts): { readonly name: string; readonly range?: Range } | undefined {
  const counts = new Map<string, number>();
  const bodies = promiseWordsOf(sight.language).body;
  for (const each of mentions) {
    if (each.kind !== 'organisation' || each.forum) continue;
    const words = each.name.toLowerCase().split(' ');
    // Councils are more often spoken of than speaking.
    const official = words.some(
      (word) => bodies.some((ending) => word.endsWith(ending)) && !/rådet$|council$/.test(word),
    );
    // Who signs on the front pages counts for more than who is cited often.
    if (official)
      counts.set(each.name, (counts.get(each.name) ?? 0) + (each.start < 300 ? 25 : each.start < 1500 ? 6 : 1));
  }
  const [name, count] = [...counts].sort((a, b) => b[1] - a[1])[0] ?? [];
  const first = mentions.find((each) => each.kind === 'organisation' && each.name === name);
  if (name && (count ?? 0) > 1 && first) return { name, range: first };
  const government = /\b(?:Regeringen|Regjeringen|The Government|Bundesregierung)\b/.exec(sight.reading);
  if (government)
    return { name: government[0], range: { start: government.index, end: government.index + government[0].length } };
  // The file's author is often the person who typed; a body's name says so.
  const signed = paper.meta.author;
  return signed && bodies.some((ending) => signed.toLowerCase().includes(ending)) ? { name: signed } : undefined;
}
