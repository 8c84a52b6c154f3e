import type { Route } from '../route.ts';
import { sendFile } from './send-file.ts';
import { sendMarks } from './send-marks.ts';
import { sendPoint } from './send-point.ts';
import { showSource } from './show.tsx';

export const sourceRoutes: readonly Route[] = [
  { method: 'GET', path: '/source/:document', action: 'source.see', handle: showSource },
  { method: 'GET', path: '/source/:document/file', action: 'source.see', handle: sendFile },
  { method: 'GET', path: '/source/:document/marks', action: 'source.see', handle: sendMarks },
  { method: 'GET', path: '/source/:document/point', action: 'source.see', handle: sendPoint },
];
