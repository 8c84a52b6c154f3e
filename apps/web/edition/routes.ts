import type { Route } from '../route.ts';
import { askEdition, receiveEdition, showEdition, takeEdition } from './show.tsx';

export const editionRoutes: readonly Route[] = [
  { method: 'GET', path: '/strategy/:strategy/edition', action: 'edition.add', handle: askEdition },
  { method: 'POST', path: '/strategy/:strategy/edition', action: 'edition.add', handle: receiveEdition },
  { method: 'GET', path: '/strategy/:strategy/edition/:paper', action: 'edition.adopt', handle: showEdition },
  { method: 'POST', path: '/strategy/:strategy/edition/:paper', action: 'edition.adopt', handle: takeEdition },
];
