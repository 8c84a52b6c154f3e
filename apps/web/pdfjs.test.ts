import { expect, test } from 'vitest';
import { findAsset } from './assets.ts';
import { findInPdfjs } from './pdfjs.ts';
import { urls } from './urls.ts';

const inFolder = (path: string) => {
  const [, , library = '', folder = '', file = ''] = path.split('/');
  return findInPdfjs(library, folder, file);
};

test('what draws pages is served from here: scripts, character maps, fonts and decoders', () => {
  for (const name of ['pdf.mjs', 'pdf-worker.mjs', 'pdf-renderer.mjs'])
    expect(findAsset(urls.asset(name).split('/').at(-1) ?? '')?.type).toContain('text/javascript');
  expect(inFolder(`${urls.pdfjsFolder('cmaps')}UniJIS-UTF16-H.bcmap`)?.body.length).toBeGreaterThan(100);
  expect(inFolder(`${urls.pdfjsFolder('standard_fonts')}LiberationSans-Regular.ttf`)?.body.length).toBeGreaterThan(
    1000,
  );
  // WebAssembly is not allowed to run; these do the same.
  for (const name of ['openjpeg', 'jbig2'])
    expect(inFolder(`${urls.pdfjsFolder('wasm')}${name}_nowasm_fallback.js`)?.type).toContain('text/javascript');
});

test('nothing else of the library is', () => {
  const [, , library = ''] = urls.pdfjsFolder('cmaps').split('/');
  for (const [folder, file] of [
    ['cmaps', '../package.json'],
    ['..', 'package.json'],
    ['build', 'pdf.mjs'],
    ['wasm', 'openjpeg.wasm'],
    ['constructor', 'a.js'],
    ['cmaps', 'none.bcmap'],
  ] as const)
    expect(findInPdfjs(library, folder, file)).toBeUndefined();
  expect(findInPdfjs('pdfjs-000000000000', 'cmaps', 'UniJIS-UTF16-H.bcmap')).toBeUndefined();
  expect(findAsset('pdf-sandbox-000000000000.mjs')).toBeUndefined();
});
