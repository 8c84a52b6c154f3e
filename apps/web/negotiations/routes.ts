import type { Route } from '../route.ts';
import * as candidature from './show-candidature.tsx';
import * as coalition from './show-coalition.tsx';
import * as dossier from './show-dossier.tsx';
import { showNegotiations } from './show-negotiations.tsx';

const [see, edit, sensitive] = ['world.see', 'world.edit', 'sensitive.edit'] as const;

export const negotiationRoutes: readonly Route[] = [
  { method: 'GET', path: '/negotiations', action: see, handle: showNegotiations },
  { method: 'GET', path: '/dossiers/new', action: edit, handle: dossier.create },
  { method: 'POST', path: '/dossiers/new', action: edit, handle: dossier.post },
  { method: 'GET', path: '/dossiers/:dossier', action: see, handle: dossier.show },
  { method: 'GET', path: '/dossiers/:dossier/edit', action: edit, handle: dossier.edit },
  { method: 'POST', path: '/dossiers/:dossier/edit', action: edit, handle: dossier.postChange },
  { method: 'POST', path: '/dossiers/:dossier/remove', action: edit, handle: dossier.postRemoval },
  { method: 'POST', path: '/dossiers/:dossier/position', action: sensitive, handle: dossier.postPosition },
  { method: 'POST', path: '/dossiers/:dossier/clear', action: sensitive, handle: dossier.postClearing },
  { method: 'POST', path: '/dossiers/:dossier/judge', action: sensitive, handle: dossier.postVerdict },
  { method: 'POST', path: '/dossiers/:dossier/stance', action: sensitive, handle: dossier.postStance },
  { method: 'GET', path: '/candidatures/new', action: edit, handle: candidature.create },
  { method: 'POST', path: '/candidatures/new', action: edit, handle: candidature.post },
  { method: 'GET', path: '/candidatures/:candidature', action: see, handle: candidature.show },
  { method: 'GET', path: '/candidatures/:candidature/edit', action: edit, handle: candidature.edit },
  { method: 'POST', path: '/candidatures/:candidature/edit', action: edit, handle: candidature.postChange },
  { method: 'POST', path: '/candidatures/:candidature/remove', action: edit, handle: candidature.postRemoval },
  { method: 'POST', path: '/candidatures/:candidature/pledge', action: sensitive, handle: candidature.postPledge },
  { method: 'GET', path: '/coalitions/new', action: edit, handle: coalition.create },
  { method: 'POST', path: '/coalitions/new', action: edit, handle: coalition.post },
  { method: 'GET', path: '/coalitions/:coalition', action: see, handle: coalition.show },
  { method: 'GET', path: '/coalitions/:coalition/edit', action: edit, handle: coalition.edit },
  { method: 'POST', path: '/coalitions/:coalition/edit', action: edit, handle: coalition.postChange },
  { method: 'POST', path: '/coalitions/:coalition/remove', action: edit, handle: coalition.postRemoval },
];
