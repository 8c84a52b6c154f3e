import type { Route } from '../route.ts';
import { editLink, newLink, postLink, postLinkChange, postLinkRemoval } from './show-link.tsx';
import { showMatrix } from './show-matrix.tsx';

const element = '/strategy/:id/element/:element/link';
const edit = 'strategy.edit';

export const linkRoutes: readonly Route[] = [
  { method: 'GET', path: '/strategy/:id/links', action: 'strategy.see', handle: showMatrix },
  { method: 'GET', path: element, action: edit, handle: newLink },
  { method: 'POST', path: element, action: edit, handle: postLink },
  { method: 'GET', path: `${element}/:link`, action: edit, handle: editLink },
  { method: 'POST', path: `${element}/:link`, action: edit, handle: postLinkChange },
  { method: 'POST', path: `${element}/:link/remove`, action: edit, handle: postLinkRemoval },
];
