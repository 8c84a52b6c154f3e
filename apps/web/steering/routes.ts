import type { Route } from '../route.ts';
import { editGroup, newGroup, postChange, postGroup } from './show-group-form.tsx';
import { showCapacity, showGroup, showLoad, showSteering } from './show-steering.tsx';

const [see, run] = ['steering.see', 'steering.run'] as const;

export const steeringRoutes: readonly Route[] = [
  { method: 'GET', path: '/steering', action: see, handle: showSteering },
  { method: 'GET', path: '/steering/capacity', action: see, handle: showCapacity },
  { method: 'GET', path: '/steering/capacity/:organisation/:year', action: see, handle: showLoad },
  { method: 'GET', path: '/steering/new', action: run, handle: newGroup },
  { method: 'POST', path: '/steering/new', action: run, handle: postGroup },
  { method: 'GET', path: '/steering/group/:group', action: see, handle: showGroup },
  { method: 'GET', path: '/steering/group/:group/edit', action: run, handle: editGroup },
  { method: 'POST', path: '/steering/group/:group/edit', action: run, handle: postChange },
];
