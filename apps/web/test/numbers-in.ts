/** The words of a page, without its tags. */
export function wordsOf(html: string): string {
  return html
    .replace(/<[^>]*>/g, ' ')
    .replace(/\s+/g, ' ')
    .trim();
}

/** Every link to a list whose words hold a number, with it. */
export function numbersIn(
  html: string,
): readonly { readonly n: number; readonly href: string; readonly words: string }[] {
  return [...html.matchAll(/<a\b([^>]*)>(.*?)<\/a>/gs)].flatMap(([, attributes = '', inner = '']) => {
    const href = /href="([^"]*)"/.exec(attributes)?.[1]?.replaceAll('&amp;', '&') ?? '';
    if (!href.startsWith('/status?')) return [];
    const words = wordsOf(inner);
    // A goal is called by its number: it is a name, and no count.
    const n = /^(?:All )?(\d+)(?! \p{Lu})/u.exec(words)?.[1];
    return n === undefined ? [] : [{ n: Number(n), href, words }];
  });
}
