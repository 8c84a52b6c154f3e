import type { Language } from '../language.ts';

/** Question words, which open a heading that explains something: a closed class of each language's grammar. */
const asking: Readonly<Partial<Record<Language, RegExp>>> = {
  da: /^(?:hvad|hvem|hvordan|hvorfor|hvornår|hvilken|hvilke|hvor)\b/i,
  en: /^(?:what|who|how|why|when|which|where)\b/i,
  nb: /^(?:hva|hvem|hvordan|hvorfor|når|hvilken|hvilke|hvor)\b/i,
  sv: /^(?:vad|vem|hur|varför|när|vilken|vilka|var)\b/i,
  de: /^(?:was|wer|wie|warum|wann|welche|wo)\b/i,
};

/** Whether a box tells what something is ("What is a fairway?") and not, as a case does, what was done. */
export function explains(title: string, language: Language): boolean {
  const words = asking[language];
  return title.trimEnd().endsWith('?') || (words?.test(title.trim()) ?? false);
}
