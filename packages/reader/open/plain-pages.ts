/**
 * Extracted text without form feeds often glues a page's first line, set in by one space, to the page before:
 *
 *     … last words of a page.
 *      First words of the next
 *
 * Trusted only where such lines are few, so that neither indented paragraphs nor hanging lists become pages.
 */
export function indentedPages(text: string, starts: readonly number[]): readonly number[] {
  const pages = [0];
  for (let i = 1; i < starts.length; i++) {
    const start = starts[i] ?? 0;
    if (text.charCodeAt(start) !== SPACE || !isWord(text, start + 1)) continue;
    const next = starts[i + 1];
    if (next !== undefined && text.charCodeAt(next) === SPACE && isWord(text, next + 1)) return [0];
    const before = text.slice(starts[i - 1], start).trim();
    if (before !== '' && !NUMBERED_LABEL.test(before)) pages.push(start);
  }
  const enough = pages.length > 2 || text.charCodeAt(0) === SPACE;
  return enough && starts.length >= pages.length * 12 ? pages : [0];
}

const SPACE = 32;
/** A label that its title follows on the next line. */
const NUMBERED_LABEL = /^\p{L}+\s+[\dIVX]+[.:]?$/u;

const isWord = (text: string, at: number) => /[\p{L}\p{N}]/u.test(text.charAt(at));

/**
 * Pages by their running line: the same words with a page number that grows, five times or more, far apart.
 * Numbered headings count from one, page numbers hardly ever do: the cover and the contents come before the first.
 */
export function furniturePages(text: string, starts: readonly number[]): readonly number[] {
  const groups = new Map<string, { readonly line: number; readonly number: number }[]>();
  starts.forEach((start, line) => {
    const end = (starts[line + 1] ?? text.length + 1) - 1;
    if (end - start > 160 || !(isDigit(text, start) || isDigit(text, end - 1) || isDigit(text, end - 2))) return;
    const found = RUNNING_LINE.exec(text.slice(start, end).trim());
    if (!found) return;
    const words = (found[2] ?? found[3] ?? '').toLowerCase();
    const group = groups.get(words) ?? [];
    group.push({ line, number: Number(found[1] ?? found[4]) });
    groups.set(words, group);
  });
  const best = [...groups].filter(([words, group]) => isRunning(words, group, starts.length)).map(([, group]) => group);
  const group = best.sort((a, b) => b.length - a.length)[0];
  if (!group) return [0];
  // A running head stands near the start of the first page, a running foot near the end of the last.
  const shift = (group[0]?.line ?? 0) < 4 ? 0 : 1;
  const pages = group.map(({ line }) => starts[line + shift] ?? text.length).filter((at) => at > 0 && at < text.length);
  return [0, ...pages];
}

// A title that ends with a year may have the page's number glued to it: `Plan 2024–202812`.
const RUNNING_LINE =
  /^(\d{1,4})(?:\s+[|·–-]?\s*(\p{L}.{10,}))?$|^(\p{L}.{6,}?\D(?:19|20)\d\d|\p{L}.{10,}?(?=\s))(?:\s+[|·–-]?\s*)?(\d{1,4})$/u;

const isDigit = (text: string, at: number) => {
  const code = text.charCodeAt(at);
  return code >= 48 && code <= 57;
};

function isRunning(words: string, group: readonly { readonly line: number; readonly number: number }[], lines: number) {
  const first = group[0];
  const last = group.at(-1);
  if (!first || !last || group.length < 5 || first.number < 2 || (words !== '' && !words.includes(' '))) return false;
  const grows = group.every(({ number }, i) => i === 0 || number > (group[i - 1]?.number ?? 0));
  return grows && last.number - first.number < group.length * 2 && lines / (last.number + 1) >= 12;
}
