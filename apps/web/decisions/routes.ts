import type { Route } from '../route.ts';
import { postTask, postUndo, showDecision } from './show-decision.tsx';
import { showDecisions } from './show-decisions.tsx';
import { postWriting, showWriting } from './show-writing.tsx';

export const decisionRoutes: readonly Route[] = [
  { method: 'GET', path: '/decisions', action: 'steering.see', handle: showDecisions },
  // Whoever may see a strategy that it changed may read it: the page itself asks for that.
  { method: 'GET', path: '/decisions/:decision', action: 'library.see', handle: showDecision },
  { method: 'POST', path: '/decisions/:decision/task', action: 'steering.run', handle: postTask },
  { method: 'POST', path: '/decisions/:decision/undo', action: 'decision.take', handle: postUndo },
  { method: 'GET', path: '/decisions/in-writing/:proposal', action: 'steering.see', handle: showWriting },
  { method: 'POST', path: '/decisions/in-writing/:proposal', action: 'decision.take', handle: postWriting },
];
