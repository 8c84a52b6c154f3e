import { bad, good, type Result } from '@lofte/domain/issue';
import { insertVisit } from '@lofte/store/provider-visit-table';
import { buildAuthorizationUrl, calculatePKCECodeChallenge, randomNonce, randomPKCECodeVerifier } from 'openid-client';
import { openProvider, type Provider } from './open-provider.ts';
import { providerSilent } from './provider-trouble.ts';
import { hashOfSecret, newSecret } from './secret.ts';
import type { Service } from './service.ts';
import { throttleVisit, tooManyAttempts } from './throttle-sign-in.ts';

/** Minutes somebody may take at the provider. */
const visitLife = 10;

export interface Visit {
  /** Our address to come back to. */
  readonly back: string;
  /** Path to go on to then. */
  readonly next: string;
  /** Where it comes from. */
  readonly address: string;
}

/**
 * Sends somebody to the OpenID provider: authorization code with PKCE, state and nonce (OpenID Connect Core 3.1, RFC 9700).
 *
 * @returns the address to go to, and the state that the browser brings back in a cookie. Issues: `provider-silent`, `too-many-attempts`
 */
export async function visitProvider(
  service: Service,
  provider: Provider,
  { back, next, address }: Visit,
): Promise<Result<{ readonly url: URL; readonly state: string }>> {
  const wait = await throttleVisit(service, address);
  if (wait !== undefined) return bad(tooManyAttempts(wait));
  const configuration = await openProvider(provider).catch(() => undefined);
  if (!configuration) return bad(providerSilent(provider));
  const [state, nonce, verifier] = [newSecret(), randomNonce(), randomPKCECodeVerifier()];
  const now = service.now();
  const expires = new Date(now.getTime() + visitLife * 60_000).toISOString();
  const visit = { verifier, nonce, backTo: next };
  await insertVisit(service.store, hashOfSecret(state), visit, now.toISOString(), expires);
  const url = buildAuthorizationUrl(configuration, {
    redirect_uri: back,
    scope: 'openid profile email',
    state,
    nonce,
    code_challenge: await calculatePKCECodeChallenge(verifier),
    code_challenge_method: 'S256',
  });
  return good({ url, state });
}
