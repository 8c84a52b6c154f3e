import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { meaningOf } from './meaning.ts';
import { danish, type Example, english, norwegian, swedish } from './meaning-examples.ts';
import { processorTime } from './test-time.ts';

const examples: readonly (readonly [string, Example])[] = Object.entries({
  da: danish,
  en: english,
  nb: norwegian,
  sv: swedish,
}).flatMap(([language, all]) => all.map((example) => [language, example] as const));

const opposite = {
  same: 'same',
  correction: 'correction',
  reworded: 'reworded',
  weaker: 'stronger',
  stronger: 'weaker',
};

describe('what a new wording makes of a promise', () => {
  it.each(examples)('%s %s', (language, [kind, before, after]) => {
    expect(meaningOf(before, after, language).kind).toBe(kind);
  });

  it('says the opposite of the way back, but that what was turned around is so both ways', () => {
    for (const [language, [, before, after]] of examples) {
      const [there, back] = [meaningOf(before, after, language), meaningOf(after, before, language)];
      expect(back.share).toBe(there.share);
      const around = there.reasons.includes('turned-around');
      expect([before, after, back.kind]).toEqual([before, after, around ? there.kind : opposite[there.kind]]);
    }
  });

  it('says why', () => {
    const reasons = (before: string, after: string) => meaningOf(before, after, 'en').reasons;
    expect(reasons('We will open it in 2027.', 'We may open it in 2029.')).toEqual(['later', 'less-binding']);
    expect(reasons('We will plant 40 trees.', 'We will plant 30 trees if asked.')).toEqual([
      'smaller',
      'condition-added',
    ]);
    expect(reasons('We will raise the fee.', 'We will keep the fee.')).toEqual(['growth-dropped']);
    const long = 'We mend the quay. We send divers to the outer islands, and we pay for a survey of the whole sea bed.';
    const short = 'We mend the quay by 2027.';
    expect(reasons(long, short)).toEqual(['promise-dropped', 'content-dropped', 'date-added']);
    expect(reasons(short, long)).toEqual(['promise-added', 'content-added', 'date-dropped']);
    expect(reasons('We will widen it.', 'We will not widen it.')).toEqual(['turned-around']);
  });

  it('weighs a number, a date or a denial more than a word', () => {
    const share = (after: string) => meaningOf('We will plant 500 red oaks by 2027.', after, 'en').share;
    const word = share('We will plant 500 old oaks by 2027.');
    expect(share('We will plant 50 red oaks by 2027.')).toBeLessThan(word);
    expect(share('We will plant 500 red oaks by 2035.')).toBeLessThan(word);
    expect(share('We will not plant 500 red oaks by 2027.')).toBeLessThan(word);
  });

  it('finds the one weaker promise in a long text, sentences parted and joined', () => {
    const before = 'Boats are old. We will widen the harbour and mend the quay. We will plant oaks.\nWinters are cold.';
    const after =
      'Boats are old. We will widen the harbour. We will mend the quay. We may plant oaks.\nWinters are mild.';
    expect(meaningOf(before, after, 'en')).toMatchObject({ kind: 'weaker', reasons: ['less-binding'] });
  });

  it('takes any language it does not know for English', () => {
    expect(meaningOf('We will go.', 'We may go.', 'und').kind).toBe('weaker');
    expect(meaningOf('We will go.', 'We may go.', '').kind).toBe('weaker');
  });
});

const words = fc.constantFrom(
  'vi',
  'vil',
  'ikke',
  'kan',
  'Chile',
  'træer',
  '30',
  '%',
  '2027',
  'hvis',
  'og',
  '.',
  ',',
  'Ny',
  '\n',
  ' ',
);
const texts = fc.oneof(
  fc.array(words, { maxLength: 30 }).map((all) => all.join(' ')),
  fc.string({ unit: 'grapheme' }),
);

describe('whatever the two texts are', () => {
  it('a text is the same as itself', () => {
    fc.assert(
      fc.property(texts, (text) => {
        expect(meaningOf(text, text, 'da')).toMatchObject({ kind: 'same', share: 1, reasons: [] });
      }),
    );
  });

  it('the share is between 0 and 1, the same both ways, and so are the sides', () => {
    fc.assert(
      fc.property(texts, texts, (a, b) => {
        const [there, back] = [meaningOf(a, b, 'da'), meaningOf(b, a, 'da')];
        expect(there.share).toBeGreaterThanOrEqual(0);
        expect(there.share).toBeLessThanOrEqual(1);
        expect(back.share).toBe(there.share);
        if (!there.reasons.includes('turned-around')) expect(back.kind).toBe(opposite[there.kind]);
      }),
    );
  });

  it('what is kept and removed is the old wording, what is kept and added the new', () => {
    fc.assert(
      fc.property(texts, texts, (a, b) => {
        const { words: runs } = meaningOf(a, b, 'da');
        const join = (without: string) => runs.flatMap((run) => (run.kind === without ? [] : [run.text])).join('');
        expect(join('added')).toBe(a);
        expect(join('removed')).toBe(b);
      }),
    );
  });

  it('two long texts are compared within seconds', () => {
    const text = (seed: number) =>
      Array.from({ length: 6000 }, (_, i) => `ord${(i * seed) % 997}${i % 13 === 12 ? '. Vi' : ''}`).join(' ');
    const start = processorTime();
    meaningOf(text(7), text(11), 'da');
    expect(processorTime() - start).toBeLessThan(5000);
  });
});
