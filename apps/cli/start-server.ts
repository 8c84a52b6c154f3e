import { stat } from 'node:fs/promises';
import { fileURLToPath } from 'node:url';
import { runAs } from '../../scripts/node24.mjs';
import type { StartOptions } from './program.ts';

/** The web application is a sibling that this one may not import: it runs as a process of its own. */
const jsx = new URL('../web/jsx.mjs', import.meta.url).href;
const web = fileURLToPath(new URL('../web/main.ts', import.meta.url));

export async function startServer(files: readonly string[], options: StartOptions): Promise<number> {
  for (const file of files) {
    const there = await stat(file).catch(() => undefined);
    if (there?.isFile()) continue;
    console.error(`lofte: ${file}: ${there ? 'this is no file' : 'there is no such file'}.`);
    return 2;
  }
  const { data, workspace, port, host, url } = options;
  const given = Object.entries({ data, workspace, port, host, url }).flatMap(([name, value]) =>
    value === undefined ? [] : [`--${name}`, value],
  );
  const env = { NODE_ENV: 'production', ...process.env };
  // Node's type stripping for the browser's scripts is stable enough, and its warning is for us, not for the person.
  const node = ['--disable-warning=ExperimentalWarning', '--import', jsx];
  return runAs(process.execPath, [...node, web, ...given, '--', ...files], { env });
}
