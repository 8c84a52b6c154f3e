import { Page } from '../layout.tsx';
import type { PageRequest } from '../route.ts';
import { partnerWords } from './words.ts';

/** All that a partner sees whose organisation is not in the forum. */
export function OutsidePage({ request }: { request: PageRequest }) {
  const say = partnerWords[request.language];
  return (
    <Page title={say.title} request={request}>
      <div class="rounds world">
        <h1>{say.title}</h1>
        <div class="empty">
          <p>
            <b>{say.outside}</b>
          </p>
          <p>{say.outsideWhat}</p>
        </div>
      </div>
    </Page>
  );
}
