import { expect, it } from 'vitest';
import { count, sayMeasure, sayMoney } from './numbers.ts';

it('counts with the right form of the word', () => {
  const forms = { one: 'initiativ', other: 'initiativer' };
  expect(count('da', 1, forms)).toBe('1 initiativ');
  expect(count('da', 0, forms)).toBe('0 initiativer');
  expect(count('da', 1200, forms)).toBe('1.200 initiativer');
});

it('says sums in the scale people use, and ranges as ranges', () => {
  const plain = (text: string) => text.replace(/\s/g, ' ');
  expect(plain(sayMoney('da', 1.5e9, 'DKK'))).toBe('1,5 mia. kr.');
  expect(plain(sayMoney('da', 120_000, 'DKK'))).toBe('120.000 kr.');
  expect(plain(sayMoney('en', 250e6, 'GBP'))).toBe('£250m');
  expect(plain(sayMoney('da', 14.7, 'GBP'))).toBe('14,70 £');
  expect(plain(sayMoney('en', 14.7, 'GBP'))).toBe('£14.70');
  expect(plain(sayMoney('da', 14, 'GBP'))).toBe('14 £');
  expect(plain(sayMoney('da', [1e6, 2e6], 'EUR'))).toMatch(/^1.2 mio\. €$/);
});

it('sets the per cent sign as each language does', () => {
  expect(sayMeasure('da', 38.5, '%')).toBe('38,5 %');
  expect(sayMeasure('en', 38.5, '%')).toBe('38.5%');
  expect(sayMeasure('en', [3, 5], 'km')).toBe('3–5 km');
});
