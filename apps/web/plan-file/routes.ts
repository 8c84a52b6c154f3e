import type { Route } from '../route.ts';
import { postPlanFile, postPlanLook, postPlanTaken, showPlanFile } from './show.tsx';

const edit = 'world.edit';

export const planFileRoutes: readonly Route[] = [
  { method: 'GET', path: '/world/partnerships/:partnership/plan', action: edit, handle: showPlanFile },
  { method: 'POST', path: '/world/partnerships/:partnership/plan', action: edit, handle: postPlanFile },
  { method: 'POST', path: '/world/partnerships/:partnership/plan/look', action: edit, handle: postPlanLook },
  { method: 'POST', path: '/world/partnerships/:partnership/plan/take', action: edit, handle: postPlanTaken },
];
