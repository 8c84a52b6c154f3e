import { CommanderError } from 'commander';
import { adoptFiles } from './adopt-files.ts';
import { bringBack } from './bring-back.ts';
import { carryAway } from './carry-away.ts';
import { makeAdministrator } from './make-administrator.ts';
import { printCheckpoint } from './print-checkpoint.ts';
import { createProgram } from './program.ts';
import { readFiles } from './read-files.ts';
import { startServer } from './start-server.ts';
import { terminal } from './terminal.ts';
import { verify } from './verify.ts';

// A reader that has seen enough (`| head`) is no fault.
process.stdout.on('error', (error: NodeJS.ErrnoException) => {
  if (error.code === 'EPIPE') process.exit(0);
  throw error;
});

const here = terminal(process);
const program = createProgram({
  read: (files, options) => (options.adopt ? adoptFiles(files, options, here) : readFiles(files, options, here)),
  start: startServer,
  verify: (options) => verify(options, here),
  checkpoint: (options) => printCheckpoint(options, here),
  export: (options) => carryAway(options, here),
  import: (options) => bringBack(options, here),
  administrator: makeAdministrator,
  done: (code) => {
    process.exitCode = code;
  },
});

try {
  await program.parseAsync();
} catch (error) {
  if (error instanceof CommanderError) {
    process.exitCode = error.exitCode === 0 ? 0 : 2;
  } else {
    console.error(`lofte: ${error instanceof Error ? error.message : String(error)}`);
    process.exitCode = 1;
  }
}
