import type { NamedFile } from '@lofte/domain/files-in';
import type { Issue } from '@lofte/domain/issue';
import type { Files } from '@lofte/store/files';
import type { Problems } from './problems.ts';

/** Every file that is named is there, and every file that is there has its own hash. Tells after each how many of how many. */
export async function checkFiles(
  files: Files,
  named: readonly NamedFile[],
  problems: Problems,
  tell: (done: number, of: number) => void,
): Promise<void> {
  const names = new Map(named.map(({ sha256, name, of }) => [sha256, ` (the ${of} of "${name}")`]));
  const all = [...new Set([...names.keys(), ...(await files.list())])];
  for (const [i, sha256] of all.entries()) {
    const found = await files.check(sha256);
    if (found !== 'right') problems.add(fileIssue(sha256, names.get(sha256) ?? '', found));
    tell(i + 1, all.length);
  }
}

function fileIssue(sha256: string, name: string, found: 'missing' | 'changed'): Issue {
  const what = found === 'missing' ? 'is missing' : 'was changed: its bytes have another hash';
  const message = `The file ${sha256}${name} ${what}.`;
  return { code: `file-${found}`, message, where: `file ${sha256}`, values: { file: sha256 } };
}
