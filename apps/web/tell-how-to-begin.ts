import { offerFirstLink } from '@lofte/service/offer-first-link';
import { linkLife } from '@lofte/service/sign-in-link';
import type { Server } from './server.ts';
import { urls } from './urls.ts';

/** The way to the first administrator, as long as there is none. */
export async function tellHowToBegin({ service, url }: Server, say: (line: string) => void): Promise<void> {
  const secret = await offerFirstLink(service);
  if (secret === undefined) return;
  say(`Nobody is administrator yet. Whoever opens this link within ${linkLife} hours can become it:`);
  say(`  ${new URL(urls.signInLink(secret), url).href}`);
}
