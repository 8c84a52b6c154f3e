import { letters, likeness } from './likeness.ts';
import type { Node } from './outline.ts';

/**
 * Levels where neither markup nor type gives any: what the table of contents lists stands above what it leaves out, and
 * `1.2` stands below `1`.
 */
export function withLevels(nodes: readonly Node[], contents: readonly string[]): readonly Node[] {
  if (nodes.some((node) => node.level !== undefined)) return nodes;
  const listed = new Set(contents.map(letters));
  const heads = nodes.filter((node) => node.kind === 'head');
  const above = new Set(heads.filter((node) => isListed(listed, node)));
  if (above.size >= 2 && above.size < heads.length)
    return nodes.map((node) => (node.kind === 'head' ? { ...node, level: above.has(node) ? 1 : 2 } : node));
  const deep = heads.filter((node) => node.number?.includes('.')).length;
  if (deep < 2) return nodes;
  return nodes.map((node) =>
    node.kind === 'head' && node.number && /^\d/.test(node.number)
      ? { ...node, level: node.number.split('.').length }
      : node,
  );
}

function isListed(listed: ReadonlySet<string>, node: Node): boolean {
  const own = letters(node.title);
  if (listed.has(own)) return true;
  const full = letters(`${node.label ?? ''}${node.title}`);
  for (const each of listed) if (each.endsWith(own) && own.length > 8 && each.length - own.length < 24) return true;
  return [...listed].some((each) => Math.abs(each.length - full.length) < 6 && likeness(each, own) > 0.92);
}
