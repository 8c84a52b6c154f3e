import { parseArgs } from 'node:util';
import { bad, good, type Result } from '@lofte/domain/issue';
import { type Environment, setting } from '@lofte/service/setting';

export interface Config {
  /** Folder of the record and the files. */
  readonly data: string;
  /** 0 takes any free port. */
  readonly port: number;
  /** The port was not asked for: where it is taken, the next free one will do. */
  readonly orNextPort?: boolean;
  /** Papers to read at the start. */
  readonly files?: readonly string[];
}

/** The call's options and files, with the settings of the environment. */
export function readConfig(args: readonly string[], environment: Environment): Result<Config> {
  const given = parse(args);
  if (!given.ok) return given;
  const { values, positionals } = given.value;
  const data = setting('data', values.data, environment);
  const port = setting('port', values.port, environment);
  if (data === '') return bad({ code: 'bad-setting', where: '--data', message: '--data needs the name of a folder.' });
  if (!/^\d{1,5}$/.test(port) || Number(port) > 65535) {
    return bad({
      code: 'bad-setting',
      where: '--port',
      message: `"${port}" is no port: give a number from 0 to 65535.`,
    });
  }
  const orNextPort = values.port === undefined && !environment.PORT;
  return good({ data, port: Number(port), orNextPort, files: positionals });
}

const options = { data: { type: 'string' }, port: { type: 'string' } } as const;
const shape = { options, allowPositionals: true } as const;

function parse(args: readonly string[]): Result<ReturnType<typeof parseArgs<typeof shape>>> {
  try {
    return good(parseArgs({ ...shape, args: [...args] }));
  } catch (error) {
    return bad({ code: 'bad-call', message: error instanceof Error ? error.message : String(error) });
  }
}
