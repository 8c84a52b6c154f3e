import { parseArgs } from 'node:util';
import { bad, good, type Result } from '@lofte/domain/issue';

export interface Config {
  /** Folder of the record and the files. */
  readonly data: string;
  /** 0 takes any free port. */
  readonly port: number;
}

/** `--data` and `--port`, else `LOFTE_DATA` and `PORT`, else `./data` and 4600. */
export function readConfig(
  args: readonly string[],
  environment: Readonly<Record<string, string | undefined>>,
): Result<Config> {
  const given = parse(args);
  if (!given.ok) return given;
  const data = given.value.data ?? environment.LOFTE_DATA ?? 'data';
  const port = given.value.port ?? environment.PORT ?? '4600';
  if (data === '') return bad({ code: 'bad-setting', where: '--data', message: '--data needs the name of a folder.' });
  if (!/^\d{1,5}$/.test(port) || Number(port) > 65535) {
    return bad({
      code: 'bad-setting',
      where: '--port',
      message: `"${port}" is no port: give a number from 0 to 65535.`,
    });
  }
  return good({ data, port: Number(port) });
}

function parse(
  args: readonly string[],
): Result<{ readonly data?: string | undefined; readonly port?: string | undefined }> {
  try {
    const options = { data: { type: 'string' }, port: { type: 'string' } } as const;
    return good(parseArgs({ args: [...args], options, allowPositionals: false }).values);
  } catch (error) {
    return bad({ code: 'bad-call', message: error instanceof Error ? error.message : String(error) });
  }
}
