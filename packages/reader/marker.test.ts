import { describe, expect, test } from 'vitest';
import { readMarker } from './marker.ts';

const markerOf = (line: string) => readMarker(line, 0, line.length);

describe('the mark of a list’s item is told from its words', () => {
  test.each([
    ['• Åbn havnen', '•', 'Åbn havnen'],
    ['– Åbn havnen', '–', 'Åbn havnen'],
    ['- Åbn havnen', '-', 'Åbn havnen'],
    ['\uf0b7 Åbn havnen', '\uf0b7', 'Åbn havnen'],
    ['▶\ufe0e Åbn havnen', '▶', 'Åbn havnen'],
    ['o\tÅbn havnen', 'o', 'Åbn havnen'],
    ['1. Åbn havnen', '1.', 'Åbn havnen'],
    ['12) Åbn havnen', '12)', 'Åbn havnen'],
    ['(a) Åbn havnen', '(a)', 'Åbn havnen'],
    ['a) Åbn havnen', 'a)', 'Åbn havnen'],
    ['iv. Åbn havnen', 'iv.', 'Åbn havnen'],
    ['1.2 Åbn havnen', '1.2', 'Åbn havnen'],
  ])('%s', (line, text, rest) => {
    const marker = markerOf(line);
    expect(marker?.text).toBe(text);
    expect(line.slice(marker?.length)).toBe(rest);
  });
});

describe('a line that only looks so has none', () => {
  test.each([
    '-beredskab og vagt',
    '–',
    '•',
    '1.',
    '2027 er sidste år',
    '12 havne åbner',
    'og så videre',
    '1.5',
    'vi. ',
    '',
  ])('“%s”', (line) => expect(markerOf(line)).toBeUndefined());
});

test('a line is read no further than its end', () => {
  expect(readMarker('1. Åbn', 0, 2)).toBeUndefined();
});
