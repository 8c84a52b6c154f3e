import { globSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { expect, test } from 'vitest';

const root = fileURLToPath(new URL('..', import.meta.url));

/** What each part may build on: domain ← {reader, formats, store} ← service ← {web, cli}. Siblings never meet. */
const below: Readonly<Record<string, readonly string[]>> = {
  domain: [],
  reader: ['domain'],
  formats: ['domain'],
  store: ['domain'],
  service: ['domain', 'reader', 'formats', 'store'],
  web: ['domain', 'reader', 'formats', 'store', 'service'],
  cli: ['domain', 'reader', 'formats', 'store', 'service'],
};

const sources = globSync('{packages,apps}/*/**/*.{ts,tsx,mjs}', {
  cwd: root,
  exclude: (name) => name.includes('node_modules'),
});

/** The part that a file belongs to: the second folder of its path. */
function partOf(file: string): string {
  return file.split(/[\\/]/)[1] ?? '';
}

/** Names that a file imports, exports from, or imports when needed. */
function importsOf(file: string): readonly string[] {
  const text = readFileSync(join(root, file), 'utf8');
  return [...text.matchAll(/(?:\bfrom|\bimport|\bimport\()\s*['"]([^'"\n]+)['"]/g)].map((found) => found[1] ?? '');
}

function wrong(file: string, name: string): boolean {
  const part = partOf(file);
  if (name.startsWith('@lofte/')) return !below[part]?.includes(name.split('/')[1] ?? '');
  if (!name.startsWith('.')) return false;
  const target = join(file, '..', name);
  // The set-up's own scripts stand beside the packages: the one that finds Node 24, and for tests the one that finds a browser.
  if (target.startsWith('scripts')) return part !== 'cli' && !/[\\/]test[\\/]/.test(file);
  return partOf(target) !== part;
}

test('the check sees the parts and their imports', () => {
  expect([...new Set(sources.map(partOf))].sort()).toEqual(Object.keys(below).sort());
  expect(importsOf('packages/service/service.ts')).toContain('@lofte/store/store');
  expect(wrong('packages/reader/read.ts', '@lofte/store/store')).toBe(true);
  expect(wrong('packages/reader/read.ts', '../store/store.ts')).toBe(true);
  expect(wrong('apps/cli/main.ts', '@lofte/web/main')).toBe(true);
  expect(wrong('apps/web/app.ts', '@lofte/service/service')).toBe(false);
});

test('every import goes with the flow', () => {
  const against = sources.flatMap((file) =>
    importsOf(file)
      .filter((name) => wrong(file, name))
      .map((name) => `${file} → ${name}`),
  );
  expect(against).toEqual([]);
});

test('the linter refuses circles and undeclared dependencies', () => {
  const { rules } = JSON.parse(readFileSync(join(root, 'biome.json'), 'utf8')).linter;
  expect(rules.suspicious.noImportCycles).toBe('error');
  expect(rules.correctness.noUndeclaredDependencies).toBe('error');
});
