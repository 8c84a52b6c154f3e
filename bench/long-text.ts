import { globSync, readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';

const samples = fileURLToPath(new URL('../samples/evaluation', import.meta.url));

/** Characters of a page of plain text. */
const pageLength = 2500;

/**
 * A paper of so many pages, parted by form feeds, from the paragraphs of the sample papers. Numbers and one long word in fifty differ from
 * one round to the next, so that nothing is a mere repetition.
 */
export function longText(pages: number): string {
  const paragraphs = globSync('*.txt', { cwd: samples })
    .sort()
    .flatMap((name) =>
      readFileSync(`${samples}/${name}`, 'utf8')
        .replaceAll('\f', '\n')
        .split(/\n\s*\n/),
    );
  const out: string[] = [];
  let page = '';
  for (let i = 0; out.length < pages; i++) {
    page += `${varied(paragraphs[i % paragraphs.length] ?? '', Math.floor(i / paragraphs.length))}\n\n`;
    if (page.length >= pageLength) {
      out.push(page);
      page = '';
    }
  }
  return out.join('\f');
}

function varied(paragraph: string, round: number): string {
  if (round === 0) return paragraph;
  let words = 0;
  return paragraph
    .replace(/\b\d\b/g, (digit) => String((Number(digit) + round) % 10))
    .replace(/\p{Ll}{6,}/gu, (word) => (++words % 50 === round % 50 ? word.slice(1) + word.charAt(0) : word));
}
