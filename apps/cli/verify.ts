import { access } from 'node:fs/promises';
import { openService } from '@lofte/service/service';
import { setting } from '@lofte/service/setting';
import { verifyRecord } from '@lofte/service/verify-record';
import type { ExitCode } from './program.ts';
import { plainLine } from './terminal.ts';

/** Checks the record; says what was checked, or the first place that is wrong. */
export async function verify(data: string | undefined): Promise<ExitCode> {
  const folder = setting('data', data, process.env);
  // Opening a record makes one where there is none; who asks to check one should hear that there is none.
  const there = await access(folder).then(
    () => true,
    () => false,
  );
  if (!there) {
    console.error(`lofte: there is no record in ${folder}. Name its folder with --data.`);
    return 2;
  }
  const service = await openService({ data: folder });
  try {
    const { ok, entries, problems } = await verifyRecord(service);
    if (ok) {
      const counted = entries === 1 ? '1 entry' : `${entries} entries`;
      console.log(
        `${folder}: ${counted} checked. The chain is unbroken, and tables and files are what the entries say.`,
      );
      return 0;
    }
    const [first, ...more] = problems;
    const place = first?.where && !first.message.includes(first.where) ? `${first.where}: ` : '';
    console.error(`lofte: ${folder} was changed behind its back. ${plainLine(`${place}${first?.message ?? ''}`)}`);
    if (more.length > 0) console.error(`lofte: ${more.length} more, e.g. ${plainLine(more[0]?.message ?? '')}`);
    return 1;
  } finally {
    await service.close();
  }
}
