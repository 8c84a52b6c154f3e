import { bad, good, type Result } from '@lofte/domain/issue';
import { takeVisit } from '@lofte/store/provider-visit-table';
import { authorizationCodeGrant, type Configuration, fetchUserInfo } from 'openid-client';
import { type Known, knowPerson } from './know-person.ts';
import { openProvider, type Provider } from './open-provider.ts';
import { providerRefused, providerSilent } from './provider-trouble.ts';
import { hashOfSecret } from './secret.ts';
import type { Service } from './service.ts';
import { type Browser, type Started, startSession } from './start-session.ts';

export interface Return {
  /** The whole address the browser came back to. */
  readonly url: URL;
  /** The state that this browser was sent away with. */
  readonly state: string | undefined;
  readonly browser: Browser;
}

/**
 * Signs somebody in who comes back from the OpenID provider. The state must be the one this browser left with, and is good once.
 *
 * @returns the session and the path to go on to. Issues: `provider-refused`, `provider-silent`, and those of `knowPerson`
 */
export async function returnFromProvider(
  service: Service,
  provider: Provider,
  { url, state, browser }: Return,
): Promise<Result<Started & { readonly next: string }>> {
  const { store, now } = service;
  if (state === undefined || url.searchParams.get('state') !== state) return bad(providerRefused(provider));
  const visit = await takeVisit(store, hashOfSecret(state), now().toISOString());
  if (!visit) return bad(providerRefused(provider));
  const configuration = await openProvider(provider).catch(() => undefined);
  if (!configuration) return bad(providerSilent(provider));
  const checks = { expectedState: state, expectedNonce: visit.nonce, pkceCodeVerifier: visit.verifier };
  const known = await claimsFrom(configuration, url, checks).catch((error: unknown) => {
    // For whoever runs the server; the person is told to try again.
    console.error(`The sign-in at ${provider.name} failed: ${error instanceof Error ? error.message : error}`);
    return undefined;
  });
  if (!known) return bad(providerRefused(provider));
  const person = await knowPerson(service, provider, known);
  if (!person.ok) return person;
  return good({ ...(await startSession(service, person.value, browser)), next: visit.backTo });
}

/** What the ID token says, and what only the user info endpoint does: many providers put mail and groups there. */
async function claimsFrom(
  configuration: Configuration,
  url: URL,
  checks: Parameters<typeof authorizationCodeGrant>[2],
): Promise<Known | undefined> {
  const tokens = await authorizationCodeGrant(configuration, url, checks);
  const claims = tokens.claims();
  if (!claims) return undefined;
  const asked = configuration.serverMetadata().userinfo_endpoint;
  const more = asked ? await fetchUserInfo(configuration, tokens.access_token, claims.sub) : {};
  return { ...more, ...claims };
}
