import { readFile } from 'node:fs/promises';
import { basename } from 'node:path';
import { addPaper } from '@lofte/service/add-paper';
import type { Service } from '@lofte/service/service';
import { waitForReading } from '@lofte/service/wait-for-reading';

/** Puts the papers named in the call into the library and says of each, in turn, how its reading ended. */
export async function readAtStart(
  service: Service,
  files: readonly string[],
  say: (line: string) => void,
): Promise<void> {
  const queued: { readonly file: string; readonly paper: string; readonly known: boolean }[] = [];
  for (const file of files) {
    const bytes = await readFile(file).catch((error: Error) => say(`${file}: ${error.message}`));
    if (!bytes) continue;
    const added = await addPaper(service, { name: basename(file), bytes });
    if (added.ok) queued.push({ file, ...added.value });
    else for (const issue of added.issues) say(`${file}: ${issue.message}`);
  }
  for (const { file, paper, known } of queued) {
    const row = await waitForReading(service, paper);
    if (row?.issue) say(`${file}: ${row.issue.message}`);
    else if (row?.state === 'read')
      say(`${file}: ${known ? 'was in the library already' : 'read'}, “${row.title ?? row.name}”`);
  }
}
