import { checkpointText } from '@lofte/domain/checkpoint';
import { currentCheckpoint } from '@lofte/service/current-checkpoint';
import { accepts } from 'hono/accepts';
import type { Call } from '../route.ts';
import { CheckpointPage } from './page.tsx';

/** Where the ledger is now: a page for people, JSON for whoever asks for that. */
export async function showCheckpoint(call: Call): Promise<Response> {
  const supports = ['text/html', 'application/json'];
  const wanted = accepts(call.context, { header: 'Accept', supports, default: 'text/html' });
  call.context.header('vary', 'Accept', { append: true });
  if (wanted === 'application/json') return sendCheckpoint(call);
  const checkpoint = await currentCheckpoint(call.service);
  return call.context.html(<CheckpointPage checkpoint={checkpoint} request={call.request} />);
}

export async function sendCheckpoint({ context, service }: Call): Promise<Response> {
  const text = checkpointText(await currentCheckpoint(service));
  return context.body(text, 200, { 'content-type': 'application/json; charset=utf-8' });
}
