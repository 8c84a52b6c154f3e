import type { Agreement, Partnership } from '@lofte/domain/world/partnership';
import { agreementLimit } from '@lofte/service/world/agreement-file';
import type { Language } from '../language.ts';
import { saySize } from '../numbers.ts';
import { Line } from '../rounds/fields.tsx';
import { Select } from '../steering/group-form.tsx';
import { sayTime } from '../time.ts';
import { urls } from '../urls.ts';
import { worldWords } from '../world/words.ts';
import { agreementWords } from './words.ts';

/** What is agreed with a partner, each with its document where there is one, and where to send one for those who may. */
export function Agreements({ thing, edits, language }: { thing: Partnership; edits: boolean; language: Language }) {
  const say = worldWords[language];
  const { id, agreements } = thing;
  return (
    <>
      {agreements.length === 0 ? (
        <p class="quiet">{say.noAgreements}</p>
      ) : (
        <ul class="plain lines">
          {agreements.map((one) => (
            <AgreementLine {...{ partnership: id, one, edits, language }} />
          ))}
        </ul>
      )}
      {edits ? <SendAgreement thing={thing} language={language} /> : null}
    </>
  );
}

function AgreementLine(props: { partnership: string; one: Agreement; edits: boolean; language: Language }) {
  const { partnership, one, edits, language } = props;
  const { title, signed, link, file } = one;
  const say = worldWords[language];
  return (
    <li>
      {title}
      {signed ? <span class="quiet"> {sayTime(language, signed) ?? signed}</span> : null}
      {link ? (
        <>
          {' '}
          <a class="small" href={link} rel="noreferrer">
            {say.readIt}
          </a>
        </>
      ) : null}
      {file ? (
        <div class="agreement-file small">
          <a href={urls.agreementFile(partnership, one.id)} download={file.name}>
            {file.name}
          </a>{' '}
          <span class="quiet">{saySize(language, file.size)}</span>{' '}
          {edits ? (
            <details class="change">
              <summary>
                {agreementWords[language].removeFile}
                <span class="sr-only">: {file.name}</span>
              </summary>
              <form method="post" action={urls.removeAgreementFile(partnership, one.id)}>
                <p>{agreementWords[language].removeFileWhat}</p>
                <button type="submit" class="button button-secondary">
                  {say.removeAsk}
                </button>
              </form>
            </details>
          ) : null}
        </div>
      ) : null}
    </li>
  );
}

function SendAgreement({ thing: { id, agreements }, language }: { thing: Partnership; language: Language }) {
  const say = agreementWords[language];
  const common = { language, issues: [] };
  return (
    <details class="change">
      <summary>{say.send}</summary>
      <form method="post" action={urls.agreements(id)} enctype="multipart/form-data">
        <div class="form-group">
          <label class="form-label" for="agreement-file">
            {say.file}
          </label>
          <span class="form-hint" id="agreement-file-hint">
            {say.fileHint(String(agreementLimit / 1024 / 1024))}
          </span>
          <input
            {...{ id: 'agreement-file', name: 'file', type: 'file', class: 'form-input', accept: '.pdf,.docx' }}
            {...{ required: true, 'aria-describedby': 'agreement-file-hint' }}
          />
        </div>
        {agreements.length > 0 ? (
          <Select
            {...{ name: 'agreement', label: say.of, none: say.ofNew, value: '' }}
            options={new Map(agreements.map((one) => [one.id, one.title]))}
          />
        ) : null}
        <Line {...common} name="title" label={say.title} hint={say.titleHint} value="" limit={500} />
        <Line {...common} name="signed" label={worldWords[language].signed} value="" limit={40} short />
        <button type="submit" class="button button-primary">
          {say.keep}
        </button>
      </form>
    </details>
  );
}
