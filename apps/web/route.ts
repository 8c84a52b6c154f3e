import type { Action } from '@lofte/domain/rights';
import type { Service } from '@lofte/service/service';
import type { Context } from 'hono';
import type { Language } from './language.ts';

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
