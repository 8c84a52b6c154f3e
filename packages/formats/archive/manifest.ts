import { canonical } from '@lofte/domain/entry';
import { z } from 'zod';

const hash = z.string().regex(/^[0-9a-f]{64}$/);
const Part = z.strictObject({ path: z.string().max(99), size: z.int().nonnegative(), sha256: hash });

/** What a record has that is not in its archive, in the words of version 1 of the format. */
export const leftOut: readonly string[] = [
  'accounts, passwords, sessions and links for signing in',
  'papers that were not adopted, and drafts with the corrections made in them',
];

/** What an archive of a record holds; the first of its files. Its shape never changes: a new one is a new version. */
export const Manifest = z.strictObject({
  format: z.literal('lofte-record'),
  version: z.literal(1),
  workspace: z.string().regex(/^[a-z0-9][a-z0-9-]{0,62}$/),
  /** Where the ledger is: the number, hash and time of its last entry. */
  ledger: z.strictObject({ entries: z.int().nonnegative(), hash, time: z.iso.datetime() }),
  /** Which kinds of entries there are, and in which versions of their shapes. */
  kinds: z.record(z.string(), z.array(z.int().positive())),
  readme: Part,
  entries: Part,
  /** Papers and the words read from them, by hash; `path` is `files/` and the hash. */
  files: z.array(Part),
  // Held against ours, since nothing else in the archive says them: every byte of it must be as it was written.
  leftOut: z.array(z.string()).refine((words) => canonical(words) === canonical(leftOut)),
});
export type Manifest = Readonly<z.infer<typeof Manifest>>;
export type Part = Readonly<z.infer<typeof Part>>;

export const paths = {
  manifest: 'manifest.json',
  readme: 'README.txt',
  entries: 'entries.jsonl',
  file: (sha256: string) => `files/${sha256}`,
} as const;

/** RFC 8785, so that the same record always gives the same bytes. */
export function manifestText(manifest: Manifest): string {
  return `${canonical(manifest)}\n`;
}

/** The parts after the manifest, in their order in the archive. */
export function partsOf(manifest: Manifest): readonly Part[] {
  return [manifest.readme, manifest.entries, ...manifest.files];
}
