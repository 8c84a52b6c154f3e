import { BlockList, isIP } from 'node:net';
import { bad, good, type Result } from '@lofte/domain/issue';

/** The proxies that are believed when they say where a request came from, beside those on this machine. */
export type Proxies = Pick<BlockList, 'check'>;

/**
 * From addresses and ranges with commas between, such as `10.0.0.7, 2001:db8::/64`.
 *
 * Issue: `bad-setting`
 */
export function readProxies(text: string): Result<Proxies | undefined> {
  const named = text
    .split(',')
    .map((one) => one.trim())
    .filter((one) => one !== '');
  const list = new BlockList();
  for (const one of named) {
    const [address = '', length, ...more] = one.split('/');
    const bits = isIP(address) === 6 ? 128 : 32;
    const most = length === undefined ? bits : /^\d{1,3}$/.test(length) ? Number(length) : Number.NaN;
    if (isIP(address) === 0 || more.length > 0 || !(most <= bits)) return bad(notAnAddress(one));
    list.addSubnet(address, most, familyOf(address));
  }
  return good(named.length > 0 ? list : undefined);
}

/**
 * Where a request comes from: who connected, or, where that is a proxy we believe, whom it says it had it from. What stands further
 * to the left in the list than the last that we believe is what somebody says.
 */
export function originAddress(connected: string, forwarded: string | undefined, proxies: Proxies | undefined): string {
  const before = (forwarded ?? '').split(',').flatMap((one) => plain(one.trim()) || []);
  let at = plain(connected);
  while (isBelieved(at, proxies)) {
    const next = before.pop();
    if (next === undefined) return at;
    at = next;
  }
  return at;
}

function isBelieved(address: string, proxies: Proxies | undefined): boolean {
  if (isIP(address) === 0) return false;
  return isNear(address) || (proxies?.check(address, familyOf(address)) ?? false);
}

function isNear(address: string): boolean {
  return address.startsWith('127.') || address === '::1';
}

function familyOf(address: string): 'ipv4' | 'ipv6' {
  return isIP(address) === 6 ? 'ipv6' : 'ipv4';
}

/** Without the port that some proxies write, and an IPv4 address as itself. */
function plain(address: string): string {
  const bare = /^\[(.*)\](?::\d+)?$/.exec(address)?.[1] ?? /^(\d+(?:\.\d+){3}):\d+$/.exec(address)?.[1] ?? address;
  return bare.replace(/^::ffff:(?=\d+\.)/i, '');
}

function notAnAddress(named: string) {
  const message = `"${named}" in LOFTE_PROXY is no address: give those of your proxies with commas between, such as 10.0.0.7 or 10.0.0.0/24.`;
  return { code: 'bad-setting', where: 'LOFTE_PROXY', message };
}
