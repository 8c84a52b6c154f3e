import type { Route } from '../route.ts';
import { postAgreement, postAgreementRemoval, sendAgreementFile } from './show.ts';

const [at, edit] = ['/world/partnerships/:partnership/agreements', 'world.edit'] as const;

export const agreementRoutes: readonly Route[] = [
  { method: 'POST', path: at, action: edit, handle: postAgreement },
  { method: 'GET', path: `${at}/:agreement/file`, action: 'world.see', handle: sendAgreementFile },
  { method: 'POST', path: `${at}/:agreement/remove`, action: edit, handle: postAgreementRemoval },
];
