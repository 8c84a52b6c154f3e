import { localActor } from '@lofte/domain/rights';
import { adoptDraft } from '@lofte/service/adopt-draft';
import type { Service } from '@lofte/service/service';
import { complaints } from './complain.ts';
import { openRecord } from './open-record.ts';
import type { ExitCode, RecordOptions } from './program.ts';
import { type ReadDraft, readDraft } from './read-draft.ts';
import { plainLine, type Terminal } from './terminal.ts';

type Good = Extract<ReadDraft, { ok: true }>;

/** Reads each file, then adopts what could be read. Where nothing could, no record is opened or made. */
export async function adoptFiles(files: readonly string[], options: RecordOptions, to: Terminal): Promise<ExitCode> {
  const readings: Good[] = [];
  for (const file of files) {
    const read = await readDraft(file, to);
    if (read.ok) readings.push(read);
    else to.complain(complaints(read.name, read.issues));
  }
  if (readings.length === 0) return 2;
  const service = await openRecord(options);
  try {
    let adopted = 0;
    for (const reading of readings) adopted += (await adopt(service, reading, to)) ? 1 : 0;
    return adopted === files.length ? 0 : 2;
  } finally {
    await service.close();
  }
}

/** Whoever may write the record's folder sits at the machine: the ledger calls them `local`. */
async function adopt(service: Service, { name, draft, bytes }: Good, to: Terminal): Promise<boolean> {
  const adopted = await adoptDraft(service, draft, bytes, localActor);
  const title = plainLine(draft.strategy.title);
  if (!adopted.ok) {
    const before = adopted.issues.find((issue) => issue.code === 'adopted-already');
    if (before) {
      // What was asked for is the case, and nothing is doubled.
      const strategy = before.values?.strategy ?? '';
      to.print(
        `${title}: was adopted already, as strategy ${strategy} of the record in ${service.store.place}. Nothing was changed.\n`,
      );
    } else to.complain(complaints(name, adopted.issues));
    return before !== undefined;
  }
  const { strategy, entry } = adopted.value;
  to.print(`${title}: adopted as strategy ${strategy}, entry ${entry} of the record in ${service.store.place}\n`);
  return true;
}
