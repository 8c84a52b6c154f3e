import fc from 'fast-check';
import { expect, test } from 'vitest';
import { foldedName, nameHas } from './folded-name.ts';

test.each([
  ['Ålborg Kommune', 'AALBORG  kommune'],
  ['Børne- og Undervisningsministeriet', 'børne & undervisningsministeriet'],
  ['Café Ø', 'cafe Oe'],
  ['L’Oréal', "L'Oreal"],
  ['U.S.A.', 'USA'],
  ['Ａ／Ｓ Nord', 'A/S Nord'],
  ['A\u030Ase', 'Aase'],
  ['Ǿstfold', 'Østfold'],
])('%s and %s are one name', (one, other) => expect(foldedName(one)).toBe(foldedName(other)));

test.each([
  ['Søfartsstyrelsen', 'Sofartsstyrelsen'],
  ['Enhed 1', 'Enhed 2'],
  ['Og', 'And'],
])('%s and %s are two', (one, other) => expect(foldedName(one)).not.toBe(foldedName(other)));

test('folding what is folded changes nothing', () => {
  fc.assert(
    fc.property(fc.string({ unit: 'grapheme' }), (name) => {
      const once = foldedName(name);
      expect(foldedName(once)).toBe(once);
    }),
  );
});

test('every word searched for must stand somewhere', () => {
  const names = ['Lægemiddelstyrelsen', 'LMST', undefined];
  expect(nameHas(names, 'LAEGEMIDDEL lmst')).toBe(true);
  expect(nameHas(names, 'styrelse')).toBe(true);
  expect(nameHas(names, 'lmst sundhed')).toBe(false);
  expect(nameHas(names, '  ')).toBe(true);
});
