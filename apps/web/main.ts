import { readConfig } from './config.ts';
import { startServer } from './server.ts';

const config = readConfig(process.argv.slice(2), process.env);
if (!config.ok) {
  for (const issue of config.issues) console.error(issue.message);
  process.exit(2);
}
const { data, port } = config.value;

try {
  const server = await startServer(config.value);
  console.log(`Løfte is ready at ${server.url}`);
  console.log('Open it in a browser, choose a strategy paper, and press “Læs” (Read). Press Ctrl+C here to stop.');
  console.log(`Papers and the record are kept in ${data}.`);
  let stopping = false;
  const stop = async () => {
    if (stopping) return;
    stopping = true;
    await server.close();
    process.exit(0);
  };
  process.on('SIGINT', stop);
  process.on('SIGTERM', stop);
} catch (error) {
  const taken = error instanceof Error && 'code' in error && error.code === 'EADDRINUSE';
  if (taken)
    console.error(`Port ${port} is taken by another program. Choose another one with --port, e.g. --port ${port + 1}.`);
  else console.error(error instanceof Error ? error.message : error);
  process.exit(1);
}
