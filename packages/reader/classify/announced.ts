import { isFrame } from '../label.ts';
import { letters } from '../likeness.ts';
import { type Claim, claimed, type Rule, type Sight } from './claim.ts';

/** A heading that lists the headings after it, "… through people, policy and technology", announces a set of priorities. */
export const announced: Rule = (sight, claims) => {
  const { nodes } = sight;
  if (claimed(claims, 'priority').length > 0) return [];
  const ahead = listedAhead(sight, claims);
  if (ahead.length > 0) return ahead;
  return nodes.flatMap((node, i): Claim[] => {
    if (node.kind !== 'head') return [];
    const parts = listed(node.title);
    if (parts.length < 2) return [];
    const set: number[] = [];
    for (let k = i + 1; k < Math.min(nodes.length, i + 30) && set.length < parts.length; k++) {
      const next = nodes[k];
      if (next?.kind === 'head' && parts.includes(letters(next.title))) set.push(k);
    }
    if (set.length < Math.max(2, parts.length)) return [];
    return set.map((each) => ({
      node: each,
      kind: 'priority',
      confidence: 0.75,
      reason: 'announced by the heading above',
    }));
  });
};

/** A list near the beginning whose items are headings later on names the areas of effort; one that names the foreword too is the contents. */
function listedAhead(sight: Sight, claims: ReadonlyMap<number, Claim>): readonly Claim[] {
  const { nodes, languageAt } = sight;
  const later = new Map<string, number>();
  nodes.forEach((node, i) => {
    if (node.kind === 'head' && !node.repeated && !node.group) later.set(letters(node.title), i);
  });
  for (let i = 0; i < nodes.length; i++) {
    const list: number[] = [];
    while (nodes[i]?.kind === 'item') list.push(i++);
    if (list.length < 3 || list.length > 12) continue;
    const heads = list.flatMap((item) => {
      const head = later.get(letters(itemName(nodes[item]?.title ?? '')));
      return head !== undefined && head >= i && !claims.has(head) ? [head] : [];
    });
    if (heads.length < 3 || heads.length * 5 < list.length * 3) continue;
    if (list.some((item) => isFrame(nodes[item]?.title ?? '', languageAt(nodes[item]?.at ?? 0)))) continue;
    const named = heads.map(
      (node): Claim => ({ node, kind: 'priority', confidence: 0.8, reason: 'named in a list ahead of it' }),
    );
    return [...named, ...besideThem(sight, claims, heads)];
  }
  return [];
}

// "health and care, and": the items of a list in a sentence carry its commas and its last "and".
const itemName = (title: string) => title.replace(/[,;.]?(?: (?:and|og|och|samt|und))?[,;.]?$/u, '');

/** Headings of the same level after the first named one, that the list left out. */
function besideThem(
  { nodes, languageAt }: Sight,
  claims: ReadonlyMap<number, Claim>,
  heads: readonly number[],
): readonly Claim[] {
  const first = nodes[heads[0] ?? -1];
  if (first?.level === undefined || heads.some((head) => nodes[head]?.level !== first.level)) return [];
  return nodes.flatMap((node, i): Claim[] => {
    const beside =
      i > (heads[0] ?? 0) && node.kind === 'head' && node.level === first.level && !heads.includes(i) && !claims.has(i);
    if (!beside || node.group || node.label || node.repeated || isFrame(node.title, languageAt(node.at))) return [];
    return [{ node: i, kind: 'priority', confidence: 0.55, reason: 'stands among the areas that a list names' }];
  });
}

/** Chapters made from one mould, each with the same subheadings, are the areas of effort. */
export const moulded: Rule = ({ nodes, languageAt }, claims) => {
  if (claimed(claims, 'priority').length > 0) return [];
  const chapters = nodes.flatMap((node, i) => {
    if (node.kind !== 'head' || node.repeated || node.group || claims.has(i) || node.level === undefined) return [];
    if (isFrame(node.title, languageAt(node.at))) return [];
    let shared = 0;
    for (let k = i + 1; k < nodes.length; k++) {
      const next = nodes[k];
      if (next?.kind !== 'head') continue;
      if (!next.repeated && (next.level ?? 99) <= node.level) break;
      if (next.repeated) shared++;
    }
    return shared >= 2 ? [i] : [];
  });
  // The lowest headings over the shared ones are the chapters.
  const lowest = chapters.filter((i, k) => (nodes[chapters[k + 1] ?? -1]?.level ?? 0) <= (nodes[i]?.level ?? 0));
  if (lowest.length < 2) return [];
  return lowest.map(
    (node): Claim => ({
      node,
      kind: 'priority',
      confidence: 0.7,
      reason: 'has the same subheadings as its neighbours',
    }),
  );
};

// "A, B and C" at the end of a heading: the last word before each comma or "and".
function listed(title: string): readonly string[] {
  const tail = /([\p{L}-]+(?:, [\p{L}-]+)+(?:,? (?:and|og|och|und) [\p{L}-]+))$/u.exec(title)?.[1];
  return tail ? tail.split(/,? (?:and|og|och|und) |, /u).map(letters) : [];
}
