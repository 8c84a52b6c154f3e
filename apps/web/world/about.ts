import { foldedName } from '@lofte/domain/folded-name';
import { bad, good, type Issue, type Result } from '@lofte/domain/issue';
import type { PromiseChoice } from '@lofte/service/world/promise-choices';

/** A part of a plan. */
export type About = Pick<PromiseChoice, 'strategy' | 'element'>;

/**
 * Promises by what they are called; those of plans that the writer does not see stay where they were. Issue: `unknown-promise` where no
 * plan that they see has one so written
 */
export function aboutIn(
  written: readonly string[],
  promises: readonly PromiseChoice[],
  before: readonly About[] = [],
): Result<About[]> {
  const issues: Issue[] = [];
  const chosen = written.flatMap((title) => {
    if (title.trim() === '') return [];
    const found = promises.filter((one) => foldedName(one.title) === foldedName(title));
    if (found.length === 0) {
      const message = `"${title}" is no goal or initiative of a plan.`;
      issues.push({ code: 'unknown-promise', message, where: 'about', values: { given: title.slice(0, 100) } });
    }
    return found.map(({ strategy, element }) => ({ strategy, element }));
  });
  const hidden = before.filter((one) => !promises.some((each) => isSame(each, one)));
  return issues.length > 0 ? bad(...issues) : good([...chosen, ...hidden]);
}

/** What the parts are called that the reader sees, and room for another. */
export function aboutTitles(about: readonly About[], promises: readonly PromiseChoice[]): readonly string[] {
  return [...servedBy(about, promises).map(({ title }) => title), ''];
}

/** The parts among them that the reader sees. */
export function servedBy(about: readonly About[], promises: readonly PromiseChoice[]): readonly PromiseChoice[] {
  return about.flatMap((one) => promises.filter((each) => isSame(each, one)));
}

function isSame(a: About, b: About): boolean {
  return a.strategy === b.strategy && a.element === b.element;
}
