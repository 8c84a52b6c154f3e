/** The languages of the interface (not of the papers). */
export const languages = ['da', 'en'] as const;
export type Language = (typeof languages)[number];

export function isLanguage(value: string | undefined): value is Language {
  return languages.some((language) => language === value);
}

/** What the person chose, else what was chosen before, else what the browser asks for (RFC 9110, 12.5.4), else Danish. */
export function chooseLanguage(
  asked: string | undefined,
  kept: string | undefined,
  accepted: string | undefined,
): Language {
  if (isLanguage(asked)) return asked;
  if (isLanguage(kept)) return kept;
  return accepted ? fromHeader(accepted) : 'da';
}

function fromHeader(header: string): Language {
  const ranges = header
    .split(',')
    .map((part) => {
      const [tag = '', ...parameters] = part.split(';').map((piece) => piece.trim());
      const quality = parameters.find((parameter) => parameter.startsWith('q='));
      return { tag: tag.split('-')[0]?.toLowerCase(), quality: quality ? Number(quality.slice(2)) : 1 };
    })
    .filter(({ quality }) => quality > 0)
    .sort((a, b) => b.quality - a.quality);
  for (const { tag } of ranges) if (isLanguage(tag)) return tag;
  return 'da';
}
