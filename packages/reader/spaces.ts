/** True for what `\s` stands for in a regular expression (ECMA-262, WhiteSpace and LineTerminator). */
export function isSpace(code: number): boolean {
  if (code < 128) return code === 32 || (code >= 9 && code <= 13);
  return (
    code === 0xa0 ||
    code === 0x1680 ||
    (code >= 0x2000 && code <= 0x200a) ||
    code === 0x2028 ||
    code === 0x2029 ||
    code === 0x202f ||
    code === 0x205f ||
    code === 0x3000 ||
    code === 0xfeff
  );
}

/** True where nothing but blanks stands from `start` to `end`. */
export function isBlankBetween(text: string, start: number, end: number): boolean {
  for (let i = start; i < end; i++) if (!isSpace(text.charCodeAt(i))) return false;
  return true;
}

/** Words from `start` to `end` on one line: each run of blanks is one, none at the ends. */
export function onOneLine(text: string, start: number, end: number): string {
  let from = start;
  let to = end;
  while (from < to && isSpace(text.charCodeAt(from))) from++;
  while (to > from && isSpace(text.charCodeAt(to - 1))) to--;
  return collapsed(text, from, to);
}

/** The same, a blank at either end kept as one. */
export function collapsed(text: string, start: number, end: number): string {
  let feeds = false;
  for (let i = start; i < end; i++) {
    const code = text.charCodeAt(i);
    if (code > 32 && code < 128) continue;
    // A blank of its own is one already; a line feed is made one.
    if (code === 10) feeds = true;
    else if (code !== 32) {
      if (isSpace(code)) return text.slice(start, end).replace(/\s+/g, ' ');
      continue;
    }
    if (i + 1 < end && isSpace(text.charCodeAt(i + 1))) return text.slice(start, end).replace(/\s+/g, ' ');
  }
  const words = text.slice(start, end);
  return feeds ? words.replaceAll('\n', ' ') : words;
}
