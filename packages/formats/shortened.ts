/** A text on one line, or what fits of it up to a word's end. */
export function shortened(text: string, most: number): string {
  const flat = text.replace(/\s+/g, ' ').trim();
  return flat.length <= most ? flat : `${flat.slice(0, most).replace(/\s\S*$/, '')} …`;
}
