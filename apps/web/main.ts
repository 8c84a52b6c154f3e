import { fileURLToPath } from 'node:url';
import { addSamples } from '@lofte/service/add-samples';
import { waitForReading } from '@lofte/service/wait-for-reading';
import { readConfig } from './config.ts';
import { readAtStart } from './read-at-start.ts';
import { type Server, startServer } from './server.ts';
import { tellHowToBegin } from './tell-how-to-begin.ts';

const samples = fileURLToPath(new URL('../../samples', import.meta.url));
const config = readConfig(process.argv.slice(2), process.env);
if (!config.ok) {
  for (const issue of config.issues) console.error(issue.message);
  process.exit(2);
}
const { port, files } = config.value;

try {
  const server = await startServer(config.value);
  stopOnSignals(server);
  const added = files?.length ? [] : await addSamples(server.service, samples);
  if (added.length > 0) console.log(`Reading ${added.length} sample papers, to have something to show …`);
  for (const paper of added) await waitForReading(server.service, paper);
  console.log(`Løfte is ready at ${server.url}`);
  console.log('Open it in a browser and choose a strategy paper to read. Press Ctrl+C here to stop.');
  console.log(`Papers and the record are kept in ${server.service.store.place}.`);
  console.log(`Mails go to ${server.mailPlace}.`);
  await tellHowToBegin(server, console.log);
  await readAtStart(server.service, files ?? [], console.log);
} catch (error) {
  const taken = error instanceof Error && 'code' in error && error.code === 'EADDRINUSE';
  if (taken)
    console.error(`Port ${port} is taken by another program. Choose another one with --port, e.g. --port ${port + 1}.`);
  else console.error(error instanceof Error ? error.message : error);
  process.exit(1);
}

function stopOnSignals(server: Server): void {
  let stopping = false;
  const stop = async () => {
    if (stopping) return;
    stopping = true;
    await server.close();
    process.exit(0);
  };
  process.on('SIGINT', stop);
  process.on('SIGTERM', stop);
  process.on('SIGHUP', stop);
}
