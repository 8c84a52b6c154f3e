import { lookup } from 'node:dns/promises';
import { type IncomingMessage, request as requestPlain } from 'node:http';
import { request as requestSecure } from 'node:https';
import { BlockList, isIP, type Socket } from 'node:net';
import { connect as connectSecure } from 'node:tls';
import type { WantedUpdate } from '@lofte/domain/follow-up/settle-update';
import type { Evidence } from '@lofte/domain/follow-up/update';
import type { Service } from '../service.ts';

/** Bytes of one copy, milliseconds for all links of one answer, and how often a page may send one on. */
const largest = 10 * 1024 * 1024;
const patience = 10_000;
const mostHops = 5;

/** All addresses of a host name. */
export type Resolve = (host: string) => Promise<readonly string[]>;

type Fetching = Pick<Service, 'store' | 'now' | 'fetchProxy'>;

/**
 * An update whose links have a dated copy of what they say now, fetched by the configured proxy and by nothing else. Without a
 * proxy, and where a page cannot be had or is not public, a link stays as it is: the answer counts all the same.
 */
export async function withCopies(
  service: Fetching,
  wanted: WantedUpdate,
  resolve: Resolve = addressesOf,
): Promise<WantedUpdate> {
  const { fetchProxy: proxy } = service;
  if (!proxy || !wanted.evidence) return wanted;
  const signal = AbortSignal.timeout(patience);
  const evidence = await Promise.all(wanted.evidence.map((one) => withCopy(service, one, { proxy, signal, resolve })));
  return { ...wanted, evidence };
}

interface Way {
  readonly proxy: URL;
  readonly signal: AbortSignal;
  readonly resolve: Resolve;
}

async function withCopy({ store, now }: Fetching, one: Evidence, way: Way): Promise<Evidence> {
  if (one.kind !== 'link' || one.copy) return one;
  const page = await fetchPage(new URL(one.url), way).catch(() => undefined);
  if (!page) return one;
  const sha256 = await store.files.put(page.bytes);
  return { ...one, copy: { sha256, mediaType: page.mediaType, at: now().toISOString() } };
}

async function fetchPage(first: URL, way: Way) {
  let url = first;
  for (let hop = 0; hop <= mostHops; hop += 1) {
    if (!/^https?:$/.test(url.protocol) || !(await isPublic(url.hostname, way.resolve))) return undefined;
    const answer = await ask(url, way);
    const { statusCode: status = 0, headers } = answer;
    if (status >= 300 && status < 400 && headers.location) {
      answer.destroy();
      url = new URL(headers.location, url);
      continue;
    }
    const bytes = status === 200 ? await bytesOf(answer) : undefined;
    answer.destroy();
    return bytes && { bytes, mediaType: headers['content-type'] ?? 'application/octet-stream' };
  }
  return undefined;
}

async function bytesOf(answer: IncomingMessage): Promise<Uint8Array | undefined> {
  const parts: Buffer[] = [];
  let size = 0;
  for await (const part of answer) {
    size += part.length;
    if (size > largest) return undefined;
    parts.push(part);
  }
  return Buffer.concat(parts);
}

/** A plain page is asked for by its whole address (RFC 9112, 3.2.2), a secure one through a tunnel (RFC 9110, 9.3.6). */
async function ask(url: URL, { proxy, signal }: Way): Promise<IncomingMessage> {
  const via = { host: proxy.hostname, port: Number(proxy.port) || 80, signal, agent: false };
  const headers = { host: url.host, 'user-agent': 'Loefte', 'accept-encoding': 'identity' };
  if (url.protocol === 'http:') return answered(requestPlain({ ...via, path: url.href, headers }));
  const path = `${url.hostname}:${url.port || 443}`;
  const tunnel = await new Promise<Socket>((resolve, reject) => {
    requestPlain({ ...via, method: 'CONNECT', path, headers: { host: path } })
      .on('connect', ({ statusCode }, socket: Socket) =>
        statusCode === 200 ? resolve(socket) : reject(new Error(String(statusCode))),
      )
      .on('error', reject)
      .end();
  });
  const createConnection = () => connectSecure({ socket: tunnel, servername: url.hostname });
  return answered(requestSecure(url, { signal, headers, agent: false, createConnection }));
}

function answered(asked: ReturnType<typeof requestPlain>): Promise<IncomingMessage> {
  return new Promise((resolve, reject) => {
    asked.on('response', resolve).on('error', reject).end();
  });
}

/** Networks that are nobody's page: this machine, the house's own, and those for special purposes (RFC 6890). */
const closed = new BlockList();
for (const net of '0.0.0.0/8 10.0.0.0/8 100.64.0.0/10 127.0.0.0/8 169.254.0.0/16 172.16.0.0/12 192.0.0.0/24 192.0.2.0/24 192.168.0.0/16 198.18.0.0/15 198.51.100.0/24 203.0.113.0/24 224.0.0.0/4 240.0.0.0/4'.split(
  ' ',
))
  closed.addSubnet(net.split('/')[0] ?? '', Number(net.split('/')[1]), 'ipv4');
/** Of the newer addresses only those that are given out (2000::/3), without the ones that carry an older one inside. */
const open = new BlockList();
open.addSubnet('2000::', 3, 'ipv6');
const carriers = new BlockList();
for (const net of ['2001::/23', '2001:db8::/32', '2002::/16'])
  carriers.addSubnet(net.split('/')[0] ?? '', Number(net.split('/')[1]), 'ipv6');

/** Whether a host is on the open net: each address that its name has. */
export async function isPublic(hostname: string, resolve: Resolve = addressesOf): Promise<boolean> {
  const host = hostname.replace(/^\[|\]$/g, '');
  const addresses = isIP(host) ? [host] : await resolve(host).catch(() => []);
  return addresses.length > 0 && addresses.every(isOpen);
}

function isOpen(address: string): boolean {
  if (isIP(address) === 4) return !closed.check(address, 'ipv4');
  return open.check(address, 'ipv6') && !carriers.check(address, 'ipv6');
}

async function addressesOf(host: string): Promise<readonly string[]> {
  return (await lookup(host, { all: true })).map(({ address }) => address);
}
