import { readFileSync } from 'node:fs';
import { settings } from '@lofte/service/setting';
import { Command, Option } from 'commander';

/** 0 fine, 1 the work failed, 2 a bad call or bad input. */
export type ExitCode = 0 | 1 | 2;

/** Which record. */
export interface RecordOptions {
  readonly data?: string;
  readonly workspace?: string;
}

export interface ReadOptions extends RecordOptions {
  readonly json?: boolean;
  readonly table?: boolean;
  readonly html?: string;
  readonly adopt?: boolean;
}

export interface StartOptions extends RecordOptions {
  readonly port?: string;
  readonly host?: string;
  readonly url?: string;
}

export interface AdministratorOptions extends RecordOptions {
  readonly name?: string;
  readonly url?: string;
}

export interface ExportOptions extends RecordOptions {
  readonly record: string;
  readonly force?: boolean;
}

export interface ImportOptions extends RecordOptions {
  readonly record: string;
}

export interface VerifyOptions extends RecordOptions {
  readonly checkpoint?: string;
}

export interface Actions {
  read(files: readonly string[], options: ReadOptions): Promise<number>;
  start(files: readonly string[], options: StartOptions): Promise<number>;
  verify(options: VerifyOptions): Promise<number>;
  checkpoint(options: RecordOptions): Promise<number>;
  export(options: ExportOptions): Promise<number>;
  import(options: ImportOptions): Promise<number>;
  administrator(mail: string, options: AdministratorOptions): Promise<number>;
  /** Told the exit code once an action has ended. */
  done(code: number): void;
}

const exitCodes = 'Exit codes: 0 fine, 1 the work failed, 2 a bad call or bad input.';

/** The commands of `lofte`. Throws CommanderError instead of ending the process. */
export function createProgram(actions: Actions): Command {
  const program = new Command('lofte')
    .version(version(), '--version', 'print the version')
    .description('Reads strategy papers and keeps every promise with the place where it was made.')
    .addHelpText('after', `\n${exitCodes}`)
    .exitOverride();
  addRead(program, actions);
  addStart(program, actions);
  addVerify(program, actions);
  addCheckpoint(program, actions);
  addExport(program, actions);
  addImport(program, actions);
  addAdministrator(program, actions);
  return program;
}

function addRead(program: Command, actions: Actions): void {
  const json = new Option(
    '--json',
    'print the draft as JSON (docs/draft.schema.json); of many files one object a line',
  );
  const table = new Option('--table', 'print the elements as a table, tab-separated, with a header');
  const html = new Option('--html <out>', 'write a page with structure and source; of many files a folder of pages');
  const adopt = new Option('--adopt', 'store each paper as a strategy in the record, without asking');
  program
    .command('read')
    .description('read papers (PDF, DOCX, HTML, Markdown, text) and show what they say')
    .argument('<file...>', 'the papers; - for standard input')
    .addOption(json.conflicts(['table', 'html', 'adopt']))
    .addOption(table.conflicts(['html', 'adopt']))
    .addOption(html.conflicts('adopt'))
    .addOption(adopt)
    .addOption(dataOption())
    .addOption(workspaceOption())
    .addHelpText('after', `\nWithout an option it shows a tree. ${exitCodes}`)
    .action(async (files: string[], options: ReadOptions) => actions.done(await actions.read(files, options)));
}

function addStart(program: Command, actions: Actions): void {
  program
    .command('start')
    .description('start the server; until there is an administrator, for this machine alone')
    .argument('[file...]', 'papers to read first')
    .addOption(dataOption())
    .addOption(workspaceOption())
    .addOption(settingOption('port', '<number>'))
    .addOption(settingOption('host', '<address>'))
    .addOption(settingOption('url', '<address>'))
    .action(async (files: string[], options: StartOptions) => actions.done(await actions.start(files, options)));
}

function addVerify(program: Command, actions: Actions): void {
  program
    .command('verify')
    .description('check that nothing in the record was changed behind its back')
    .addOption(dataOption())
    .addOption(workspaceOption())
    .option('--checkpoint <file>', 'and that it still holds what it held when these checkpoints were published')
    .addHelpText('after', `\n${exitCodes}`)
    .action(async (options: VerifyOptions) => actions.done(await actions.verify(options)));
}

function addCheckpoint(program: Command, actions: Actions): void {
  program
    .command('checkpoint')
    .description('print where the ledger is, to be published: what comes before it can then not be rewritten unseen')
    .addOption(dataOption())
    .addOption(workspaceOption())
    .action(async (options: RecordOptions) => actions.done(await actions.checkpoint(options)));
}

function addExport(program: Command, actions: Actions): void {
  program
    .command('export')
    .description('carry the whole record away: one archive of documented, plain formats (docs/archive.md)')
    .requiredOption('--record <out>', 'the archive to write, a .tar')
    .option('--force', 'replace the file where it is there already')
    .addOption(dataOption())
    .addOption(workspaceOption())
    .addHelpText(
      'after',
      `\nThe same record gives the same bytes. Accounts and papers not adopted are not in it. ${exitCodes}`,
    )
    .action(async (options: ExportOptions) => actions.done(await actions.export(options)));
}

function addImport(program: Command, actions: Actions): void {
  program
    .command('import')
    .description('bring an archive back into an empty record')
    .requiredOption('--record <in>', 'the archive, as lofte export --record wrote it')
    .addOption(dataOption())
    .addOption(workspaceOption())
    .addHelpText('after', `\nIt is checked to the last byte first; then all of it is there, or nothing. ${exitCodes}`)
    .action(async (options: ImportOptions) => actions.done(await actions.import(options)));
}

function addAdministrator(program: Command, actions: Actions): void {
  program
    .command('administrator')
    .description('make somebody administrator, or help one who cannot sign in: prints a link to choose a password')
    .argument('<mail>', 'their mail address')
    .addOption(new Option('--name <name>', 'what they are called, where the record does not know them yet'))
    .addOption(dataOption())
    .addOption(workspaceOption())
    .addOption(settingOption('url', '<address>'))
    .addHelpText(
      'after',
      '\nWhoever may write the record may do this. A server on a record in a folder must be stopped first.',
    )
    .action(async (mail: string, options: AdministratorOptions) =>
      actions.done(await actions.administrator(mail, options)),
    );
}

function dataOption(): Option {
  return settingOption('data', '<place>');
}

function workspaceOption(): Option {
  return settingOption('workspace', '<name>');
}

function settingOption(name: keyof typeof settings, value: string): Option {
  const { option, variables, meaning, default: usual } = settings[name];
  return new Option(`${option} ${value}`, `${meaning} (default: ${[...variables, usual || 'none'].join(' or ')})`);
}

function version(): string {
  const described: { readonly version: string } = JSON.parse(
    readFileSync(new URL('package.json', import.meta.url), 'utf8'),
  );
  return described.version;
}
