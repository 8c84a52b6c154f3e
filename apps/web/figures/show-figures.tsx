import { dayOf } from '@lofte/domain/day';
import { may } from '@lofte/domain/rights';
import { figureNewsOf, settleNews } from '@lofte/service/world/figure-news-of';
import { figureOf, figuresOf } from '@lofte/service/world/figures-of';
import { addFigure, changeFigure, removeFigure } from '@lofte/service/world/keep-figure';
import { namesFor } from '@lofte/service/world/names-for';
import { notFound } from '../failure/answer.tsx';
import { registerForm, said } from '../register/form.ts';
import type { Call } from '../route.ts';
import { urls } from '../urls.ts';
import { statusOfWorld } from '../world/issues.ts';
import { knownTo, promisesSeen } from '../world/known.ts';
import { notDone } from '../world/not-done.ts';
import { fieldsOfFigure, figureFieldsFrom, offeredFigure, wantedFigureFrom, withRoom } from './fields.ts';
import { FigureForm, type FigureFormProps } from './form.tsx';
import { FigurePage, FiguresPage } from './pages.tsx';

export async function showFigures(call: Call): Promise<Response> {
  const { context, service, request } = call;
  const [figures, today] = [await figuresOf(service), dayOf(service.now())];
  const news = await figureNewsOf(service, figures, reads(call));
  return context.html(<FiguresPage {...{ figures, news, today, request }} />);
}

export async function showFigure(call: Call): Promise<Response> {
  const { context, service, request } = call;
  const standing = await figureOf(service, idOf(call));
  if (!standing) return notFound(call);
  const [promises, names] = [await promisesSeen(call), await namesFor(service)];
  const [saved, today] = [context.req.query('said') === 'saved', dayOf(service.now())];
  const news = (await figureNewsOf(service, [standing.thing], reads(call))).get(standing.thing.id);
  return context.html(<FigurePage {...{ standing, news, names, promises, saved, today, request }} />);
}

export function createFigure(call: Call): Promise<Response> {
  return form(call, { fields: offeredFigure });
}

export async function postFigure(call: Call): Promise<Response> {
  const sent = await registerForm(call.context);
  const fields = figureFieldsFrom(sent);
  if (said(sent, 'more') !== '') return form(call, { fields: withRoom(fields) });
  const wanted = wantedFigureFrom(fields, await knownTo(call), call.request.language);
  const done = wanted.ok ? await addFigure(call.service, wanted.value, call.actor) : wanted;
  return done.ok
    ? call.context.redirect(urls.figure(done.value, { said: 'saved' }), 303)
    : form(call, { fields, issues: done.issues });
}

export async function editFigure(call: Call): Promise<Response> {
  const found = await figureOf(call.service, idOf(call));
  if (!found) return notFound(call);
  const known = await knownTo(call);
  const { id, title } = found.thing;
  const fields = fieldsOfFigure(found.thing, known, call.request.language);
  return form(call, { fields, before: { id, title, since: found.since } });
}

export async function postFigureChange(call: Call): Promise<Response> {
  const sent = await registerForm(call.context);
  const found = await figureOf(call.service, idOf(call));
  if (!found) return notFound(call);
  const { id, title } = found.thing;
  const before = { id, title, since: Number(said(sent, 'since')) };
  const fields = figureFieldsFrom(sent);
  if (said(sent, 'more') !== '') return form(call, { fields: withRoom(fields), before });
  const wanted = wantedFigureFrom(fields, await knownTo(call), call.request.language, found.thing);
  const change = wanted.ok && { wanted: wanted.value, since: before.since };
  const done = change ? await changeFigure(call.service, id, change, call.actor) : wanted;
  if (done.ok || done.issues.some(({ code }) => code === 'nothing-changed')) {
    return call.context.redirect(urls.figure(id, { said: 'saved' }), 303);
  }
  return form(call, { fields, before, issues: done.issues });
}

export async function postFigureRemoval(call: Call): Promise<Response> {
  const sent = await registerForm(call.context);
  const done = await removeFigure(call.service, idOf(call), Number(said(sent, 'since')), call.actor);
  return done.ok ? call.context.redirect(urls.figures(), 303) : notDone(call, done.issues);
}

/** What a newer paper says is taken over, or ours is kept. */
export async function postFigureNews(call: Call): Promise<Response> {
  const sent = await registerForm(call.context);
  const seen = {
    ...{ since: Number(said(sent, 'since')), document: said(sent, 'document') },
    take: said(sent, 'do') === 'take',
  };
  const done = await settleNews(call.service, idOf(call), seen, call.actor);
  return done.ok ? call.context.redirect(urls.figure(idOf(call), { said: 'saved' }), 303) : notDone(call, done.issues);
}

/** Whether somebody may read the paper of a strategy. */
function reads({ actor }: Call): (strategy: string) => boolean {
  return (strategy) => may(actor, 'source.see', { strategy });
}

async function form(call: Call, shown: Pick<FigureFormProps, 'fields' | 'before' | 'issues'>): Promise<Response> {
  const { context, request } = call;
  const known = await knownTo(call);
  const path = shown.before ? urls.changeFigure(shown.before.id) : urls.newFigure();
  const status = shown.issues ? statusOfWorld(shown.issues) : 200;
  return context.html(<FigureForm {...{ ...shown, known }} request={{ ...request, path }} />, status);
}

function idOf({ context }: Call): string {
  return context.req.param('figure') ?? '';
}
