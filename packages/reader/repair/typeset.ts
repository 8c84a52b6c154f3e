import type { Paper } from '../paper.ts';

/** For tests: sets whole text in narrow lines and breaks words as extraction leaves them, so that what must come back is known. */
export interface Habits {
  readonly width: number;
  /** What the break leaves behind: a hyphen, a soft hyphen, nothing. */
  readonly breaks: 'seen' | 'soft' | 'lost';
  /** Lines that end between two words keep the blank. */
  readonly blanks: boolean;
}

export interface Typeset {
  readonly text: string;
  /** Words that were broken, and words with a hyphen of their own at which a line ends. */
  readonly broken: readonly string[];
  readonly hyphened: readonly string[];
}

const VOWEL = /[aeiouyæøåäö]/i;

export function typeset(words: string, habits: Habits, random: () => number): Typeset {
  const broken: string[] = [];
  const hyphened: string[] = [];
  const paragraphs = words.trim().split(/\n\s*\n/);
  const set = paragraphs.map((paragraph) => {
    const lines: string[] = [];
    let line = '';
    for (const word of paragraph.split(/\s+/)) {
      const room = habits.width - line.length - 2;
      if (word.length <= room + 1) {
        line += line ? ` ${word}` : word;
        continue;
      }
      const own = word.indexOf('-');
      const at = own > 0 && own <= room ? own + 1 : breakAt(word, room, random);
      if (at > 0) {
        const isOwn = at === own + 1;
        (isOwn ? hyphened : broken).push(word.replace(/[.,:;]$/, ''));
        const mark = isOwn ? (habits.blanks ? ' ' : '') : { seen: '-', soft: '\u00ad', lost: '' }[habits.breaks];
        lines.push(`${line ? `${line} ` : ''}${word.slice(0, at)}${mark}`);
        line = word.slice(at);
      } else {
        lines.push(line + (habits.blanks ? ' ' : ''));
        line = word;
      }
    }
    return [...lines, line].join('\n');
  });
  return { text: `${set.join('\n\n')}\n`, broken, hyphened };
}

/** A place before a consonant that a vowel follows or precedes, three letters from either end; in seven words of ten. */
function breakAt(word: string, room: number, random: () => number): number {
  if (word.includes('-') || random() > 0.7) return 0;
  const places: number[] = [];
  for (let i = 3; i <= Math.min(room, word.replace(/[.,:;]$/, '').length - 3); i++) {
    const parts = VOWEL.test(word.slice(0, i)) && VOWEL.test(word.slice(i));
    if (parts && !VOWEL.test(word.charAt(i)) && VOWEL.test(word.charAt(i + 1))) places.push(i);
  }
  return places[Math.floor(random() * places.length)] ?? 0;
}

/** A paper of plain text as the opener makes it, on one page. */
export function plainPaper(text: string): Paper {
  const lines: Paper['lines'][number][] = [];
  let start = 0;
  for (const line of text.replace(/\n$/, '').split('\n')) {
    lines.push({ start, end: start + line.length, page: 1 });
    start += line.length + 1;
  }
  return {
    name: 'paper.txt',
    mediaType: 'text/plain',
    sha256: '',
    text,
    lines,
    pageStarts: [0],
    outline: [],
    meta: {},
  };
}
