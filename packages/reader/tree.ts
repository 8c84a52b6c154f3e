import { isFrame } from './label.ts';
import { letters } from './likeness.ts';
import type { Parts, Sprout } from './sprouts.ts';

/** Index of each sprout's parent. */
export function parentsOf(parts: Parts, sprouts: readonly Sprout[]): readonly (number | undefined)[] {
  const priorities = sprouts.flatMap((each, i) => (each.kind === 'priority' ? [i] : []));
  const byTitle = new Map(priorities.map((i) => [letters(sprouts[i]?.title ?? ''), i]));
  const occurrence = new Map<number, number>();
  const ofNode = new Map(priorities.map((i) => [sprouts[i]?.node, i]));
  for (const thing of parts.things) {
    const i = thing.kind === 'priority' ? ofNode.get(thing.main) : undefined;
    if (i !== undefined) for (const node of [thing.main, ...thing.others]) occurrence.set(node, i);
  }
  const goalsTogether = standTogether(sprouts);
  let priority: number | undefined;
  let goal: number | undefined;
  // The element whose text is being read.
  let open: number | undefined;
  return sprouts.map((each, i) => {
    if (each.kind === 'priority') {
      [priority, goal, open] = [i, undefined, i];
      return undefined;
    }
    if (each.kind === 'section') {
      if (closes(each, priority === undefined ? undefined : sprouts[priority])) priority = goal = undefined;
      open = i;
      return priority;
    }
    if (each.kind === 'goal') {
      [goal, open] = [i, i];
      return named(parts, occurrence, each) ?? priority;
    }
    if (each.kind === 'initiative') {
      open = i;
      const part = each.action?.part && byTitle.get(letters(each.action.part.title));
      if (part !== undefined) return part;
      const above = each.node === undefined ? priority : (named(parts, occurrence, each) ?? priority);
      return goal !== undefined && !goalsTogether.has(goal) && above === priority ? goal : above;
    }
    if (each.kind === 'case') {
      open = i;
      return priority;
    }
    return each.kind === 'footnote' ? undefined : open;
  });
}

/** A closing list names the priority above its items: an item found only there belongs to it. */
function named({ sight }: Parts, occurrence: ReadonlyMap<number, number>, each: Sprout): number | undefined {
  if (occurrence.size === 0) return undefined;
  for (let i = (each.node ?? 0) - 1; i >= 0; i--) {
    const found = occurrence.get(i);
    if (found !== undefined) return found;
    const node = sight.nodes[i];
    if (node?.kind === 'head' && isFrame(node.title, sight.languageAt(node.at))) return undefined;
  }
  return undefined;
}

/** Goals that follow each other with no initiative between share what comes after them. */
function standTogether(sprouts: readonly Sprout[]): ReadonlySet<number> {
  const together = new Set<number>();
  let last: number | undefined;
  sprouts.forEach((each, i) => {
    if (each.kind === 'goal') {
      if (last !== undefined) together.add(last).add(i);
      last = i;
    } else if (each.kind === 'initiative' || each.kind === 'priority') last = undefined;
  });
  return together;
}

function closes(section: Sprout, priority: Sprout | undefined): boolean {
  if (!priority) return false;
  if (section.level !== undefined && priority.level !== undefined) return section.level <= priority.level;
  return section.ends === true;
}
