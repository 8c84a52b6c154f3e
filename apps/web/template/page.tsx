import type { Issue } from '@lofte/domain/issue';
import { templatePlaces } from '@lofte/formats/document/open-template';
import type { TemplateSeen } from '@lofte/service/template/template-of';
import type { Language } from '../language.ts';
import { Page } from '../layout.tsx';
import { sayNumber } from '../numbers.ts';
import { sayReviewIssue } from '../reviews/issues.ts';
import type { PageRequest } from '../route.ts';
import { sayDay } from '../time.ts';
import { urls } from '../urls.ts';
import { templateIssueWords, templateWords } from './words.ts';

/** Megabytes of a template. */
export const templateLimit = 30;

interface TemplateProps {
  readonly found: TemplateSeen | undefined;
  readonly names: ReadonlyMap<string, string>;
  readonly issues: readonly Issue[];
  readonly told?: string | undefined;
  readonly request: PageRequest;
}

/** The ministry's own template for Word documents. */
export function TemplatePage({ found, names, issues, told, request }: TemplateProps) {
  const { language } = request;
  const say = templateWords[language];
  return (
    <Page title={say.title} request={request}>
      <div class="rounds template">
        <h1>{say.title}</h1>
        <p>{say.lead}</p>
        {told === undefined ? null : (
          <div class="alert alert-success" role="status">
            <p>{told}</p>
          </div>
        )}
        {issues.length === 0 ? null : (
          <div class="alert alert-error" role="alert" id="wrong">
            {issues.map((issue) => (
              <p>{sayIssue(language, issue)}</p>
            ))}
          </div>
        )}
        <section aria-labelledby="in-force">
          <h2 id="in-force">{say.inForce}</h2>
          {found ? <InForce {...{ found, names, language }} /> : <p>{say.none}</p>}
          <p>
            <a href={urls.templateSample()} download>
              {found ? say.sample : say.sampleOurs}
            </a>
          </p>
        </section>
        <Send issues={issues} replaces={found !== undefined} language={language} />
        <Help language={language} />
        {found ? <Remove language={language} /> : null}
      </div>
    </Page>
  );
}

function InForce({
  found,
  names,
  language,
}: Pick<TemplateProps, 'names'> & { found: TemplateSeen; language: Language }) {
  const say = templateWords[language];
  const { template, opened } = found;
  const who = names.get(template.by) ?? (template.by === 'local' ? say.local : say.somebody);
  return (
    <>
      <p>
        <a href={urls.templateFile()} download>
          {template.name}
        </a>{' '}
        <span class="quiet">{say.chosenBy(who, sayDay(language, template.at))}</span>
      </p>
      <p class="quiet">{say.width(sayNumber(language, Math.round((opened.width / 1440) * 25.4) / 10))}</p>
      <ul class="plain">
        {templatePlaces.map((place) => (
          <li>{opened.places.has(place) ? `✓ ${say.has[place]}` : <span class="quiet">– {say.lacks[place]}</span>}</li>
        ))}
      </ul>
    </>
  );
}

function Send({ issues, replaces, language }: { issues: readonly Issue[]; replaces: boolean; language: Language }) {
  const say = templateWords[language];
  return (
    <form method="post" action={urls.template()} enctype="multipart/form-data" novalidate>
      <h2 class="form-label">{replaces ? say.replace : say.choose}</h2>
      <p class="form-hint" id="file-hint">
        {say.hint(String(templateLimit))}
      </p>
      <p class="pick">
        <input
          {...{ id: 'file', type: 'file', name: 'file', accept: '.docx,.dotx', required: true }}
          aria-describedby={issues.length > 0 ? 'file-hint wrong' : 'file-hint'}
        />
        <label for="file">{say.pick}</label>
        <span class="chosen">{say.picked}</span>
      </p>
      <p class="choice">
        <button type="submit" name="do" value="try" class="button button-secondary">
          {say.try}
        </button>
        <button type="submit" name="do" value="use" class="button button-primary">
          {say.use}
        </button>
      </p>
    </form>
  );
}

/** How a template is made. */
function Help({ language }: { language: Language }) {
  const say = templateWords[language];
  return (
    <section aria-labelledby="how">
      <h2 id="how">{say.how}</h2>
      <p>{say.howWhat}</p>
      <dl class="round-facts">
        {templatePlaces.map((place) => (
          <div>
            <dt>
              <code>{`{{${place}}}`}</code>
            </dt>
            <dd>{say.places[place]}</dd>
          </div>
        ))}
      </dl>
      <p>{say.styles}</p>
    </section>
  );
}

function Remove({ language }: { language: Language }) {
  const say = templateWords[language];
  return (
    <details class="change round-ways">
      <summary>{say.remove}</summary>
      <form method="post" action={urls.removeTemplate()}>
        <p>{say.removeWhat}</p>
        <button type="submit" class="button button-secondary">
          {say.removeNow}
        </button>
      </form>
    </details>
  );
}

/** What is wrong with a file, in a sentence. What is wrong with any document is said as where a review comes back. */
function sayIssue(language: Language, issue: Issue): string {
  const say = templateIssueWords[language][issue.code];
  return say ? say(String(issue.values?.places ?? '')) : sayReviewIssue(language, issue);
}
