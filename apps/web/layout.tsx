import type { Past } from '@lofte/service/past-day';
import { raw } from 'hono/html';
import type { Child } from 'hono/jsx';
import { Account } from './account/header.tsx';
import { homeOf } from './home-of.ts';
import { languages } from './language.ts';
import { PastBand, type PastWhat } from './past/band.tsx';
import { Places } from './places.tsx';
import type { PageRequest } from './route.ts';
import { urls } from './urls.ts';
import { languageNames, words } from './words.ts';

interface PageProps {
  readonly title: string;
  readonly request: PageRequest;
  /** The whole width of the window (the reading page); else a measure for text. */
  readonly wide?: boolean;
  /** Names of files in `client/`, without ending. */
  readonly scripts?: readonly string[];
  /** The past day that the page shows, and what it shows of it (the strategy where not said). */
  readonly past?: Past | undefined;
  readonly pastWhat?: PastWhat;
  /** Seconds after which a browser without JavaScript asks again. */
  readonly refresh?: number;
  readonly children: Child;
}

/** A whole HTML document: head, header with the language switch, and the page's own content in `<main>`. */
export function Page({
  title,
  request,
  wide,
  scripts = [],
  past,
  pastWhat = 'strategy',
  refresh,
  children,
}: PageProps) {
  const say = words[request.language];
  return (
    <>
      {raw('<!DOCTYPE html>')}
      <html lang={request.language}>
        <head>
          <meta charset="utf-8" />
          <meta name="viewport" content="width=device-width, initial-scale=1" />
          <title>{title === say.name ? title : `${title} – ${say.name}`}</title>
          <link rel="icon" href={urls.asset('icon.svg')} type="image/svg+xml" />
          <link
            rel="preload"
            href={urls.asset('ibm-plex-sans-latin-400-normal.woff2')}
            as="font"
            type="font/woff2"
            crossorigin=""
          />
          <link rel="stylesheet" href={urls.asset('style.css')} />
          {refresh ? (
            <noscript>
              <meta http-equiv="refresh" content={String(refresh)} />
            </noscript>
          ) : null}
          {scripts.map((name) => (
            <script type="module" src={urls.asset(`${name}.js`)} />
          ))}
        </head>
        <body class={[wide ? 'wide' : '', past ? 'past' : ''].join(' ').trim()}>
          <a class="skipnav" href="#main">
            {say.skip}
          </a>
          <Header request={request} />
          {past ? <PastBand past={past} what={pastWhat} request={request} /> : null}
          <main id="main" tabindex={-1}>
            {children}
          </main>
        </body>
      </html>
    </>
  );
}

function Header({ request }: { request: PageRequest }) {
  const say = words[request.language];
  return (
    <header class="top">
      <a class="brand" href={homeOf(request.actor)}>
        {say.name}
      </a>
      <Places request={request} />
      <Account request={request} />
      <nav class="languages" aria-label={say.chooseLanguage}>
        <ul>
          {languages.map((language) => (
            <li>
              <a
                href={urls.inLanguage(request.path, language)}
                lang={language}
                hreflang={language}
                aria-current={language === request.language ? 'true' : undefined}
              >
                {languageNames[language]}
              </a>
            </li>
          ))}
        </ul>
      </nav>
    </header>
  );
}
