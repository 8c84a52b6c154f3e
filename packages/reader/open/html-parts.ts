import type { DefaultTreeAdapterTypes as Tree } from 'parse5';

/** Elements whose content is never words of the paper. */
export const NEVER: ReadonlySet<string> = new Set(
  'script style template noscript head iframe object svg math canvas audio video select button textarea dialog'.split(
    ' ',
  ),
);

/** Elements that begin on a new line, as https://html.spec.whatwg.org/multipage/rendering.html#flow-content-3 shows them. */
export const BLOCKS: ReadonlySet<string> = new Set(
  'address article aside blockquote body caption center dd details div dl dt fieldset figcaption figure footer form h1 h2 h3 h4 h5 h6 header hgroup html legend li main nav ol p pre search section summary ul'.split(
    ' ',
  ),
);

export function isHidden(element: Tree.Element): boolean {
  return element.attrs.some(
    ({ name, value }) =>
      name === 'hidden' || (name === 'style' && /display\s*:\s*none|visibility\s*:\s*hidden/i.test(value)),
  );
}

/** The main content where the page names it, else the body without its navigation and page foot. */
export function mainOf(document: Tree.ParentNode): Tree.ParentNode {
  const found = collect(document);
  const main = found.mains.length > 0 ? found.mains : found.articles.length === 1 ? found.articles : [];
  const size = main.reduce((sum, element) => sum + lettersOf(element), 0);
  const all = lettersOf(document);
  const content = main[0];
  if (main.length === 1 && content && size * 2 > all) return content;
  for (const element of found.navigation) {
    if (lettersOf(element) * 2 > all) continue;
    const siblings = element.parentNode?.childNodes;
    siblings?.splice(siblings.indexOf(element), 1);
  }
  return document;
}

interface TableParts {
  readonly captions: readonly Tree.Element[];
  readonly rows: readonly { readonly cells: readonly Tree.Element[]; readonly head: boolean }[];
}

export function tableParts(node: Tree.ParentNode, head = false): TableParts {
  const captions: Tree.Element[] = [];
  const rows: TableParts['rows'][number][] = [];
  for (const child of node.childNodes) {
    if (!('tagName' in child) || isHidden(child)) continue;
    if (child.tagName === 'caption') captions.push(child);
    else if (child.tagName === 'tr') rows.push({ cells: cellsOf(child), head });
    else if (/^t(?:head|body|foot)$/.test(child.tagName))
      rows.push(...tableParts(child, child.tagName === 'thead').rows);
  }
  return { captions, rows };
}

function cellsOf(row: Tree.Element): readonly Tree.Element[] {
  return row.childNodes.filter(
    (c): c is Tree.Element => 'tagName' in c && (c.tagName === 'td' || c.tagName === 'th') && !isHidden(c),
  );
}

export function spansOf(cell: Tree.Element): { readonly columns: number; readonly rows: number } {
  const span = (name: string) => Math.max(1, Number(cell.attrs.find((a) => a.name === name)?.value ?? 1) || 1);
  return { columns: span('colspan'), rows: span('rowspan') };
}

interface Parts {
  readonly mains: Tree.Element[];
  readonly articles: Tree.Element[];
  readonly navigation: Tree.Element[];
}

function collect(
  node: Tree.ParentNode,
  parts: Parts = { mains: [], articles: [], navigation: [] },
  inside = false,
): Parts {
  for (const child of node.childNodes) {
    if (!('tagName' in child)) continue;
    const role = child.attrs.find((a) => a.name === 'role')?.value;
    const content = child.tagName === 'main' || child.tagName === 'article' || role === 'main';
    if (child.tagName === 'main' || role === 'main') parts.mains.push(child);
    else if (child.tagName === 'article' && !inside) parts.articles.push(child);
    else if (child.tagName === 'nav' || role === 'navigation') parts.navigation.push(child);
    else if (!inside && (role === 'contentinfo' || (child.tagName === 'footer' && !inside)))
      parts.navigation.push(child);
    collect(child, parts, inside || content || child.tagName === 'section');
  }
  return parts;
}

function lettersOf(node: Tree.ParentNode): number {
  let sum = 0;
  for (const child of node.childNodes) {
    if (child.nodeName === '#text') sum += (child as Tree.TextNode).value.trim().length;
    else if ('tagName' in child && !NEVER.has(child.tagName)) sum += lettersOf(child);
  }
  return sum;
}
