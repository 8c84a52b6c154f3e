/** What can be set from outside. The option wins over the variables, the first variable over the next, these over the default. */
export const settings = {
  data: {
    option: '--data',
    variables: ['DATABASE_URL', 'LOFTE_DATA'],
    default: './data',
    meaning: 'where the record and the files lie: a folder, made where it is not, or a PostgreSQL (postgres://…)',
  },
  workspace: {
    option: '--workspace',
    variables: ['LOFTE_WORKSPACE'],
    default: 'main',
    meaning: 'the workspace: small letters, digits and hyphens; one PostgreSQL may hold many, kept apart',
  },
  port: {
    option: '--port',
    variables: ['PORT'],
    default: '3000',
    meaning: 'the port of the server; where it is taken and was not asked for, the next free one',
  },
  host: {
    option: '--host',
    variables: ['LOFTE_HOST'],
    default: '127.0.0.1',
    meaning: 'the address the server listens at; any but this machine’s own needs an administrator and --url',
  },
  url: {
    option: '--url',
    variables: ['LOFTE_URL'],
    default: '',
    meaning:
      'the address people reach the server by, such as https://strategi.example.dk; with https, cookies are for https only',
  },
  proxy: {
    option: '',
    variables: ['LOFTE_PROXY'],
    default: '',
    meaning:
      'the proxies on other machines that say in X-Forwarded-For where a request came from: addresses or ranges, with commas between; name no others',
  },
  sync: {
    option: '',
    variables: ['LOFTE_SYNC'],
    default: 'on',
    meaning:
      'off: a record in a folder answers before what it wrote has reached the disk: faster, but where power is lost the record may be lost or broken',
  },
  smtp: {
    option: '',
    variables: ['LOFTE_SMTP'],
    default: '',
    meaning:
      'the mail server: smtp://user:password@host:port, or smtps:// where it speaks TLS from the start; without one, mails are written into the folder outbox',
  },
  mailFrom: {
    option: '',
    variables: ['LOFTE_MAIL_FROM'],
    default: '',
    meaning: 'whom mails come from, such as Sekretariatet <strategi@example.dk>; answers and bounces go there',
  },
  oidcIssuer: {
    option: '',
    variables: ['LOFTE_OIDC_ISSUER'],
    default: '',
    meaning: 'the OpenID provider at which people can sign in',
  },
  oidcClient: {
    option: '',
    variables: ['LOFTE_OIDC_CLIENT'],
    default: '',
    meaning: 'what the provider calls this server; its redirect address is --url with /sign-in/back',
  },
  oidcSecret: {
    option: '',
    variables: ['LOFTE_OIDC_SECRET'],
    default: '',
    meaning: 'the secret shared with the provider',
  },
  oidcName: {
    option: '',
    variables: ['LOFTE_OIDC_NAME'],
    default: 'OpenID',
    meaning: 'what the sign-in page calls the provider',
  },
  oidcGroups: {
    option: '',
    variables: ['LOFTE_OIDC_GROUPS'],
    default: 'groups',
    meaning: 'the claim in which the provider lists a person’s groups',
  },
  oidcRoles: {
    option: '',
    variables: ['LOFTE_OIDC_ROLES'],
    default: '',
    meaning: 'which group gives which role in the workspace: group=role, with commas between',
  },
  oidcMail: {
    option: '',
    variables: ['LOFTE_OIDC_MAIL'],
    default: 'verified',
    meaning: 'trusted where the provider does not say that it has verified mail addresses and can be taken at its word',
  },
  fetchProxy: {
    option: '',
    variables: ['LOFTE_FETCH_PROXY'],
    default: '',
    meaning:
      'the HTTP proxy, such as http://proxy.example.dk:3128, that fetches a dated copy of links given as evidence; nothing is fetched without one',
  },
} as const;

export type Environment = Readonly<Record<string, string | undefined>>;

/** What a setting is, given its option and the environment. An empty variable counts as not set. */
export function setting(name: keyof typeof settings, option: string | undefined, environment: Environment): string {
  const set = settings[name].variables.map((variable) => environment[variable]).find(Boolean);
  return option ?? set ?? settings[name].default;
}
