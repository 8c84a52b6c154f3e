import type { Leftover } from '@lofte/domain/draft';
import type { Span } from '@lofte/domain/span';
import type { Sight } from './classify/claim.ts';
import type { Range } from './frame.ts';
import { undertakes } from './label.ts';
import type { Node } from './outline.ts';
import { oneLine } from './outline.ts';
import type { Parts, Sprout } from './sprouts.ts';

/** Text blocks under no heading and in no element. */
export function leftoversOf(
  { sight, footnotes, contents, actions, things }: Parts,
  sprouts: readonly Sprout[],
  span: (range: Range) => Span,
): Leftover[] {
  const used = new Set<number>([...footnotes.map((each) => each.at), ...contents]);
  // Every place that names an element is understood, and so is a label over it or over its group.
  for (const thing of things) for (const each of [thing.main, ...thing.others]) use(used, sight.nodes[each]);
  for (const node of sight.nodes)
    if ((node.label && (node.group || node.title === '')) || opensList(sight, node)) use(used, node);
  for (const sprout of sprouts) used.add(sprout.at);
  for (const node of sight.nodes) {
    if (used.has(node.at)) for (let i = node.at; i < Math.max(node.to, node.at + 1); i++) used.add(i);
  }
  for (const action of actions) for (const block of action.blocks) used.add(block);
  return sight.blocks.flatMap((block, at): Leftover[] => {
    if (used.has(at) || block.end - block.start < 3) return [];
    return [{ span: span(block), text: oneLine(sight.reading, block) }];
  });
}

/** "We will:" over a list whose items are understood says no more than they do. */
function opensList({ blocks, languageAt }: Sight, node: Node): boolean {
  if (node.kind !== 'head' || blocks[node.from]?.kind !== 'item') return false;
  return node.title.endsWith(':') || undertakes(node.title, languageAt(node.at));
}

function use(used: Set<number>, node: Node | undefined): void {
  if (node) for (let i = node.at; i < Math.max(node.from, node.at + 1); i++) used.add(i);
}
