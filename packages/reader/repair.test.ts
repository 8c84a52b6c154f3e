import { textSpan } from '@lofte/domain/span';
import { describe, expect, it } from 'vitest';
import type { Language } from './language.ts';
import { plainPaper } from './repair/typeset.ts';
import { repair } from './repair.ts';

const mended = (text: string, language: Language = 'da') => repair(plainPaper(text), language);
const reading = (text: string, language: Language = 'da') => mended(text, language).reading;

describe('words broken at a line end', () => {
  it('joins a word broken with a hyphen on its first line', () => {
    expect(reading('Kommunen følger udviklin-\ngen på havnen.')).toBe('Kommunen følger udviklingen\npå havnen.');
  });
  it('joins at a soft hyphen', () => {
    expect(reading('The parlia\u00ad\nment decides.', 'en')).toBe('The parliament\ndecides.');
  });
  it('joins over an empty line where lines are set far apart', () => {
    expect(reading('Byen har opmærk-\n\nsomhed på støjen.')).toBe('Byen har opmærksomhed\n\npå støjen.');
  });
  it('takes a mark that stands apart along with the word', () => {
    expect(reading('Det er en myndig-\nhed . Den ser til.')).toBe('Det er en myndighed.\nDen ser til.');
  });
  it('joins a word without hyphen where whole lines keep their blank', () => {
    const lines = Array.from(
      { length: 12 },
      (_, i) => `Havnen og byen tager del ${i} i planen \nfor kysten og \nfor vandet.\n\n`,
    );
    const text = `${lines.join('')}Vi ser på kystbered\nskabet og \nfor resten.`;
    expect(reading(text)).toContain('kystberedskabet\nog\nfor resten.');
  });
  it('leaves two words of a line end alone', () => {
    expect(reading('Vi arbejder for\nat styrke planen.')).toBe('Vi arbejder for\nat styrke planen.');
  });
  it('joins a word of which the paper shows that its parts are none', () => {
    const text = 'En konference er god. Vi ser konferencen hver dag.\nHer er konfe\nrencen igen.';
    expect(reading(text)).toContain('Her er konferencen\nigen.');
  });
});

describe('hyphens that must stay', () => {
  it.each<[string, string, Language]>([
    ['Vi ser på Kultur- \nog Kirkeministeriet', 'Kultur-\nog', 'da'],
    ['Vi ser på kyst-\nog havmiljø', 'kyst-\nog', 'da'],
    ['We plan short-\nto medium-term work', 'short-\nto', 'en'],
    ['Det er en FN-\nindsats i år', 'FN-indsats\ni', 'da'],
    ['Det dansk-\npolske arbejde', 'dansk-polske\narbejde', 'da'],
    ['Fra 2031-\n2034 gælder', '2031-2034\ngælder', 'da'],
    ['Brug af e-\nlæring i skolen', 'e-læring\ni', 'da'],
    ['A user-\nfriendly page', 'user-friendly\npage', 'en'],
    ['Den vest-\nNorske kyst', 'vest-Norske', 'da'],
    ['Ikke-\nstatslige parter', 'Ikke-statslige', 'da'],
  ])('%j', (text, kept, language) => {
    expect(reading(text, language)).toContain(kept);
  });
});

describe('inside a line', () => {
  it('draws marks to their word, and leaves dot leaders and prices alone', () => {
    const text = 'Byen vokser . Havnen gror . Alt går godt , bl .a . her .\nIndhold . . . . . 3';
    expect(reading(text)).toBe('Byen vokser. Havnen gror. Alt går godt, bl.a. her.\nIndhold . . . . . 3');
  });
  it('opens ligatures and composes accents', () => {
    expect(reading('E\ufb03cient \ufb01nance in A\u030arhus', 'en')).toBe('Efficient finance in Århus');
  });
  it('makes special and double blanks one, and keeps the gaps of tables', () => {
    expect(reading('Ny\u00a0vej  her\nNavn     Beløb')).toBe('Ny vej her\nNavn     Beløb');
  });
  it('puts a hyphen back that the paper writes elsewhere', () => {
    const text = 'NATO-lande og NATO-styrker mødes. Et NATOlande møde 203134. Planen for 2031-34 gælder alle lande.';
    expect(reading(text)).toContain('Et NATO-lande møde 2031-34.');
  });
});

describe('page furniture', () => {
  const body = (n: number) => Array.from({ length: 20 }, (_, i) => `Linje ${n * 20 + i} i planen om vand.`).join('\n');
  it('drops running lines with their glued numbers and tells what they say', () => {
    const pages = [2, 3, 4].map((n) => `${body(n)}\n\n${n}Rent vand til alle nu\n\n`);
    const { reading: text, furniture } = mended(pages.join(''));
    expect(text).not.toContain('Rent vand');
    expect(furniture).toMatchObject([{ text: 'Rent vand til alle nu', count: 3 }]);
  });
  it('knows two page numbers glued to a doubled title from one place', () => {
    const { reading: text, furniture } = mended(
      `${body(1)}\n\nRENT VAND TIL ALLE RENT VAND TIL ALLE16 17\n\n${body(2)}`,
    );
    expect(text).not.toContain('RENT VAND');
    expect(furniture[0]?.text).toBe('RENT VAND TIL ALLE');
  });
  it('keeps numbered labels', () => {
    const text = [1, 2, 3].map((n) => `MÅL ${n}\n\n${body(n)}\n\n`).join('');
    expect(mended(text).furniture).toEqual([]);
  });
  it('drops stray hyphens, and sets a lone bullet before its text', () => {
    expect(reading('Byen gror.\n\n-\n\n-\nHavnen også.\n•\nNy vej')).toBe('Byen gror.\n\n\nHavnen også.\n• Ny vej');
  });
});

describe('what it tells', () => {
  it('lists each repair with place and evidence', () => {
    const text = 'Kommunen følger udviklin-\ngen .';
    expect(mended(text).repairs).toMatchObject([
      { kind: 'word', was: 'udviklin-\ngen', now: 'udviklingen', span: { start: 16, end: 29 } },
      { kind: 'punctuation', was: ' ', now: '' },
    ]);
  });
  it.each([
    ['Planen for 2025-26. Rådet sidder i 202526 igen.', '2025-26 igen', '202526 igen'],
    ['EU-lande, EU-møder og EUkredsen.', 'EU-kredsen', 'EUkredsen'],
    ['EU-lande, EU-møder og EUkre\u00addsen.', 'EU-kredsen', 'EUkre\u00addsen'],
    ['EU-lande, EU-møder og E\u00adUkredsen.', 'EU-kredsen', 'E\u00adUkredsen'],
  ])('leads a word of %j that got its hyphen back to all of it', (text, word, was) => {
    const { reading, map } = mended(text);
    const at = reading.indexOf(word);
    const { start, end } = textSpan(map, at, at + word.length);
    expect(text.slice(start, end)).toBe(was);
  });
  it.each([
    ['Vi fandt \ufb01\n\nog mere.', 'fi', '\ufb01'],
    ['Vi vil ha \n\ufb01sk nu.', 'fisk', '\ufb01sk'],
    ['Her er bla\u030a\nog mere.', 'blå', 'bla\u030a'],
  ])('leads a character mended at a line’s edge in %j back to itself', (text, word, was) => {
    const { reading, map } = mended(text);
    const at = reading.indexOf(word);
    const { start, end } = textSpan(map, at, at + word.length);
    expect(text.slice(start, end)).toBe(was);
  });
  it('leads a mended word back to all it was made of', () => {
    const text = 'Kommunen følger udviklin-\ngen på havnen.';
    const { reading: read, map } = mended(text);
    const at = read.indexOf('udviklingen');
    const { start, end } = textSpan(map, at, at + 'udviklingen'.length);
    expect(text.slice(start, end)).toBe('udviklin-\ngen');
  });
});
