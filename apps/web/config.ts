import { parseArgs } from 'node:util';
import { bad, good, type Issue, type Result } from '@lofte/domain/issue';
import type { Provider } from '@lofte/service/open-provider';
import { type Environment, setting } from '@lofte/service/setting';
import { type MailConfig, readMailConfig } from './mail-config.ts';
import { readProvider } from './provider.ts';
import { type Proxies, readProxies } from './proxies.ts';
import { isLoopback } from './site.ts';

export interface Config {
  /** Where the record lies: a folder, or the address of a PostgreSQL. */
  readonly data: string;
  /** `main` where not said. */
  readonly workspace?: string;
  /** 0 takes any free port. */
  readonly port: number;
  /** The port was not asked for: where it is taken, the next free one will do. */
  readonly orNextPort?: boolean;
  /** The address to listen at; this machine's own where not said. */
  readonly host?: string;
  /** The address people know. */
  readonly url?: URL;
  readonly proxies?: Proxies;
  readonly provider?: Provider;
  /** Into the folder `outbox` where not said. */
  readonly mail?: MailConfig;
  /** What fetches copies of links that are given as evidence. */
  readonly fetchProxy?: URL;
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
  const host = setting('host', values.host, environment);
  if (data === '') return bad(wrong('--data', '--data needs the name of a folder or the address of a PostgreSQL.'));
  if (!/^\d{1,5}$/.test(port) || Number(port) > 65535) {
    return bad(wrong('--port', `"${port}" is no port: give a number from 0 to 65535.`));
  }
  const url = readUrl(setting('url', values.url, environment));
  if (!url.ok) return url;
  if (!isLoopback(host) && !url.value) return bad(wrong('--url', needsUrl(host)));
  const proxies = readProxies(setting('proxy', undefined, environment));
  if (!proxies.ok) return proxies;
  const fetchProxy = readFetchProxy(setting('fetchProxy', undefined, environment));
  if (!fetchProxy.ok) return fetchProxy;
  const provider = readProvider(environment, url.value);
  if (!provider.ok) return provider;
  const mail = readMailConfig(environment);
  if (!mail.ok) return mail;
  return good({
    data,
    workspace: setting('workspace', values.workspace, environment),
    port: Number(port),
    orNextPort: values.port === undefined && !environment.PORT,
    host,
    ...(url.value ? { url: url.value } : {}),
    ...(proxies.value ? { proxies: proxies.value } : {}),
    ...(fetchProxy.value ? { fetchProxy: fetchProxy.value } : {}),
    ...(provider.value ? { provider: provider.value } : {}),
    mail: mail.value,
    files: positionals,
  });
}

const options = {
  data: { type: 'string' },
  workspace: { type: 'string' },
  port: { type: 'string' },
  host: { type: 'string' },
  url: { type: 'string' },
} as const;
const shape = { options, allowPositionals: true } as const;

function parse(args: readonly string[]): Result<ReturnType<typeof parseArgs<typeof shape>>> {
  try {
    return good(parseArgs({ ...shape, args: [...args] }));
  } catch (error) {
    return bad({ code: 'bad-call', message: error instanceof Error ? error.message : String(error) });
  }
}

/** Scheme and host alone: every page's address begins right after them. */
function readUrl(text: string): Result<URL | undefined> {
  if (text === '') return good(undefined);
  const url = URL.canParse(text) ? new URL(text) : undefined;
  if (url && /^https?:$/.test(url.protocol) && url.href === `${url.origin}/`) return good(url);
  return bad(
    wrong('--url', `"${text}" is no address of a server: give one like https://strategi.example.dk, without a path.`),
  );
}

function readFetchProxy(text: string): Result<URL | undefined> {
  if (text === '') return good(undefined);
  const url = URL.canParse(text) ? new URL(text) : undefined;
  if (url?.protocol === 'http:' && url.username === '') return good(url);
  const message = `"${text}" is no address of a proxy: give one like http://proxy.example.dk:3128.`;
  return bad(wrong('LOFTE_FETCH_PROXY', message));
}

function needsUrl(host: string): string {
  return `To listen at ${host} the server must know the address people reach it by: add --url, such as --url https://strategi.example.dk.`;
}

function wrong(where: string, message: string): Issue {
  return { code: 'bad-setting', where, message };
}
