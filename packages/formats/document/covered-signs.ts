/** The signs that a font can draw: its `cmap` of format 4 or 12 (OpenType, `cmap`). */
export function coveredSigns(font: Buffer): ReadonlySet<number> {
  const covered = new Set<number>();
  const cmap = tableAt(font, 'cmap');
  if (cmap === undefined) return covered;
  const count = font.readUInt16BE(cmap + 2);
  for (let i = 0; i < count; i++) {
    const at = cmap + font.readUInt32BE(cmap + 4 + 8 * i + 4);
    const format = font.readUInt16BE(at);
    if (format === 4) addSegments(font, at, covered);
    if (format === 12) addGroups(font, at, covered);
  }
  return covered;
}

function tableAt(font: Buffer, name: string): number | undefined {
  const count = font.readUInt16BE(4);
  for (let at = 12; at < 12 + 16 * count; at += 16) {
    if (font.toString('latin1', at, at + 4) === name) return font.readUInt32BE(at + 8);
  }
  return undefined;
}

function addSegments(font: Buffer, at: number, covered: Set<number>): void {
  const double = font.readUInt16BE(at + 6);
  for (let i = 0; i < double; i += 2) {
    const [end, start] = [font.readUInt16BE(at + 14 + i), font.readUInt16BE(at + 16 + double + i)];
    const delta = font.readUInt16BE(at + 16 + 2 * double + i);
    const place = at + 16 + 3 * double + i;
    const offset = font.readUInt16BE(place);
    for (let sign = start; sign <= end && sign < 0xffff; sign++) {
      const glyph = offset === 0 ? (sign + delta) & 0xffff : font.readUInt16BE(place + offset + 2 * (sign - start));
      if (glyph !== 0) covered.add(sign);
    }
  }
}

function addGroups(font: Buffer, at: number, covered: Set<number>): void {
  const count = font.readUInt32BE(at + 12);
  for (let i = 0; i < count; i++) {
    const group = at + 16 + 12 * i;
    const [start, end] = [font.readUInt32BE(group), font.readUInt32BE(group + 4)];
    for (let sign = start; sign <= end; sign++) covered.add(sign);
  }
}
