import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Language } from '../language.ts';
import { repair } from '../repair.ts';
import { plainPaper, typeset } from './typeset.ts';
import { wholeTexts } from './whole-texts.ts';

const LANGUAGES = ['da', 'en', 'nb', 'sv'] as const;

/** Anything that extraction may leave: words, broken words, marks apart, odd blanks, furniture. */
const scraps = fc.constantFrom(
  ...[
    'vand',
    'havne',
    'planen',
    'EU-',
    'under',
    'støtter',
    'for-',
    '\u00ad',
    ' ',
    '  ',
    '\n',
    '\n\n',
    '-\n',
    ' \n',
    ' .',
    ' ,',
  ],
  ...[
    '\t',
    '\u00a0',
    '\ufb01',
    'a\u030a',
    '•',
    '12',
    '3Titel på en side',
    '202526',
    'EUkredsen',
    'og',
    '.',
    'Nato',
    '🙂',
    '\ufeff',
    '\u200b',
    '-',
  ],
);
const anyText = fc.array(scraps, { maxLength: 60 }).map((parts) => parts.join(''));

describe('for any text', () => {
  it('the map ascends in both texts and joins equal characters only', () => {
    fc.assert(
      fc.property(anyText, fc.constantFrom<Language>(...LANGUAGES, 'und'), (text, language) => {
        const { reading, map } = repair(plainPaper(text), language);
        let [readEnd, textEnd] = [0, 0];
        for (const [read, from, length] of map) {
          expect(read).toBeGreaterThanOrEqual(readEnd);
          expect(from).toBeGreaterThanOrEqual(textEnd);
          expect(reading.slice(read, read + length)).toBe(text.slice(from, from + length));
          [readEnd, textEnd] = [read + length, from + length];
        }
        expect(readEnd).toBeLessThanOrEqual(reading.length);
      }),
      { numRuns: 300 },
    );
  });

  it('lines stay one for one, and those not dropped are the reading text', () => {
    fc.assert(
      fc.property(anyText, (text) => {
        const paper = plainPaper(text);
        const { reading, lines } = repair(paper, 'da');
        expect(lines.map(({ start, end }) => [start, end])).toEqual(paper.lines.map(({ start, end }) => [start, end]));
        const kept = lines.filter((line) => !line.furniture);
        expect(kept.map(({ at, to }) => reading.slice(at, to)).join('\n')).toBe(reading);
        for (const line of lines) if (line.furniture) expect(line.at).toBe(line.to);
      }),
      { numRuns: 300 },
    );
  });

  it('no line of the reading text is a stray hyphen', () => {
    fc.assert(
      fc.property(anyText, (text) => {
        expect(repair(plainPaper(text), 'da').reading.split('\n')).not.toContain('-');
      }),
      {
        examples: [
          ['\u00ad-\n'],
          ['-\u200b\n'],
          ['vand\n\u00ad-\nhavne'],
          ['\ufeff\u00ad\nog'],
          ['for-\nvand -\u00ad'],
          ['for-\nvand \u00ad-'],
          ['for-\nvand  -'],
          ['for-\nvand . -'],
        ],
      },
    );
  });
});

/** Numbers from 0 to 1, the same for the same seed. */
function numbers(seed: number): () => number {
  let state = seed;
  return () => {
    state = (Math.imul(state, 1664525) + 1013904223) >>> 0;
    return state / 2 ** 32;
  };
}

const settings = LANGUAGES.flatMap((language) =>
  (['seen', 'soft', 'lost'] as const).flatMap((breaks) =>
    [true, false].map((blanks) => ({ language, breaks, blanks })),
  ),
);

describe.each(settings)('$language, hyphen $breaks, blanks $blanks', ({ language, breaks, blanks }) => {
  const whole = wholeTexts[language];

  it('whole text in lines comes back unchanged', () => {
    for (const width of [44, 60, 75]) {
      const { text } = typeset(whole, { width, breaks, blanks: false }, () => 1);
      const plain = text.replace(/-\n/g, '-');
      const { reading, repairs } = repair(plainPaper(plain), language);
      expect(repairs).toEqual([]);
      expect(reading).toBe(plain.replace(/\n$/, ''));
    }
  });

  it('broken words come back and true hyphens stay', () => {
    const missed: string[] = [];
    const lost: string[] = [];
    let broken = 0;
    for (const width of [36, 42, 48, 54, 60, 66, 72]) {
      const set = typeset(whole, { width, breaks, blanks }, numbers(width));
      const words = new Set(repair(plainPaper(set.text), language).reading.split(/[\s.,:;]+/));
      missed.push(...set.broken.filter((word) => !words.has(word)));
      lost.push(...set.hyphened.filter((word) => !words.has(word)));
      broken += set.broken.length;
    }
    // Without hyphens and without blanks only the words themselves tell.
    const least = breaks === 'lost' && !blanks ? 0.85 : 0.97;
    expect(1 - missed.length / broken, missed.join(' ')).toBeGreaterThanOrEqual(least);
    expect(lost).toEqual([]);
  });
});
