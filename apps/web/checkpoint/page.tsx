import { type Checkpoint, checkpointText } from '@lofte/domain/checkpoint';
import { Page } from '../layout.tsx';
import { count } from '../numbers.ts';
import type { PageRequest } from '../route.ts';
import { sayDay } from '../time.ts';
import { urls } from '../urls.ts';
import { checkpointWords } from './words.ts';

/** What outsiders keep, so that they can prove later that nothing before it was rewritten. */
export function CheckpointPage({ checkpoint, request }: { checkpoint: Checkpoint; request: PageRequest }) {
  const { language } = request;
  const say = checkpointWords[language];
  const { entries, time } = checkpoint;
  return (
    <Page title={say.title} request={request}>
      <h1>{say.title}</h1>
      <p>{say.lead}</p>
      <p>{entries === 0 ? say.none : say.at(count(language, entries, say.entries), sayDay(language, time))}</p>
      <pre class="machine">{checkpointText(checkpoint).trim()}</pre>
      <p>
        <a href={urls.checkpoint('json')} download="checkpoint.json">
          {say.download}
        </a>
      </p>
      <h2>{say.how}</h2>
      <ol>
        {say.steps.map((step) => (
          <li>{step}</li>
        ))}
      </ol>
      <p>{say.check}</p>
      <pre class="machine">lofte verify --checkpoint checkpoint.json</pre>
    </Page>
  );
}
