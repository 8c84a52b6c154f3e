import { writtenState } from '@lofte/domain/follow-up/state-words';
import type { Update } from '@lofte/domain/follow-up/update';
import { sumOf } from './row-id.ts';

/** What the open cells of a row say, as words. */
export interface OpenCells {
  readonly asBefore: string;
  readonly state: string;
  readonly text: string;
  readonly help: string;
  readonly link: string;
  readonly linkDate: string;
}

/** As a row is written: with what was said in the round already, empty where nothing was. */
export function openCells(language: 'da' | 'en', shown: Update | undefined): OpenCells {
  const { state, text = '', help = '' } = shown ?? {};
  const written = state === undefined ? '' : writtenState(language, state);
  return { asBefore: '', state: written, text, help, link: '', linkDate: '' };
}

/** By it one sees whether somebody touched the row. */
export function sumOfCells(cells: OpenCells): string {
  return sumOf(JSON.stringify([cells.asBefore, cells.state, cells.text, cells.help, cells.link, cells.linkDate]));
}
