import { makeAdministrator as make } from '@lofte/service/make-administrator';
import { setting } from '@lofte/service/setting';
import { complaints } from './complain.ts';
import { missingRecord, openRecord } from './open-record.ts';
import type { AdministratorOptions, ExitCode } from './program.ts';

/** Makes somebody administrator and prints the way in. */
export async function makeAdministrator(mail: string, options: AdministratorOptions): Promise<ExitCode> {
  const missing = await missingRecord(options);
  if (missing) {
    console.error(`lofte: ${missing}`);
    return 2;
  }
  const service = await openRecord(options);
  try {
    const made = await make(service, { mail, name: options.name });
    if (!made.ok) {
      console.error(complaints(mail, made.issues));
      return 2;
    }
    const { name, secret } = made.value;
    const known = setting('url', options.url, process.env);
    const url = known || `http://localhost:${setting('port', undefined, process.env)}`;
    console.log(`${name} is administrator. With this link, within 24 hours and once, they choose a password:`);
    console.log(`  ${new URL(`/sign-in/link/${secret}`, url).href}`);
    if (!known) {
      // The server may have taken another port; which one is told only where it starts.
      console.log('If the server is at another address or port, put that before /sign-in, or give it with --url.');
    }
    return 0;
  } finally {
    await service.close();
  }
}
