import { createHash } from 'node:crypto';
import { existsSync, readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { dirname, join } from 'node:path';

const manifest = createRequire(import.meta.url).resolve('pdfjs-dist/package.json');
const home = dirname(manifest);
/** Of its version, since what that holds never changes. */
const hash = createHash('sha256').update(readFileSync(manifest)).digest('hex').slice(0, 12);

/** Its scripts by the names they have here: the same build that reads papers on the server, so that both see the same words. */
const scripts: Readonly<Record<string, string>> = {
  'pdf.mjs': 'pdf.min.mjs',
  'pdf-worker.mjs': 'pdf.worker.min.mjs',
  'pdf-renderer.mjs': 'pdf.renderer.min.mjs',
};

/** What it fetches by names of its own: character maps, the fonts that every viewer has, decoders for rare pictures. */
const folders: Readonly<Record<string, string>> = {
  cmaps: 'application/octet-stream',
  standard_fonts: 'application/octet-stream',
  wasm: 'text/javascript; charset=utf-8',
};

/** Path of one of its scripts. */
export function pdfjsFile(name: string): string | undefined {
  return Object.hasOwn(scripts, name) ? join(home, 'legacy', 'build', scripts[name] ?? '') : undefined;
}

/** The address that the files of one of its folders begin with. */
export function pdfjsFolder(folder: 'cmaps' | 'standard_fonts' | 'wasm'): string {
  return `/assets/pdfjs-${hash}/${folder}/`;
}

export function findInPdfjs(library: string, folder: string, file: string) {
  const type = Object.hasOwn(folders, folder) ? folders[folder] : undefined;
  if (type === undefined || library !== `pdfjs-${hash}` || !/^[\w-]+\.(bcmap|pfb|ttf|js)$/.test(file)) return undefined;
  const path = join(home, folder, file);
  return existsSync(path) ? { body: new Uint8Array(readFileSync(path)), type } : undefined;
}
