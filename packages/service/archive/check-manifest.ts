import { entryKinds } from '@lofte/domain/entry';
import { Manifest, manifestText, paths } from '@lofte/formats/archive/manifest';
import { changedArchive, newerArchive, notAnArchive } from './archive-issues.ts';

/** The first file of an archive. Throws `no-archive`, `archive-newer`, `archive-changed`. */
export function checkManifest(text: string): Manifest {
  const found = parsed(text);
  if (found?.format !== 'lofte-record') throw notAnArchive();
  if (typeof found.version === 'number' && found.version > 1)
    throw newerArchive(`version ${found.version} of the format`);
  const manifest = Manifest.safeParse(found).data;
  if (!manifest || manifestText(manifest) !== text) throw changedArchive(`${paths.manifest} is not as it was written`);
  checkKinds(manifest);
  checkPaths(manifest);
  return manifest;
}

function parsed(text: string): Record<string, unknown> | undefined {
  try {
    return Object(JSON.parse(text)) as Record<string, unknown>;
  } catch {
    return undefined;
  }
}

/** Every kind has one version of its shape so far. */
function checkKinds({ kinds }: Manifest): void {
  const known: readonly string[] = ['strategy.adopted', ...entryKinds];
  for (const [kind, versions] of Object.entries(kinds)) {
    if (!known.includes(kind)) throw newerArchive(`entries of the kind "${kind}"`);
    const newer = versions.find((version) => version > 1);
    if (newer !== undefined) throw newerArchive(`version ${newer} of the kind "${kind}"`);
  }
}

/** Each file under its own hash, in order, none twice. */
function checkPaths({ readme, entries, files }: Manifest): void {
  const right =
    readme.path === paths.readme &&
    entries.path === paths.entries &&
    files.every(({ path, sha256 }, i) => path === paths.file(sha256) && sha256 > (files[i - 1]?.sha256 ?? ''));
  if (!right) throw changedArchive(`${paths.manifest} names its files wrongly`);
}
