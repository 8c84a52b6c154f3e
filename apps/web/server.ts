import type { Server as HttpServer } from 'node:http';
import { serve } from '@hono/node-server';
import { readStatusAhead } from '@lofte/service/follow-up/status-kept';
import { hasAdministrator } from '@lofte/service/has-administrator';
import { openService, type Service } from '@lofte/service/service';
import { createApp } from './app.ts';
import type { Config } from './config.ts';
import { startPost } from './post.ts';
import { routes } from './routes.ts';
import { isLoopback } from './site.ts';

export interface Server {
  /** The address people know. */
  readonly url: string;
  readonly port: number;
  /** Where mails go, in the words of a person. */
  readonly mailPlace: string;
  readonly service: Service;
  /** Ends open connections, lets mails under way arrive, then ends the service. */
  close(): Promise<void>;
}

/** Config → service → app, listening. Rejects where the port is taken or the data folder is in use, or others could reach a record without administrator. */
export async function startServer(config: Config, { now }: { readonly now?: () => Date } = {}): Promise<Server> {
  const service = await openService({
    data: config.data,
    workspace: config.workspace ?? 'main',
    fetchProxy: config.fetchProxy,
    ...(now ? { now } : {}),
  });
  const { url, proxies, provider } = config;
  const site = { ...(url ? { url } : {}), ...(proxies ? { proxies } : {}), ...(provider ? { provider } : {}) };
  const app = createApp(service, routes, site);
  const host = config.host ?? '127.0.0.1';
  const last = config.orNextPort ? config.port + 50 : config.port;
  const listening = refuseOthers(service, host, url).then(() => listen(app.fetch, host, config.port, last));
  const { server, port } = await listening.catch(async (error: unknown) => {
    await service.close();
    throw error;
  });
  const known = url?.href ?? `http://localhost:${port}/`;
  const post = startPost(service, new URL(known).origin, config.mail);
  // What goes wrong here, the first page that needs it says.
  const ahead = readStatusAhead(service).catch(() => undefined);
  const close = async () => {
    await new Promise<void>((resolve) => {
      server.close(() => resolve());
      server.closeAllConnections();
    });
    await post.stop();
    await ahead;
    await service.close();
  };
  return { url: known, port, mailPlace: post.place, service, close };
}

/** As long as nobody is administrator the record is everybody's who reaches the server: then that is this machine alone. */
async function refuseOthers(service: Service, host: string, url: URL | undefined): Promise<void> {
  const near = isLoopback(host) && (!url || isLoopback(url.host));
  if (near || (await hasAdministrator(service))) return;
  throw new Error(
    'Nobody is administrator of this record yet, so it would be open to everyone who reaches the server. Start it without ' +
      '--host and --url, become administrator with the link it prints, and start it again.',
  );
}

type Fetch = Parameters<typeof serve>[0]['fetch'];

/** Listens on the first free port from `port` to `last`. */
async function listen(
  fetch: Fetch,
  hostname: string,
  port: number,
  last: number,
): Promise<{ server: HttpServer; port: number }> {
  const server = serve({ fetch, hostname, port }) as HttpServer;
  try {
    await new Promise((resolve, reject) => server.once('error', reject).once('listening', resolve));
  } catch (error) {
    if (port < last && error instanceof Error && 'code' in error && error.code === 'EADDRINUSE') {
      return listen(fetch, hostname, port + 1, last);
    }
    throw error;
  }
  const address = server.address();
  return { server, port: typeof address === 'object' && address ? address.port : port };
}
