import type { Followed } from '@lofte/domain/follow-up/followed';
import type { Child } from 'hono/jsx';
import { DecidedLink } from '../decisions/decided-link.tsx';
import { StateSign } from '../status/state-sign.tsx';
import { setTitle } from '../typeset.ts';
import { type OverviewView, ownerName } from './view.ts';

/** One of the followed in a short list: how it stands, what it is, whose it is; `children` tell more. */
export function FollowedLine({ view, one, children }: { view: OverviewView; one: Followed; children?: Child }) {
  const { lang } = view.title(one.strategy);
  return (
    <li class="followed">
      <p class="followed-what">
        <StateSign standing={one.standing} language={view.language} today={view.seen.day} />
        <a href={view.elementUrl(one)} lang={lang}>
          {setTitle(one.element.title)}
        </a>{' '}
        <DecidedLink by={view.seen.decisions.get(`${one.strategy} ${one.element.id}`)} language={view.language} />
      </p>
      <p class="followed-about small quiet">{ownerName(view, one)}</p>
      {children}
    </li>
  );
}
