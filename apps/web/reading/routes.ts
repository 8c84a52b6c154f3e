import type { Route } from '../route.ts';
import { postAdopt, postEdit, postUndo } from './edit.tsx';
import { showReading } from './show.tsx';

export const readingRoutes: readonly Route[] = [
  { method: 'GET', path: '/reading/:paper', action: 'reading.see', handle: showReading },
  { method: 'POST', path: '/reading/:paper/edit', action: 'reading.edit', handle: postEdit },
  { method: 'POST', path: '/reading/:paper/undo', action: 'reading.edit', handle: postUndo },
  { method: 'POST', path: '/reading/:paper/adopt', action: 'reading.adopt', handle: postAdopt },
];
