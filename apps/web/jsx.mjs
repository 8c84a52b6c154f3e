// Lets Node run `.tsx`: `node --import ./apps/web/jsx.mjs apps/web/main.ts`. Node strips types itself but knows no JSX.
import { readFileSync } from 'node:fs';
import { registerHooks } from 'node:module';
import { fileURLToPath } from 'node:url';
import { transformSync } from 'oxc-transform';

registerHooks({
  load(url, context, next) {
    if (!url.startsWith('file:') || !url.endsWith('.tsx')) return next(url, context);
    const file = fileURLToPath(url);
    const { code, errors } = transformSync(file, readFileSync(file, 'utf8'), {
      lang: 'tsx',
      jsx: { runtime: 'automatic', importSource: 'hono/jsx' },
      typescript: { onlyRemoveTypeImports: true },
    });
    const [error] = errors;
    if (error) throw new SyntaxError(`${file}: ${error.message}`);
    return { format: 'module', source: code, shortCircuit: true };
  },
});
