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
  const service = await openService({ folder: config.data });
  const app = createApp(service, routes);
  const server = serve({ fetch: app.fetch, hostname: '127.0.0.1', port: config.port });
  const port = await new Promise<number>((resolve, reject) => {
    server.once('error', reject);
    server.once('listening', () => {
      const address = server.address();
      resolve(typeof address === 'object' && address ? address.port : config.port);
    });
  }).catch(async (error: unknown) => {
    await service.close();
    throw error;
  });
  const close = async () => {
    await new Promise<void>((resolve) => {
      server.close(() => resolve());
      if ('closeAllConnections' in server) server.closeAllConnections();
    });
    await service.close();
  };
  return { url: `http://localhost:${port}/`, service, close };
}
