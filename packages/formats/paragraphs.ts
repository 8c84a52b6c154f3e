import { type Paragraph, words } from './document/document.ts';

/** A text as it was written: an empty line divides paragraphs. */
export function paragraphs(text: string | undefined): readonly Paragraph[] {
  return (text ?? '')
    .split(/\n\s*\n/)
    .filter((one) => one.trim() !== '')
    .map((one) => ({ kind: 'paragraph', runs: words(one.trim()) }));
}
