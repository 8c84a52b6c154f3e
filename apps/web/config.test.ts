import { expect, test } from 'vitest';
import { readConfig } from './config.ts';

test('options win over variables, and what follows them are papers', () => {
  const config = readConfig(['--data', 'here', '--port=0', 'a.pdf', '--', '--b.pdf'], {
    LOFTE_DATA: 'there',
    PORT: '80',
  });
  expect(config).toMatchObject({
    ok: true,
    value: { data: 'here', workspace: 'main', port: 0, orNextPort: false, files: ['a.pdf', '--b.pdf'] },
  });
});

test('a port that was asked for, by option or variable, is the one or none', () => {
  expect(readConfig([], {})).toMatchObject({ value: { data: './data', port: 3000, orNextPort: true } });
  expect(readConfig([], { PORT: '3100' })).toMatchObject({ value: { port: 3100, orNextPort: false } });
});

test.each([['--port', 'x'], ['--port', '70000'], ['--data', ''], ['--colour']])('%s %s is a bad call', (...args) => {
  expect(readConfig(args, {})).toMatchObject({ ok: false });
});

const key = 'LOFTE_OIDC';
const provider = { [`${key}_ISSUER`]: 'https://id.example', [`${key}_CLIENT`]: 'lofte', [`${key}_SECRET`]: 'hush' };

test('beyond this machine the server must know its address, and an address is scheme and host alone', () => {
  expect(readConfig([], {})).toMatchObject({ value: { host: '127.0.0.1' } });
  expect(readConfig(['--host', '0.0.0.0'], {})).toMatchObject({ issues: [{ where: '--url' }] });
  const url = 'https://strategi.example.dk';
  expect(readConfig(['--host', '0.0.0.0'], { LOFTE_URL: url })).toMatchObject({ value: { url: new URL(url) } });
  for (const wrong of ['strategi.example.dk', 'ftp://example.dk', `${url}/plan`, `${url}?x`, 'https://a:b@example.dk'])
    expect(readConfig(['--url', wrong], {})).toMatchObject({ issues: [{ where: '--url' }] });
});

test('an OpenID provider needs all that it takes, each said by name', () => {
  const url = ['--url', 'https://strategi.example.dk'];
  const roles = { [`${key}_ROLES`]: 'CN=Alle læsere=reader, adm=admin' };
  expect(readConfig(url, { ...provider, ...roles })).toMatchObject({
    value: {
      provider: {
        client: 'lofte',
        trustMail: false,
        roles: new Map([
          ['CN=Alle læsere', 'reader'],
          ['adm', 'admin'],
        ]),
      },
    },
  });
  const where = (args: readonly string[], change: Record<string, string>) =>
    readConfig(args, { ...provider, ...change });
  expect(where([], {})).toMatchObject({ issues: [{ where: '--url' }] });
  for (const [name, wrong] of [
    ['ISSUER', 'http://id.example'],
    ['ROLES', 'adm=king'],
    ['ROLES', 'public=public'],
    ['MAIL', 'yes'],
  ])
    expect(where(url, { [`${key}_${name}`]: wrong ?? '' })).toMatchObject({ issues: [{ where: `${key}_${name}` }] });
  expect(where(url, { [`${key}_SECRET`]: '' })).toMatchObject({ issues: [{ where: `${key}_CLIENT` }] });
});

test('a mail server needs a sender, and each is checked before anything starts', () => {
  const from = { LOFTE_MAIL_FROM: 'Sekretariatet <strategi@example.dk>' };
  expect(readConfig([], {})).toMatchObject({ value: { mail: { from: { address: 'lofte@localhost.localdomain' } } } });
  expect(readConfig([], { ...from, LOFTE_SMTP: 'smtp://a:b%40c@mail.example.dk:587' })).toMatchObject({
    value: {
      mail: {
        from: { name: 'Sekretariatet', address: 'strategi@example.dk' },
        smtp: new URL('smtp://a:b%40c@mail.example.dk:587'),
      },
    },
  });
  expect(readConfig([], { LOFTE_SMTP: 'smtp://mail.example.dk' })).toMatchObject({
    issues: [{ where: 'LOFTE_MAIL_FROM' }],
  });
  for (const wrong of ['mail.example.dk', 'https://mail.example.dk', 'smtp://', 'smtp://a:%zz@mail.example.dk'])
    expect(readConfig([], { ...from, LOFTE_SMTP: wrong })).toMatchObject({ issues: [{ where: 'LOFTE_SMTP' }] });
  for (const wrong of ['nobody', 'A <a@b.dk>, B <b@b.dk>', 'A\r\nBcc: x@y.dk <a@b.dk>'])
    expect(readConfig([], { LOFTE_MAIL_FROM: wrong })).toMatchObject({ issues: [{ where: 'LOFTE_MAIL_FROM' }] });
});
