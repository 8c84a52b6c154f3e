import type { Route } from '../route.ts';
import { postRemove, postTemplate, sendSample, sendTemplate, showTemplate } from './show.tsx';

const choose = 'template.choose' as const;

export const templateRoutes: readonly Route[] = [
  { method: 'GET', path: '/template', action: choose, handle: showTemplate },
  { method: 'POST', path: '/template', action: choose, handle: postTemplate },
  { method: 'POST', path: '/template/remove', action: choose, handle: postRemove },
  { method: 'GET', path: '/template/sample.docx', action: choose, handle: sendSample },
  { method: 'GET', path: '/template/file.docx', action: choose, handle: sendTemplate },
];
