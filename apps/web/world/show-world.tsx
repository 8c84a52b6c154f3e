import { dayOf } from '@lofte/domain/day';
import { countryCodes } from '@lofte/domain/edit-plan/country-codes';
import { countryOf } from '@lofte/service/world/country-of';
import { lastDone, worldOf } from '@lofte/service/world/world-of';
import { notFound } from '../failure/answer.tsx';
import type { Call } from '../route.ts';
import { CountryPage } from './country-page.tsx';
import { ThemesPage } from './themes-page.tsx';
import { WorldPage } from './world-page.tsx';

export async function showWorld({ context, service, request }: Call): Promise<Response> {
  const removed = context.req.query('said') === 'removed';
  return context.html(<WorldPage {...{ world: await worldOf(service), removed, request }} />);
}

export async function showThemes({ context, service, request }: Call): Promise<Response> {
  const { partnerships } = await worldOf(service);
  const [last, today] = [await lastDone(service), dayOf(service.now())];
  return context.html(<ThemesPage {...{ partnerships, last, today, request }} />);
}

export async function showCountry(call: Call): Promise<Response> {
  const { context, service, request, actor } = call;
  const code = context.req.param('country') ?? '';
  if (!countryCodes.includes(code)) return notFound(call);
  const sight = await countryOf(service, code, actor);
  return context.html(<CountryPage {...{ code, sight, today: dayOf(service.now()), request }} />);
}
