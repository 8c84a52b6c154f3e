import type { Route } from '../route.ts';
import {
  createFigure,
  editFigure,
  postFigure,
  postFigureChange,
  postFigureNews,
  postFigureRemoval,
  showFigure,
  showFigures,
} from './show-figures.tsx';

const [see, edit] = ['world.see', 'world.edit'] as const;

export const figureRoutes: readonly Route[] = [
  { method: 'GET', path: '/figures', action: see, handle: showFigures },
  { method: 'GET', path: '/figures/new', action: edit, handle: createFigure },
  { method: 'POST', path: '/figures/new', action: edit, handle: postFigure },
  { method: 'GET', path: '/figures/:figure', action: see, handle: showFigure },
  { method: 'GET', path: '/figures/:figure/edit', action: edit, handle: editFigure },
  { method: 'POST', path: '/figures/:figure/edit', action: edit, handle: postFigureChange },
  { method: 'POST', path: '/figures/:figure/news', action: edit, handle: postFigureNews },
  { method: 'POST', path: '/figures/:figure/remove', action: edit, handle: postFigureRemoval },
];
