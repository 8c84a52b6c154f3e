import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import OpenIdProvider from 'oidc-provider';

/** What the provider says of somebody, beside `sub`. */
export type Claims = Readonly<Record<string, unknown>>;

export interface TestProvider {
  readonly issuer: URL;
  /** People by `sub`; can change while it runs. */
  readonly people: Map<string, Claims>;
  /** Opens it to a client that comes back to an address. */
  serve(back: string): void;
  close(): Promise<void>;
}

export const client = { id: 'lofte', secret: 'a-secret-between-the-two' } as const;

/** A real OpenID provider on loopback. Its sign-in form believes whoever names themselves. */
export async function startProvider(): Promise<TestProvider> {
  let handle: ReturnType<OpenIdProvider['callback']> | undefined;
  const server = createServer((request, response) => {
    if (handle) handle(request, response);
    else response.writeHead(503).end();
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const issuer = `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
  const people = new Map<string, Claims>();
  return {
    issuer: new URL(issuer),
    people,
    serve: (back) => {
      const provider = new OpenIdProvider(issuer, {
        clients: [{ client_id: client.id, client_secret: client.secret, redirect_uris: [back] }],
        clientAuthMethods: ['client_secret_post', 'client_secret_basic'],
        claims: { openid: ['sub', 'groups'], profile: ['name', 'locale'], email: ['email', 'email_verified'] },
        findAccount: (_context, sub) => ({ accountId: sub, claims: async () => ({ sub, ...people.get(sub) }) }),
        cookies: { keys: ['only for tests'] },
        pkce: { required: () => true },
      });
      handle = provider.callback();
    },
    close: () =>
      new Promise((resolve) => {
        server.close(() => resolve());
        server.closeAllConnections();
      }),
  };
}
