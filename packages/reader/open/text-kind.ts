/** Tells HTML and Markdown from plain text by their marks; a few marks in a text of words are not enough. */
export function textKindOf(text: string): 'html' | 'markdown' | 'plain' {
  const sample = text.slice(0, 200_000);
  if (isHtml(sample)) return 'html';
  return isMarkdown(sample) ? 'markdown' : 'plain';
}

function isHtml(sample: string): boolean {
  const start = sample.trimStart().slice(0, 2000).toLowerCase();
  if (!start.startsWith('<')) return false;
  if (/^(?:<\?xml[^>]*>\s*|<!--[\s\S]*?-->\s*)*(?:<!doctype html|<html|<head|<body)/.test(start)) return true;
  // A fragment: most of its lines hold tags, and its headings are not Markdown's.
  const lines = sample.split('\n').filter((line) => line.trim() !== '');
  const tagged = lines.filter((line) =>
    /<\/?(?:p|h[1-6]|li|ul|ol|div|section|table|t[rdh]|main|article)\b/i.test(line),
  );
  return tagged.length * 3 > lines.length && count(sample, ATX) === 0;
}

/** A heading on the first line, a blank line under it. */
const TITLE = /^\s*# [^\n]*\S[^\n]*\n[ \t]*\n/;
const ATX = /^#{1,6}[ \t]*[^#\s]/gm;
const FRONT_MATTER = /^---\n(?:[\w-]+:.*\n|[ \t-].*\n|#.*\n|\n)+---\n/;
const ATTRIBUTES = /^\{:[^}\n]*\}[ \t]*$/gm;
const LINK = /\[[^\]\n]+\]\((?:[^()\n]|\([^()\n]*\))+\)/g;
const STRONG = /(?:^|[\s(])\*\*[^\s*][^*\n]*\*\*/gm;
const TABLE = /^\|?[ \t]*:?-{3,}:?[ \t]*\|[-:| \t]*$/gm;
const FENCE = /^(?:```|~~~)/gm;

function isMarkdown(sample: string): boolean {
  if (FRONT_MATTER.test(sample) || TITLE.test(sample)) return true;
  const headings = count(sample, ATX);
  if (headings >= 2) return true;
  const other = count(sample, LINK) + count(sample, STRONG) + count(sample, FENCE) / 2;
  return count(sample, TABLE) + count(sample, ATTRIBUTES) > 0 || headings + other >= 3;
}

function count(text: string, pattern: RegExp): number {
  return text.match(pattern)?.length ?? 0;
}
