import { expect, test } from 'vitest';
import { fundName } from './fund-name.ts';

test.each([
  ['Med en Ny Havnefond på 12 mio. kr. støtter vi fiskere', '12 mio. kr.', 'Ny Havnefond'],
  ['Vi opretter klimapuljen på op til 12 mio. kr. i år', '12 mio. kr.', 'Klimapuljen'],
  ['12 mio. kr. til Det Blå Hus', '12 mio. kr.', 'Det Blå Hus'],
  ['We give EUR 3 million per year for clean harbours', 'EUR 3 million', 'Clean harbours'],
  ['The Clean Harbour Fund of EUR 3 million opens', 'EUR 3 million', 'The Clean Harbour Fund'],
  ['Vi sætter 12 mio. kr. af til fyr', '12 mio. kr.', 'Vi sætter 12 mio. kr. af til fyr'],
  ['Støtten til fyr blev i alt 12 mio. kr. om året', '12 mio. kr.', 'Støtten til fyr blev i alt 12 mio. kr.'],
  ['It was EUR 3 million for the period 2030–2032', 'EUR 3 million', 'It was EUR 3 million for the period 2030–2032'],
])('a sum is called by what it is for: %s', (sentence, sum, name) => {
  expect(fundName(sentence, sum)).toBe(name);
});

test('a name is never longer than it reads', () => {
  const sentence = `${'Vi bygger mange gode huse og '.repeat(12)}giver 12 mio. kr. af`;
  expect(fundName(sentence, '12 mio. kr.')).toMatch(/^….{1,140}12 mio\. kr\.$/u);
});
