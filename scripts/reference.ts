import type { createProgram } from '../apps/cli/program.ts';

type Command = ReturnType<typeof createProgram>;

interface Setting {
  readonly option: string;
  readonly variables: readonly string[];
  readonly default: string;
  readonly meaning: string;
}

interface RouteRow {
  readonly method: string;
  readonly path: string;
  readonly action: string;
}

/** The reference as Markdown: made from what the program itself is made from, so that nothing can be missing or old. */
export function reference(program: Command, settings: readonly Setting[], routes: readonly RouteRow[]): string {
  return [
    '# Reference',
    'Made by `npm run generate` from the program itself; a test fails where this page is not current.',
    '## Commands',
    program.description(),
    ...program.commands.flatMap(command),
    'Exit codes: 0 fine, 1 the work failed, 2 a bad call or bad input. Colours only on a terminal, and none where `NO_COLOR` is set.',
    '## Settings',
    'The option wins over the variables, the first variable over the next, these over the default.',
    table(
      ['option', 'variable', 'default', 'meaning'],
      settings.map((one) => [code(one.option), one.variables.map(code).join(', '), code(one.default), one.meaning]),
    ),
    '## Routes',
    'Every address the server answers, with the action that a person must be allowed.',
    table(
      ['method', 'path', 'action'],
      routes.map(({ method, path, action }) => [method, code(path), code(action)]),
    ),
  ]
    .map((part) => `${part}\n`)
    .join('\n');
}

function command(one: Command): readonly string[] {
  const inputs = one.registeredArguments.map((input) => [code(input.name()), input.description]);
  const options = one.options.map((option) => [code(option.flags), option.description]);
  return [
    `### \`lofte ${one.name()} ${one.usage()}\``,
    `${sentence(one.description())}.`,
    ...(inputs.length + options.length > 0 ? [table(['argument or option', 'meaning'], [...inputs, ...options])] : []),
  ];
}

function table(head: readonly string[], rows: readonly (readonly string[])[]): string {
  const line = (cells: readonly string[]) => `| ${cells.map((cell) => cell.replaceAll('|', '\\|')).join(' | ')} |`;
  return [line(head), `|${head.map(() => ' --- |').join('')}`, ...rows.map(line)].join('\n');
}

function code(text: string): string {
  return text === '' ? '–' : `\`${text}\``;
}

function sentence(words: string): string {
  return words.charAt(0).toUpperCase() + words.slice(1);
}
