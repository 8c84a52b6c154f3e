/** Powers of ten. */
const scales: Readonly<Record<string, number>> = {
  '': 0,
  mio: 6,
  million: 6,
  millioner: 6,
  mia: 9,
  milliarder: 9,
  billion: 9,
};

/**
 * A number as people write it in a language: `1.250.000,5`, `1 250 000`, `12,5 mio.`; the other language's way too where it can
 * mean nothing else. NaN where it is none.
 */
export function readNumber(language: 'da' | 'en', written: string): number {
  const [, digits = '', scale = ''] = /^([-−]?[\d\s.,'’]+?)\s*([\p{L}]*)\.?$/u.exec(written.trim()) ?? [];
  const plain = digits.replace('−', '-').replace(/[\s'’]/g, '');
  const power = scales[scale.toLowerCase()];
  const dots = /^-?\d{1,3}(\.\d{3})+$/.test(plain);
  const commas = /^-?\d{1,3}(,\d{3})+$/.test(plain);
  const [thousands, decimal] =
    plain.includes('.') && plain.includes(',')
      ? plain.lastIndexOf('.') > plain.lastIndexOf(',')
        ? [',', '.']
        : ['.', ',']
      : language === 'da'
        ? [dots ? '.' : '', ',']
        : [commas ? ',' : '', plain.includes(',') && !commas ? ',' : '.'];
  const number = plain.replaceAll(thousands || '\0', '').replace(decimal, '.');
  return power !== undefined && /^-?\d+(\.\d+)?$/.test(number) ? Number(`${number}e${power}`) : Number.NaN;
}

/** A number as it is typed into a field: without groups. */
export function writeNumber(language: 'da' | 'en', number: number | undefined): string {
  if (number === undefined) return '';
  return new Intl.NumberFormat(language, { useGrouping: false, maximumFractionDigits: 10 }).format(number);
}
