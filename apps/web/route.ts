import type { Service } from '@lofte/service/service';
import type { Context } from 'hono';
import type { Language } from './language.ts';

/** What a person may be allowed to do. Every route names the one it needs; rights are checked against it. */
export const actions = [
  'open',
  'library.see',
  'paper.add',
  'paper.cancel',
  'paper.reread',
  'paper.remove',
  'reading.see',
  'reading.edit',
  'reading.adopt',
  'strategy.see',
  'source.see',
] as const;
export type Action = (typeof actions)[number];

/** What a page must know of the request to be drawn. */
export interface PageRequest {
  readonly language: Language;
  /** Path and query without the choice of language: what the language switch returns to. */
  readonly path: string;
}

/** One call of a route. */
export interface Call {
  readonly context: Context;
  readonly request: PageRequest;
  readonly service: Service;
}

export type Handler = (call: Call) => Response | Promise<Response>;

export interface Route {
  readonly method: 'GET' | 'POST';
  readonly path: string;
  readonly action: Action;
  readonly handle: Handler;
}
