/** A list that a paper opens by saying that themes follow: `following themes:`, and each on a line of its own with a number or a dot. */
const list =
  /\b(?:temaer|tematikker|teman|themes|thematic areas)\b[^.:\n]{0,60}:\s*\n((?:\s*(?:\d{1,2}[.)]|[•–-])\s+\S[^\n]*(?:\n(?!\s*(?:\d{1,2}[.)]|[•–-])\s|\s*\n)[^\n]+)*\n?)+)/giu;
const item = /(?:^|\n)\s*(?:\d{1,2}[.)]|[•–-])\s+(\S[^\n]*(?:\n(?!\s*(?:\d{1,2}[.)]|[•–-])\s|\s*\n)[^\n]+)*)/gu;
const longest = 120;
const most = 20;

/** The themes that a paper lists as such, in its order. Longer lines explain, and are none. */
export function offeredThemes(reading: string): readonly string[] {
  const found = [...reading.matchAll(list)].flatMap(([, lines = '']) =>
    [...lines.matchAll(item)].map(([, words = '']) =>
      words
        .replace(/\s+/g, ' ')
        .replace(/\s*[.;,]$/, '')
        .trim(),
    ),
  );
  return [...new Set(found.filter((words) => words.length <= longest))].slice(0, most);
}
