import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { openPlain } from '../open/plain.ts';
import { repair } from '../repair.ts';

const shared = join(import.meta.dirname, '../../../../shared');
const names = ['sundhed-2025-2028', 'udenrigspolitik-2022'];
const there = existsSync(join(shared, 'gold'));

const oneBlank = (text: string) => text.replace(/\s+/g, ' ');

describe.skipIf(!there).each(names)('%s (skipped where ../shared is not there)', (name) => {
  const gold = there ? JSON.parse(readFileSync(join(shared, 'gold', `${name}.json`), 'utf8')).words : undefined;
  const text = there ? readFileSync(join(shared, 'seeds', `${name}.txt`), 'utf8') : '';
  const read = () => ` ${oneBlank(repair({ name, sha256: '', ...openPlain(text) }, 'da').reading)} `;

  it('rejoins every word of the hand-made list', () => {
    const reading = read();
    const missed = (gold.joined as { broken: string; joined: string }[]).filter(({ broken, joined }) => {
      const forms = [broken, broken.replace(/-\s+/, '-')].map(oneBlank).filter((form) => !joined.includes(form));
      return !reading.includes(joined) || forms.some((form) => reading.includes(form));
    });
    expect(missed).toEqual([]);
  });

  it('keeps every hyphen of the hand-made list that the paper has', () => {
    const reading = read();
    const letters = (words: string) => words.replace(/[\s-]/g, '');
    const all = letters(text);
    const kept = (gold.kept as string[]).filter((word) => all.includes(letters(word)));
    expect(kept.length).toBeGreaterThan(gold.kept.length * 0.9);
    expect(kept.filter((word) => !reading.includes(word))).toEqual([]);
  });
});
