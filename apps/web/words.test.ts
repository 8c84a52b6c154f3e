import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { accountWords } from './account/words.ts';
import { answerWords } from './answer/words.ts';
import { checkpointWords } from './checkpoint/words.ts';
import { evidenceWords } from './evidence/words.ts';
import { troubleWords } from './failure/trouble-words.ts';
import { failureWords } from './failure/words.ts';
import { contradictionWords } from './follow-up/contradiction-words.ts';
import { stateWords } from './follow-up/state-words.ts';
import { issueWords } from './issues.ts';
import { type Language, languages } from './language.ts';
import { libraryWords } from './library/words.ts';
import { overviewWords } from './overview/words.ts';
import { owedWords } from './owed/words.ts';
import { proposalWords } from './proposals/words.ts';
import { readingWords } from './reading/words.ts';
import { importWords } from './register/import-words.ts';
import { registerIssueWords } from './register/issues.ts';
import { registerWords } from './register/words.ts';
import { reviewWords } from './review/words.ts';
import { roleWords } from './rights/roles.ts';
import { rightsWords } from './rights/words.ts';
import { roundIssueWords } from './rounds/issues.ts';
import { roundWords } from './rounds/words.ts';
import { signInWords } from './sign-in/words.ts';
import { sourceWords } from './source/words.ts';
import { elementStatusWords } from './status/element-words.ts';
import { statusWords } from './status/words.ts';
import { steeringIssueWords } from './steering/issues.ts';
import { steeringWords } from './steering/words.ts';
import { strategyWords } from './strategy/words.ts';
import { adoptSample } from './test/adopted.ts';
import { serverInNewFolder } from './test/browser.ts';
import { languageNames, words } from './words.ts';
import { workbookIssueWords } from './workbook/issues.ts';
import { workbookWords } from './workbook/words.ts';

const all = {
  answerWords,
  contradictionWords,
  evidenceWords,
  owedWords,
  accountWords,
  checkpointWords,
  rightsWords,
  roleWords,
  signInWords,
  words,
  failureWords,
  troubleWords,
  issueWords,
  libraryWords,
  overviewWords,
  proposalWords,
  steeringIssueWords,
  steeringWords,
  readingWords,
  registerWords,
  importWords,
  registerIssueWords,
  reviewWords,
  roundIssueWords,
  roundWords,
  sourceWords,
  stateWords,
  elementStatusWords,
  statusWords,
  strategyWords,
  workbookIssueWords,
  workbookWords,
};

/** Every word with the way to it; a function stands for the sentences it makes. */
function flat(value: unknown, path = ''): readonly (readonly [string, string])[] {
  if (typeof value === 'string') return [[path, value]];
  if (typeof value === 'function') return [[path, '(made)']];
  if (typeof value !== 'object' || value === null) throw new Error(`${path} is no word`);
  return Object.entries(value).flatMap(([key, inner]) => flat(inner, `${path}.${key}`));
}

describe.each(Object.entries(all))('%s', (_, worded) => {
  it('has the same words in both languages, none of them empty in one alone', () => {
    const [da, en] = [flat(worded.da), flat(worded.en)];
    expect(en.map(([path]) => path)).toEqual(da.map(([path]) => path));
    const empty = (of: typeof da) => of.filter(([, word]) => word.trim() === '').map(([path]) => path);
    expect(empty(en)).toEqual(empty(da));
  });
});

describe('pages', () => {
  let running: Awaited<ReturnType<typeof serverInNewFolder>>;
  let paths: readonly string[] = [];
  beforeAll(async () => {
    running = await serverInNewFolder();
    const { strategy, document } = await adoptSample(running.server.service);
    const paper = running.server.url;
    const html = await (await fetch(new URL(`/strategy/${strategy}`, paper))).text();
    const reading = /href="(\/reading\/[^"]+)"/.exec(html)?.[1] ?? '';
    paths = [
      '/',
      '/library',
      '/status',
      `/strategy/${strategy}/status`,
      `/strategy/${strategy}`,
      `/source/${document}?at=1-5`,
      reading,
      '/register',
      '/register/new',
      '/register/import',
      '/people/new',
      '/rounds',
      '/rounds/new',
      '/review',
      '/steering',
      '/steering/new',
      '/steering/capacity',
      '/proposals',
      '/proposals/new',
      '/nowhere',
      '/source/none?at=x',
    ];
  });
  afterAll(() => running.remove());

  it.each(languages)('in %s hold no words of the other language', async (language) => {
    const foreign = wordsOnlyIn(language === 'da' ? 'en' : 'da');
    for (const path of paths) {
      const url = new URL(path, running.server.url);
      url.searchParams.set('lang', language);
      const html = await (await fetch(url)).text();
      expect(html).toContain(`<html lang="${language}">`);
      const said = [...html.matchAll(/>([^<>]+)<|(?:aria-label|title|placeholder)="([^"]+)"/g)].map((hit) =>
        (hit[1] ?? hit[2] ?? '').trim(),
      );
      expect(said.filter((text) => foreign.has(text))).toEqual([]);
    }
  });
});

/** The other language's name is meant to stand on every page. */
function wordsOnlyIn(language: Language): ReadonlySet<string> {
  const of = (one: Language) => Object.values(all).flatMap((worded) => flat(worded[one]).map(([, word]) => word));
  const here = new Set(of(language === 'da' ? 'en' : 'da'));
  const names: readonly string[] = Object.values(languageNames);
  return new Set(of(language).filter((word) => !here.has(word) && !names.includes(word)));
}
