import { Agent, get } from 'node:http';
import { percentile, time } from './measure.ts';

/** As a browser asks, with its cookie where it has one: the real server, over one connection that stays open. */
export function asker(server: string, cookie?: string): (path: string) => Promise<unknown> {
  const agent = new Agent({ keepAlive: true });
  return (path) =>
    new Promise((resolve, reject) => {
      const request = get(new URL(path, server), { agent, ...(cookie ? { headers: { cookie } } : {}) }, (answer) => {
        answer.resume();
        answer.on('end', () =>
          answer.statusCode === 200 ? resolve(undefined) : reject(new Error(`${path} answered ${answer.statusCode}`)),
        );
      });
      request.on('error', reject);
    });
}

export const requests = 200;

/** How long pages take, the middle and the slow ones. What is to be done before each is not counted. */
export async function pages(ask: () => Promise<unknown>, before?: () => Promise<unknown>): Promise<string> {
  for (let i = 0; i < 20; i++) await ask();
  const times: number[] = [];
  for (let i = 0; i < requests; i++) {
    await before?.();
    times.push(await time(ask));
  }
  return `${percentile(times, 0.5).toFixed(1)} and ${percentile(times, 0.95).toFixed(1)} ms`;
}
