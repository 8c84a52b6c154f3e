import { createHash } from 'node:crypto';
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { createRequire, stripTypeScriptTypes } from 'node:module';
import { dirname, join } from 'node:path';
import { documentStyle } from '@lofte/formats/document/style';
import { pdfjsFile } from './pdfjs.ts';

/** A file sent to the browser. Its URL carries the hash of its content, so it may be kept for ever. */
export interface Asset {
  readonly url: string;
  readonly body: string | Uint8Array<ArrayBuffer>;
  readonly type: string;
}

const here = import.meta.dirname;
const require = createRequire(import.meta.url);
const made = new Map<string, Asset>();

/** URL of an asset: `style.css` (all of `style/`), `NAME.js` (from `client/NAME.ts`), `NAME.mjs` (pdf.js), `NAME.woff2` (IBM Plex) or `icon.svg`. */
export function assetUrl(name: string): string {
  return asset(name).url;
}

/** The asset that a URL's last part names, if its hash is still the right one. */
export function findAsset(file: string): Asset | undefined {
  const [, stem, extension] = /^([a-z][\w-]*)-[0-9a-f]{12}\.(css|js|mjs|woff2|svg)$/.exec(file) ?? [];
  if (!stem || !exists(`${stem}.${extension}`)) return undefined;
  const found = asset(`${stem}.${extension}`);
  return found.url.endsWith(`/${file}`) ? found : undefined;
}

function asset(name: string): Asset {
  const known = made.get(name);
  if (known) return known;
  const { body, type } = make(name);
  const hash = createHash('sha256').update(body).digest('hex').slice(0, 12);
  const dot = name.lastIndexOf('.');
  const fresh = { url: `/assets/${name.slice(0, dot)}-${hash}${name.slice(dot)}`, body, type };
  made.set(name, fresh);
  return fresh;
}

function make(name: string): Omit<Asset, 'url'> {
  if (name === 'style.css') return { body: stylesheet(), type: 'text/css; charset=utf-8' };
  if (name.endsWith('.js')) return { body: script(name), type: 'text/javascript; charset=utf-8' };
  const library = pdfjsFile(name);
  if (library) return { body: readFileSync(library, 'utf8'), type: 'text/javascript; charset=utf-8' };
  if (name.endsWith('.woff2')) return { body: new Uint8Array(readFileSync(fontFile(name))), type: 'font/woff2' };
  return { body: readFileSync(join(here, 'style', name), 'utf8'), type: 'image/svg+xml' };
}

function exists(name: string): boolean {
  if (name === 'style.css') return true;
  if (name.endsWith('.js')) return existsSync(clientFile(name));
  if (name.endsWith('.mjs')) return pdfjsFile(name) !== undefined;
  return existsSync(name.endsWith('.woff2') ? fontFile(name) : join(here, 'style', name));
}

/** All sheets as one: `base.css` first because the others build on it, then how papers look, `print.css` last because it must win. */
function stylesheet(): string {
  const rank = (name: string) => (name === 'base.css' ? 0 : name === 'print.css' ? 2 : 1);
  return readdirSync(join(here, 'style'))
    .filter((name) => name.endsWith('.css'))
    .sort((a, b) => rank(a) - rank(b) || a.localeCompare(b))
    .flatMap((name) => [
      readFileSync(join(here, 'style', name), 'utf8'),
      ...(name === 'base.css' ? [documentStyle] : []),
    ])
    .join('\n')
    .replace(/url\(([\w-]+\.woff2)\)/g, (_, font: string) => `url(${assetUrl(font)})`);
}

function script(name: string): string {
  const source = stripTypeScriptTypes(readFileSync(clientFile(name), 'utf8'));
  return source.replace(/from '\.\/([\w-]+)\.ts'/g, (_, other: string) => `from '${assetUrl(`${other}.js`)}'`);
}

function clientFile(name: string): string {
  return join(here, 'client', name.replace(/\.js$/, '.ts'));
}

function fontFile(name: string): string {
  const family = /^ibm-plex-(?:sans|serif)/.exec(name)?.[0] ?? 'ibm-plex-sans';
  return join(dirname(require.resolve(`@fontsource/${family}/package.json`)), 'files', name);
}
