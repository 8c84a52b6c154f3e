import type { Opened } from './compose.ts';

/** Front matter between `---` lines is about the paper, not part of it (https://jekyllrb.com/docs/front-matter/). */
export function frontMatter(source: string): { readonly meta: Opened['meta']; readonly body: string } {
  const found = /^---\n([\s\S]*?)\n(?:---|\.\.\.)(?:\n|$)/.exec(source);
  const fields = found?.[1] ?? '';
  if (!found || !/^[\w-]+\s*:/m.test(fields)) return { meta: {}, body: source };
  const value = (name: string) => {
    const line = new RegExp(`^(?:${name})[ \\t]*:[ \\t]*(.+)$`, 'im').exec(fields);
    return line?.[1]?.trim().replace(/^(["'])(.*)\1$/, '$2');
  };
  const title = value('title');
  const author = value('author|organi[sz]ation|publisher');
  const language = value('lang|language|locale');
  return {
    meta: { ...(title ? { title } : {}), ...(author ? { author } : {}), ...(language ? { language } : {}) },
    body: source.slice(found[0].length),
  };
}

/**
 * Rewrites the ways of other Markdowns into CommonMark's, line by line:
 * `##Heading` gets its space, kramdown's attribute lines (https://kramdown.gettalong.org/syntax.html#attribute-list-definitions)
 * go, the placeholder of its table of contents too, and a line of tags alone makes room, so that Markdown between two tags is read as Markdown.
 */
export function plainMarks(source: string): string {
  let fence = '';
  let free = true;
  return source
    .replace(/^(?:[*+-]|\d+\.)[ \t].*\n\{:toc[^}\n]*\}[ \t]*$/gm, '')
    .split('\n')
    .map((line) => {
      const mark = /^ {0,3}(```+|~~~+)/.exec(line)?.[1];
      if (mark && (fence === '' || mark.startsWith(fence))) fence = fence === '' ? mark : '';
      if (fence !== '' || mark) return line;
      const plain = plainLine(line, free);
      free = plain.trim() === '' || /^#{1,6} /.test(plain);
      return plain;
    })
    .join('\n');
}

const TAGS_ALONE =
  /^[ \t]*(?:<\/?(?:div|section|article|aside|figure|main|header|footer|span|center|details|a)\b[^>]*>[ \t]*)+$/i;
const ATTRIBUTES_ALONE = /^[ \t]*\{(?::[^}]*|::[^}]*)\}[ \t]*$/;

function plainLine(line: string, free: boolean): string {
  if (ATTRIBUTES_ALONE.test(line) || TAGS_ALONE.test(line)) return '';
  if (free && line.startsWith('#')) return line.replace(/^(#{1,6})(?=[\p{L}\p{N}"'“”„«*[(])/u, '$1 ');
  return line;
}
