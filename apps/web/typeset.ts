/** A heading or title as it is set: a dash between words stays with the word before it and never begins a line. */
export function setTitle(text: string): string {
  return text.replace(/[ \u00a0]+([–—])[ \u00a0]+/g, '\u00a0$1 ');
}
