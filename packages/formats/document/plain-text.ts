/** What XML 1.0 (2.2) cannot say, and halves of signs beyond 16 bits. */
const unsayable = /[\p{Cs}\ufffe\uffff]|[[\p{Cc}]--[\t\n\u0085]]/gv;

/** A text that every format can keep: line ends as one sign, and nothing that no file may hold. */
export function plainText(text: string): string {
  return text.replace(/\r\n?|[\u0085\u2028\u2029]/g, '\n').replace(unsayable, '');
}

/** The lines of a text. */
export function linesOf(text: string): readonly string[] {
  return plainText(text).split('\n');
}

/** The paragraphs of a field as they come back from a file: without those that hold nothing to see. */
export function fieldParagraphs(text: readonly string[]): readonly string[] {
  return text.map(plainText).filter((paragraph) => paragraph.trim() !== '');
}
