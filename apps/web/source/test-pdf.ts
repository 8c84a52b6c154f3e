/**
 * A PDF written by hand: each text at its place on one of the pages.
 *
 * @param more entries of the catalogue, e.g. `/OpenAction …`
 */
export function plainPdf(
  pages: readonly (readonly (readonly [x: number, y: number, text: string])[])[],
  { catalogue = '', page = '', drawing = '' } = {},
): Uint8Array {
  const objects = [
    `<< /Type /Catalog /Pages 2 0 R ${catalogue} >>`,
    '',
    '<< /Type /Font /Subtype /Type1 /BaseFont /Helvetica /Encoding /WinAnsiEncoding >>',
  ];
  const kids = pages.map((texts) => {
    const shown = texts.map(([x, y, text]) => `BT /F1 12 Tf ${x} ${800 - y} Td (${text}) Tj ET`).join('\n');
    const content = `${shown}\n${drawing}`;
    objects.push(`<< /Length ${content.length} >>\nstream\n${content}\nendstream`);
    const resources = '/Resources << /Font << /F1 3 0 R >> >>';
    const stream = `/Contents ${objects.length} 0 R`;
    objects.push(`<< /Type /Page /Parent 2 0 R /MediaBox [0 0 600 800] ${stream} ${resources} ${page} >>`);
    return `${objects.length} 0 R`;
  });
  objects[1] = `<< /Type /Pages /Kids [${kids.join(' ')}] /Count ${kids.length} >>`;
  let text = '%PDF-1.4\n';
  const offsets = objects.map((object, i) => {
    const at = text.length;
    text += `${i + 1} 0 obj\n${object}\nendobj\n`;
    return at;
  });
  const table = offsets.map((at) => `${String(at).padStart(10, '0')} 00000 n \n`).join('');
  const size = objects.length + 1;
  text += `xref\n0 ${size}\n0000000000 65535 f \n${table}trailer\n<< /Size ${size} /Root 1 0 R >>\n`;
  return new Uint8Array(Buffer.from(`${text}startxref\n${text.length}\n%%EOF\n`, 'latin1'));
}
