// Writes the files that are made from the code.
import { writeFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';

// Node itself knows no JSX, and the table of routes leads to pages.
await import('../apps/web/jsx.mjs');
const { generated } = await import('./generated.ts');
for (const [path, content] of Object.entries(generated())) {
  writeFileSync(fileURLToPath(new URL(`../${path}`, import.meta.url)), content);
  console.log(path);
}
