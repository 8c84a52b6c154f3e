import { expect } from 'vitest';
import { wordsOf } from './numbers-in.ts';
import { pageParts } from './page-parts.ts';

type Filled = Readonly<Record<string, string | File | readonly string[]>>;

export interface Visitor {
  /** A page as whoever holds the cookie gets it. */
  readonly get: (path: string, cookie?: string) => Promise<string>;
  /** What it says, without its tags. */
  readonly words: (path: string) => Promise<string>;
  /**
   * The form of a page at an address, as a browser sends it once these fields are filled in; where a page has several there, the one
   * that `holds` these. @returns the page that follows
   */
  readonly send: (
    page: string,
    action: string | RegExp,
    more: Filled,
    which?: { readonly holds?: Readonly<Record<string, string>>; readonly cookie?: string },
  ) => Promise<URL>;
}

/** Visits a server without a browser, but as one: it sends forms as they stand on the page. */
export function visitor(server: () => { readonly url: string }, session: () => string): Visitor {
  const own = () => `session=${session()}`;
  const get = async (path: string, cookie = own()) => {
    const page = await fetch(new URL(path, server().url), { headers: { cookie } });
    expect([path, page.status]).toEqual([path, 200]);
    return page.text();
  };
  return {
    get,
    words: async (path) => wordsOf(await get(path)),
    send: async (page, action, more, { holds = {}, cookie = own() } = {}) => {
      const form = pageParts(page).forms.find(
        (one) =>
          (typeof action === 'string' ? one.action === action : action.test(one.action)) &&
          Object.entries(holds).every(([name, is]) =>
            one.fields.some((field) => field.name === name && field.value === is),
          ),
      );
      if (!form) throw new Error(`No form ${action}`);
      const fields = [
        ...form.fields.filter(({ name }) => !(name in more)).map(({ name, value: is }) => [name, is] as const),
        ...Object.entries(more).flatMap(([name, is]) =>
          [is].flat().map((one) => [name, one as string | File] as const),
        ),
      ];
      const body = form.upload ? new FormData() : new URLSearchParams();
      for (const [name, is] of fields) body.append(name, is as string);
      const headers = { cookie, 'sec-fetch-site': 'same-origin' };
      const init = { method: 'POST', body, headers, redirect: 'manual' } as const;
      const answer = await fetch(new URL(form.action, server().url), init);
      expect([form.action, answer.status, answer.status === 303 ? '' : wordsOf(await answer.text())]).toEqual([
        ...[form.action, 303, ''],
      ]);
      return new URL(answer.headers.get('location') ?? '', server().url);
    },
  };
}
