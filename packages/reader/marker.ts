export interface Marker {
  /** As it stands: `•`, `1.`, `(a)`. */
  readonly text: string;
  /** With the spaces after it. */
  readonly length: number;
}

const bullets = new Set([...'•●▪■◦‣·∙►▸▶›→✓✔–—*○□❖➢➤⮚>'].map((c) => c.charCodeAt(0)));
const numbered =
  /^(?:\(?(?:\d{1,2}(?:\.\d{1,2}){0,3}|[a-zA-Z]|[ivxIVX]{1,4})[.)]|\d{1,2}(?:\.\d{1,2}){1,3})[ \t\u00a0]+(?=\S)/;

/** The bullet or number that a line starts with, if any. A number needs a full stop, a bracket or a second part (`1.2`). */
export function readMarker(text: string, at: number, to: number): Marker | undefined {
  const code = text.charCodeAt(at);
  // Symbol fonts put their bullets in Unicode's private use area.
  const bullet =
    bullets.has(code) ||
    (code >= 0xf000 && code <= 0xf0ff) ||
    code === 45 ||
    (code === 111 && text.charCodeAt(at + 1) === 9);
  if (bullet) {
    let end = at + 1;
    // A variation selector only says how the sign before it is drawn.
    if (text.charCodeAt(end) === 0xfe0e || text.charCodeAt(end) === 0xfe0f) end++;
    const mark = end;
    while (end < to && isBlank(text.charCodeAt(end))) end++;
    // "-beredskab" is a word with a suspended part, "–" alone no item.
    return end > mark && end < to ? { text: text.charAt(at), length: end - at } : undefined;
  }
  const startsLikeNumber =
    code === 40 ||
    (code >= 48 && code <= 57) ||
    text.charCodeAt(at + 1) === 46 ||
    text.charCodeAt(at + 1) === 41 ||
    (code < 120 && /[ivxIVX]/.test(text.charAt(at)));
  if (!startsLikeNumber) return undefined;
  const found = numbered.exec(text.slice(at, Math.min(to, at + 16)));
  if (!found || found[0].length >= to - at) return undefined;
  return { text: found[0].trim(), length: found[0].length };
}

const isBlank = (code: number) => code === 32 || code === 9 || code === 160;
