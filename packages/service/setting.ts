/** What can be set from outside. The option wins over the variable, the variable over the default. */
export const settings = {
  data: {
    option: '--data',
    variable: 'LOFTE_DATA',
    default: './data',
    meaning: 'the folder of the record and the files; made where it is not',
  },
  port: {
    option: '--port',
    variable: 'PORT',
    default: '3000',
    meaning: 'the port of the server; where it is taken and was not asked for, the next free one',
  },
} as const;

export type Environment = Readonly<Record<string, string | undefined>>;

/** What a setting is, given its option and the environment. An empty variable counts as not set. */
export function setting(name: keyof typeof settings, option: string | undefined, environment: Environment): string {
  return option ?? (environment[settings[name].variable] || settings[name].default);
}
