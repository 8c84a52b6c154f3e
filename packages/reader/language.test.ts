import fc from 'fast-check';
import { expect, test } from 'vitest';
import { detectLanguage, type Language } from './language.ts';

test.each<[Language, string]>([
  [
    'da',
    'Vi vil øge brugen af vedvarende energi og nedbringe udledningen inden 2030, så hele landet får gavn af den grønne omstilling.',
  ],
  [
    'da',
    'Kommunerne skal sikre, at borgerne hurtigt får hjælp, når de har brug for det, og at indsatsen hænger sammen på tværs.',
  ],
  ['da', 'Danmark skal tage en ledende rolle i udviklingen af nye løsninger gennem samarbejde med erhvervslivet.'],
  [
    'nb',
    'Vi vil øke bruken av fornybar energi og kutte utslippene innen 2030, slik at hele landet får nytte av det grønne skiftet.',
  ],
  [
    'nb',
    'Kommunene skal sørge for at innbyggerne raskt får hjelp når de trenger det, og at innsatsen henger sammen på tvers.',
  ],
  ['nb', 'Norge skal ta en ledende rolle i utviklingen av nye løsninger gjennom samarbeid med næringslivet.'],
  [
    'sv',
    'Vi vill öka användningen av förnybar energi och minska utsläppen till 2030, så att hela landet får del av omställningen.',
  ],
  ['sv', 'Kommunerna ska se till att invånarna snabbt får hjälp när de behöver det.'],
  [
    'en',
    'We will raise the use of renewable energy and cut emissions by 2030, so that the whole country benefits from the change.',
  ],
  [
    'de',
    'Wir werden die Nutzung erneuerbarer Energien ausbauen und die Emissionen bis 2030 senken, damit das ganze Land davon profitiert.',
  ],
  [
    'und',
    'Nous allons augmenter l’utilisation des énergies renouvelables et réduire les émissions pour que tout le pays en profite.',
  ],
  ['und', 'Lisäämme uusiutuvan energian käyttöä ja vähennämme päästöjä, jotta koko maa hyötyy siitä.'],
  ['und', 'We zijn hier met een van de velen en het is niet voor ons, maar ook niet voor hen die bij de stad horen.'],
  ['und', '12 345 678 · 2024 · 2025 · 2026 · 31 %'],
  ['und', ''],
])('%s: %s', (language, text) => expect(detectLanguage(text)).toBe(language));

test('a long block is decided by its beginning, and whatever the text one of the languages is said', () => {
  const danish = 'Regeringen vil sikre, at alle borgere får den hjælp, de har brug for, også når det er svært. ';
  expect(detectLanguage(danish.repeat(200))).toBe('da');
  fc.assert(
    fc.property(fc.string({ unit: 'grapheme' }), (text) => {
      expect(['da', 'en', 'nb', 'sv', 'de', 'und']).toContain(detectLanguage(text));
    }),
  );
});
