import type { Role } from '@lofte/domain/rights';
import { allowInsecureRequests, type Configuration, discovery } from 'openid-client';

/** How to ask an OpenID provider who somebody is. */
export interface Provider {
  readonly issuer: URL;
  readonly client: string;
  readonly secret: string;
  /** What the button calls it. */
  readonly name: string;
  /** The claim that lists a person's groups. */
  readonly groupsClaim: string;
  /** Which group gives which role in the whole workspace. */
  readonly roles: ReadonlyMap<string, Exclude<Role, 'public'>>;
  /** Take its word for a mail address even where it does not say that it was verified. */
  readonly trustMail: boolean;
}

const known = new WeakMap<Provider, Promise<Configuration>>();

/** What the provider says of itself, asked once; asked again where it did not answer. Rejects where it cannot be reached. */
export function openProvider(provider: Provider): Promise<Configuration> {
  const asked = known.get(provider);
  if (asked) return asked;
  const { issuer, client, secret } = provider;
  // Plain HTTP only to this machine, where nobody listens on the way.
  const insecure = issuer.protocol === 'http:' && /^(localhost|127\.0\.0\.1|\[::1\])$/.test(issuer.hostname);
  const options = { timeout: 10, ...(insecure ? { execute: [allowInsecureRequests] } : {}) };
  const asking = discovery(issuer, client, secret, undefined, options);
  known.set(provider, asking);
  asking.catch(() => known.delete(provider));
  return asking;
}
