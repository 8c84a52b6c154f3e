import type { Language } from '../language.ts';
import { negotiationWords } from './words.ts';

/** A mark that what follows is for few. */
export function InConfidence({ language }: { language: Language }) {
  return <p class="small quiet confidence">{negotiationWords[language].sensitive}</p>;
}
