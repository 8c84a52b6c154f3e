import type { Route } from '../route.ts';
import { askRemove, cancelPaper, dropPaper, readPaperAgain, receivePapers, showLibrary, showPapers } from './show.tsx';

export const libraryRoutes: readonly Route[] = [
  { method: 'GET', path: '/library', action: 'library.see', handle: (call) => showLibrary(call) },
  { method: 'GET', path: '/papers/list', action: 'library.see', handle: showPapers },
  { method: 'POST', path: '/papers', action: 'paper.add', handle: receivePapers },
  { method: 'POST', path: '/papers/:paper/cancel', action: 'paper.cancel', handle: cancelPaper },
  { method: 'POST', path: '/papers/:paper/read-again', action: 'paper.reread', handle: readPaperAgain },
  { method: 'GET', path: '/papers/:paper/remove', action: 'reading.see', handle: askRemove },
  { method: 'POST', path: '/papers/:paper/remove', action: 'paper.remove', handle: dropPaper },
];
