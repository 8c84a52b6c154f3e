import type { Route } from '../route.ts';
import { postAccept, postJudgement, postReturn, postStatus } from '../status/post.ts';
import { postAdd, showAdd } from './add.tsx';
import { merge } from './merge.tsx';
import { move } from './move.tsx';
import { postEdit, postUndo } from './post.tsx';
import { remove } from './remove.tsx';
import { showElement } from './show.tsx';
import { split } from './split.tsx';
import { postShape, showShape } from './structure.tsx';

const element = '/strategy/:id/element/:element';

export const elementRoutes: readonly Route[] = [
  { method: 'GET', path: element, action: 'strategy.see', handle: showElement },
  { method: 'POST', path: `${element}/edit`, action: 'element.edit', handle: postEdit },
  { method: 'GET', path: `${element}/move`, action: 'element.move', handle: showShape(move) },
  { method: 'POST', path: `${element}/move`, action: 'element.move', handle: postShape(move) },
  { method: 'GET', path: `${element}/merge`, action: 'element.remove', handle: showShape(merge) },
  { method: 'POST', path: `${element}/merge`, action: 'element.remove', handle: postShape(merge) },
  { method: 'GET', path: `${element}/split`, action: 'element.add', handle: showShape(split) },
  { method: 'POST', path: `${element}/split`, action: 'element.add', handle: postShape(split) },
  { method: 'GET', path: `${element}/remove`, action: 'element.remove', handle: showShape(remove) },
  { method: 'POST', path: `${element}/remove`, action: 'element.remove', handle: postShape(remove) },
  { method: 'POST', path: `${element}/status`, action: 'update.give', handle: postStatus },
  { method: 'POST', path: `${element}/status/accept`, action: 'update.review', handle: postAccept },
  { method: 'POST', path: `${element}/status/return`, action: 'update.review', handle: postReturn },
  { method: 'POST', path: `${element}/status/judge`, action: 'update.review', handle: postJudgement },
  { method: 'GET', path: '/strategy/:id/add', action: 'element.add', handle: showAdd },
  { method: 'POST', path: '/strategy/:id/add', action: 'element.add', handle: postAdd },
  { method: 'POST', path: '/strategy/:id/undo', action: 'element.edit', handle: postUndo },
];
