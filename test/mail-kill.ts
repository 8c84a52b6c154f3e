// Kills a process that sends mail again and again, and looks at the end whether each mail went out once.
// node test/mail-kill.ts [pglite|postgres|FOLDER|postgres://…] [--times 100]
import { parseArgs } from 'node:util';
import { killSenders } from '@lofte/service/follow-up/test-mail-kill';
import { placeFor } from './place.ts';

const { values, positionals } = parseArgs({
  allowPositionals: true,
  options: { times: { type: 'string', default: '100' } },
});
const [on = 'pglite'] = positionals;
const place = await placeFor(on);
const tell = (kills: number, arrived: number) => {
  if (kills % 10 === 0) console.log(`${kills} kills: ${arrived} mails arrived`);
};
const { queued, sent, unsure, lost, doubled, ok } = await killSenders(place.data, Number(values.times), tell);
console.log(
  `${on}: ${values.times} kills; of ${queued} mails ${sent} sent, ${unsure} unsure, ${lost} lost, ${doubled} doubled.`,
);
await place.end();
process.exitCode = ok ? 0 : 1;
