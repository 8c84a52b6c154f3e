import type { Action, Actor } from '@lofte/domain/rights';
import type { Asker } from '@lofte/service/actor-of';
import type { Service } from '@lofte/service/service';
import type { Context } from 'hono';
import type { Language } from './language.ts';
import type { Site } from './site.ts';

/** What a page must know of the request to be drawn. */
export interface PageRequest {
  readonly language: Language;
  /** Path and query without the choice of language: what the language switch returns to. Of the answer to a form, the page it was sent from. */
  readonly path: string;
  /** Where one came from, or the nearest page: the way back where nothing could be done. None where that is the library. */
  readonly back?: string;
  /** Who looks at it: a page offers what they may do and nothing else. */
  readonly actor: Actor;
}

/** One call of a route. */
export interface Call {
  readonly context: Context;
  readonly request: PageRequest;
  readonly service: Service;
  readonly site: Site;
  /** Who calls, with their rights; what a command is run as. */
  readonly actor: Actor;
  /** The person and the session; none for a visitor and at the machine itself. */
  readonly signedIn: Asker['signedIn'];
}

export type Handler = (call: Call) => Response | Promise<Response>;

export interface Route {
  readonly method: 'GET' | 'POST';
  /**
   * A part `:strategy` (or the one after `/strategy/`) and a part `:document` say what the action is about: it is asked for there.
   * Without them it is asked for the workspace.
   */
  readonly path: string;
  readonly action: Action;
  readonly handle: Handler;
  /** It answers without asking who calls: files of the program, and whether it lives. */
  readonly toAnyone?: true;
}
