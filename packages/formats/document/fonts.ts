import { readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { coveredSigns } from './covered-signs.ts';
import { unpackWoff } from './unpack-woff.ts';

/** A font that PDFs are set in, under a name of ours: whatever the machine has installed is never meant by it. */
interface Family {
  readonly name: string;
  readonly covers: ReadonlySet<number>;
}

export interface Fonts {
  readonly files: readonly Buffer[];
  /** One family for each part that the npm packages of IBM Plex cut it into, the first the one of Danish and English. */
  readonly sans: readonly Family[];
  readonly serif: readonly Family[];
}

const parts = ['latin', 'latin-ext', 'cyrillic', 'greek', 'vietnamese'];

let unpacked: Fonts | undefined;

/** The fonts of the web pages, some 3 MB, unpacked once. */
export function documentFonts(): Fonts {
  unpacked ??= unpackFonts();
  return unpacked;
}

function unpackFonts(): Fonts {
  const files: Buffer[] = [];
  const families = (kind: 'sans' | 'serif', of: readonly string[], cuts: readonly string[]) =>
    of.map((part) => {
      const name = `Lofte ${kind} ${part}`;
      const fonts = cuts.map((cut) => unpackWoff(fontFile(kind, part, cut), name));
      files.push(...fonts);
      const [first = new Set<number>(), ...others] = fonts.map(coveredSigns);
      return { name, covers: others.reduce((all, one) => all.intersection(one), first) };
    });
  const sans = families('sans', parts, ['400-normal', '400-italic', '600-normal', '600-italic']);
  const serif = families('serif', parts.slice(0, 2), ['400-normal', '400-italic', '600-normal']);
  return { files, sans, serif };
}

function fontFile(kind: string, part: string, cut: string): Buffer {
  const name = `@fontsource/ibm-plex-${kind}/files/ibm-plex-${kind}-${part}-${cut}.woff`;
  return readFileSync(fileURLToPath(import.meta.resolve(name)));
}
