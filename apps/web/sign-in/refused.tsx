import { type Action, type Role, rolesThatMay } from '@lofte/domain/rights';
import { administratorsOf } from '@lofte/service/administrators-of';
import { WaysOn } from '../failure/ways-on.tsx';
import { Page } from '../layout.tsx';
import { roleWords } from '../rights/roles.ts';
import type { Call } from '../route.ts';
import { safePath } from '../safe-path.ts';
import { locale } from '../time.ts';
import { signInPage } from './show.tsx';
import { signInWords } from './words.ts';

/** To a visitor the way in, and on to what they came for; to somebody who is in, who can give them the right. */
export async function refused(call: Call, action: Action): Promise<Response> {
  const { context, request, actor, service } = call;
  if (actor.id === 'nobody') {
    const reads = context.req.method === 'GET' || context.req.method === 'HEAD';
    return signInPage(call, { next: reads ? safePath(request.path) : '/', why: reads ? 'needed' : 'lost' }, 401);
  }
  const say = signInWords[request.language];
  const names = list(request.language, await administratorsOf(service), 'conjunction');
  const roles = rolesThatMay(action).filter((role) => role !== 'public');
  return context.html(
    <Page title={say.refused} request={request}>
      <h1>{say.refused}</h1>
      <p>
        {say.refusedWhat(
          list(
            request.language,
            roles.map((role) => nameOf(request.language, role)),
            'disjunction',
          ),
        )}{' '}
        {names ? say.ask(names) : say.askNobody}
      </p>
      <p class="quiet">{say.whoAmI(actor.name)}</p>
      <WaysOn request={request} />
    </Page>,
    403,
  );
}

function nameOf(language: Call['request']['language'], role: Role): string {
  return roleWords[language][role].name;
}

function list(language: Call['request']['language'], names: readonly string[], type: 'conjunction' | 'disjunction') {
  return new Intl.ListFormat(locale(language), { type }).format(names);
}
