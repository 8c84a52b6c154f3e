import { hadAdministrator } from '@lofte/store/rights-table';
import type { Service } from './service.ts';

/** Whether rights are somebody's to give: until then the record is open to whoever reaches it. */
export function hasAdministrator({ store }: Service): Promise<boolean> {
  return hadAdministrator(store);
}
