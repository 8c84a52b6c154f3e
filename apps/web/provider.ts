import { bad, good, type Result } from '@lofte/domain/issue';
import { type Role, roles } from '@lofte/domain/rights';
import type { Provider } from '@lofte/service/open-provider';
import { type Environment, setting, type settings } from '@lofte/service/setting';
import { isLoopback } from './site.ts';

/** The OpenID provider of the environment; none where no issuer is set. */
export function readProvider(environment: Environment, url: URL | undefined): Result<Provider | undefined> {
  const read = (name: keyof typeof settings) => setting(name, undefined, environment).trim();
  const issuer = read('oidcIssuer');
  if (issuer === '') return good(undefined);
  const [client, secret] = [read('oidcClient'), read('oidcSecret')];
  if (!isIssuer(issuer)) return wrong('LOFTE_OIDC_ISSUER', `"${issuer}" is no OpenID issuer: give its https address.`);
  if (client === '' || secret === '')
    return wrong('LOFTE_OIDC_CLIENT', 'LOFTE_OIDC_ISSUER needs LOFTE_OIDC_CLIENT and LOFTE_OIDC_SECRET too.');
  if (!url) return wrong('--url', 'LOFTE_OIDC_ISSUER needs --url too: the provider sends people back to it.');
  const mail = read('oidcMail');
  if (mail !== 'verified' && mail !== 'trusted') {
    return wrong('LOFTE_OIDC_MAIL', `LOFTE_OIDC_MAIL is verified or trusted, not "${mail}".`);
  }
  const given = readRoles(read('oidcRoles'));
  if (!given.ok) return given;
  const [name, groupsClaim] = [read('oidcName'), read('oidcGroups')];
  return good({
    issuer: new URL(issuer),
    client,
    secret,
    name,
    groupsClaim,
    roles: given.value,
    trustMail: mail === 'trusted',
  });
}

/** `group=role, group=role`; a group's name may hold anything but a comma. */
function readRoles(text: string): Result<Provider['roles']> {
  const given = new Map<string, Exclude<Role, 'public'>>();
  for (const pair of text.split(',').filter((one) => one.trim() !== '')) {
    const at = pair.lastIndexOf('=');
    const group = pair.slice(0, Math.max(0, at)).trim();
    const role = roles.find((one) => one === pair.slice(at + 1).trim());
    if (group === '' || !role || role === 'public') {
      const known = roles.filter((one) => one !== 'public').join(', ');
      return wrong('LOFTE_OIDC_ROLES', `"${pair.trim()}" is not group=role with one of the roles ${known}.`);
    }
    given.set(group, role);
  }
  return good(given);
}

function isIssuer(text: string): boolean {
  if (!URL.canParse(text)) return false;
  const { protocol, host } = new URL(text);
  return protocol === 'https:' || (protocol === 'http:' && isLoopback(host));
}

function wrong(where: string, message: string): Result<never> {
  return bad({ code: 'bad-setting', where, message });
}
