import type { Issue } from '@lofte/domain/issue';
import type { Provider } from './open-provider.ts';

export function providerSilent({ name }: Provider): Issue {
  const message = `${name} does not answer, or not as an OpenID provider does.`;
  return { code: 'provider-silent', message, values: { name } };
}

export function providerRefused({ name }: Provider): Issue {
  const message = `The sign-in at ${name} was not finished, took too long, or began in another browser.`;
  return { code: 'provider-refused', message, values: { name } };
}

export function strangerFrom({ name }: Provider): Issue {
  const message = `${name} knows you, but nobody here has invited you.`;
  return { code: 'stranger', message, values: { name } };
}
