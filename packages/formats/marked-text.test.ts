import fc from 'fast-check';
import { expect, test } from 'vitest';
import { markedText } from './marked-text.ts';

const words = fc.string({ unit: fc.constantFrom('a', '<', '&', '"', ' ', 'æ', '\n'), maxLength: 40 });
const spans = fc.array(fc.tuple(fc.nat(40), fc.nat(40)), { maxLength: 8 });

test('marks wrap their words, nest, and leave the text as it is', () => {
  fc.assert(
    fc.property(words, spans, (text, places) => {
      const marks = places
        .map(([a, b], i) => ({ start: Math.min(a, b), end: Math.max(a, b), i }))
        .filter(({ end }) => end <= text.length)
        .map(({ start, end, i }) => ({ span: { start, end }, open: `<m id="${i}">`, close: '</m>' }));
      const html = markedText(text, 0, text.length, marks);
      expect(plain(html.replace(/<m id="\d+">|<\/m>/g, ''))).toBe(text);
      expect(depths(html).every((depth) => depth >= 0)).toBe(true);
      expect(depths(html).at(-1) ?? 0).toBe(0);
    }),
  );
});

test('crossing marks: the later one ends with the earlier', () => {
  const mark = (start: number, end: number, name: string) => ({
    span: { start, end },
    open: `<${name}>`,
    close: `</${name}>`,
  });
  expect(markedText('abcdef', 0, 6, [mark(0, 3, 'i'), mark(2, 5, 'b')])).toBe('<i>ab<b>c</b></i>def');
  expect(markedText('abcdef', 0, 6, [mark(1, 3, 'b'), mark(1, 5, 'i')])).toBe('a<i><b>bc</b>de</i>f');
  expect(markedText('abcdef', 2, 4, [mark(0, 6, 'i'), mark(3, 6, 'b')])).toBe('c<b>d</b>');
});

function plain(html: string): string {
  return html.replaceAll('&lt;', '<').replaceAll('&quot;', '"').replaceAll('&amp;', '&');
}

function depths(html: string): readonly number[] {
  let depth = 0;
  return [...html.matchAll(/<m id="\d+">|<\/m>/g)].map(([tag]) => {
    depth += tag === '</m>' ? -1 : 1;
    return depth;
  });
}
