import { existsSync, globSync, readFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { expect, test } from 'vitest';

const root = fileURLToPath(new URL('..', import.meta.url));
const pages = globSync('{*.md,docs/**/*.md}', { cwd: root });

test.each(pages)('%s points at nothing that is not there', (page) => {
  const text = readFileSync(join(root, page), 'utf8');
  const links = [...text.matchAll(/\]\((?!https?:|#)([^)#]+)/g)].map((found) => join(dirname(page), found[1] ?? ''));
  const paths = [...text.matchAll(/`((?:packages|apps|scripts|samples|docs|bench)\/[\w./-]+)`/g)].map(
    (found) => found[1] ?? '',
  );
  expect([...links, ...paths].filter((path) => !existsSync(join(root, path)))).toEqual([]);
});
