/** The items of a list written as one text, so that a word list reads as such: `list('mål, delmål')`. */
export const list = (text: string): readonly string[] => text.split(/,\s+/);
