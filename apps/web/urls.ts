import type { Span } from '@lofte/domain/span';
import { assetUrl } from './assets.ts';
import type { Language } from './language.ts';

/** Every URL of the application is built here. */
export const urls = {
  library: () => '/',
  papers: () => '/papers',
  paperList: () => '/papers/list',
  cancel: (paper: string) => `/papers/${part(paper)}/cancel`,
  readAgain: (paper: string) => `/papers/${part(paper)}/read-again`,
  remove: (paper: string) => `/papers/${part(paper)}/remove`,
  reading: (paper: string) => `/reading/${part(paper)}`,
  edit: (paper: string) => `/reading/${part(paper)}/edit`,
  undo: (paper: string) => `/reading/${part(paper)}/undo`,
  adopt: (paper: string) => `/reading/${part(paper)}/adopt`,
  strategy: (id: string) => `/strategy/${part(id)}`,
  source: (document: string) => `/source/${part(document)}`,
  /** Places in a paper, their words marked, the first scrolled to. */
  place: (document: string, ...spans: readonly Span[]) =>
    `/source/${part(document)}?at=${spans.map(({ start, end }) => `${start}-${end}`).join(',')}#m`,
  asset: assetUrl,
  health: () => '/healthz',
  /** The same page in another language. */
  inLanguage: (path: string, language: Language) => `${path}${path.includes('?') ? '&' : '?'}lang=${language}`,
};

function part(value: string): string {
  return encodeURIComponent(value);
}
