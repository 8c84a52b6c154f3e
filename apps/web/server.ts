import type { Server as HttpServer } from 'node:http';
import { serve } from '@hono/node-server';
import { openService, type Service } from '@lofte/service/service';
import { createApp } from './app.ts';
import type { Config } from './config.ts';
import { routes } from './routes.ts';

export interface Server {
  readonly url: string;
  readonly service: Service;
  /** Ends open connections, then the service. */
  close(): Promise<void>;
}

/** Config → service → app, listening on loopback. Rejects where the port is taken or the data folder is in use. */
export async function startServer(config: Config): Promise<Server> {
  const service = await openService({ data: config.data });
  const app = createApp(service, routes);
  const last = config.orNextPort ? config.port + 50 : config.port;
  const { server, port } = await listen(app.fetch, config.port, last).catch(async (error: unknown) => {
    await service.close();
    throw error;
  });
  const close = async () => {
    await new Promise<void>((resolve) => {
      server.close(() => resolve());
      server.closeAllConnections();
    });
    await service.close();
  };
  return { url: `http://localhost:${port}/`, service, close };
}

type Fetch = Parameters<typeof serve>[0]['fetch'];

/** Listens on the first free port from `port` to `last`. */
async function listen(fetch: Fetch, port: number, last: number): Promise<{ server: HttpServer; port: number }> {
  const server = serve({ fetch, hostname: '127.0.0.1', port }) as HttpServer;
  try {
    await new Promise((resolve, reject) => server.once('error', reject).once('listening', resolve));
  } catch (error) {
    if (port < last && error instanceof Error && 'code' in error && error.code === 'EADDRINUSE') {
      return listen(fetch, port + 1, last);
    }
    throw error;
  }
  const address = server.address();
  return { server, port: typeof address === 'object' && address ? address.port : port };
}
