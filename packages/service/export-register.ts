import type { ImportLine } from '@lofte/domain/register/import-line';
import { registerLines } from '@lofte/domain/register/register-lines';
import { registerChoices } from './register-choices.ts';
import type { Service } from './service.ts';

/** The whole register as lines of a file; brought back in, it changes nothing. */
export async function exportRegister(
  service: Pick<Service, 'store'>,
  language: 'da' | 'en',
): Promise<readonly ImportLine[]> {
  return registerLines(await registerChoices(service), language);
}
