import { readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { unpackWoff } from '../packages/formats/document/unpack-woff.ts';

/** The fonts of the sample PDFs as OpenType, unpacked from the WOFF files of the npm packages that the web pages use too. */
export function plexFonts(): readonly Buffer[] {
  const files = ['sans', 'serif'].flatMap((family) =>
    ['400-normal', '400-italic', '600-normal', '700-normal'].map(
      (cut) => `@fontsource/ibm-plex-${family}/files/ibm-plex-${family}-latin-${cut}.woff`,
    ),
  );
  return files.map((f) => unpackWoff(readFileSync(fileURLToPath(import.meta.resolve(f)))));
}
