import { visibilities } from '@lofte/domain/world/engagement';
import type { Language } from '../language.ts';
import { engagementWords } from './words.ts';

/** Who may see one of ours, to choose from: the partnership forum where there is one, or where it was chosen before. */
export function visibilityChoices(
  language: Language,
  { partners, chosen }: { readonly partners: boolean; readonly chosen: string },
): ReadonlyMap<string, string> {
  const those = visibilities.filter((one) => partners || one === chosen || one === 'own' || one === 'inside');
  return new Map(those.map((one) => [one, engagementWords[language].visibilities[one]]));
}
