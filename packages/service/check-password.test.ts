import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { checkPassword, passwordLength } from './check-password.ts';
import { hashPassword, isPassword } from './hash-password.ts';

const ane = ['Ane Holm', 'ane.holm@example.dk'];
const code = (password: string) => checkPassword(password, ane)?.code;

describe('a password', () => {
  test.each([
    'tre kopper og en ko',
    'rødgrød æder 4 blå',
    'qZ8#kd 2mVv!pe0',
    '猫が好きです、でも犬も好きなのです',
    '🦆🐎🌊🎻🧀 og en lang vej hjem',
  ])('“%s” will do, whatever it is made of', (password) => expect(code(password)).toBeUndefined());
  test.each([
    ['passwordpassword', 'a common one'],
    ['123456789012345', 'a row of digits'],
    ['qwertyuiopasdfgh', 'a run over the keyboard'],
    ['aaaaaaaaaaaaaaaaaaaa', 'one letter'],
    ['Sommer2026Sommer2026', 'the same twice'],
    ['P@ssw0rdP@ssw0rd!', 'a common one in disguise'],
    ['ane.holm@example.dk', 'their own mail'],
    ['ane holm ane holm', 'their own name'],
    ['Løfte løfte løfte', 'the program’s name'],
  ])('“%s” is guessed at once: %s', (password) => expect(code(password)).toBe('password-common'));
  test('is counted in characters as people see them typed, not in bytes', () => {
    expect(code('æøå æøå æøå æø')).toBe('password-short');
    expect(code('🦆'.repeat(14))).toBe('password-short');
    const long = (length: number) =>
      fc.sample(fc.string({ minLength: length, maxLength: length, unit: 'grapheme-ascii' }), {
        seed: 1,
        numRuns: 1,
      })[0] ?? '';
    expect(code(long(64))).toBeUndefined();
    expect(code(long(passwordLength.most))).toBeUndefined();
    expect(code(long(passwordLength.most + 1))).toBe('password-long');
  });
});

test('a hash knows its password in every form of its letters and no other, and is another one each time', async () => {
  const password = 'blåbærgrød på broen';
  const [one, two] = await Promise.all([hashPassword(password), hashPassword(password)]);
  expect(one).toMatch(/^\$scrypt\$ln=15,r=8,p=3\$[\w+/]{22}\$[\w+/]{43}$/);
  expect(one).not.toBe(two);
  expect(await isPassword(password.normalize('NFD').replaceAll(' ', ' '), one)).toBe(true);
  expect(await isPassword(`${password} `, one)).toBe(false);
  expect(await isPassword('', null)).toBe(false);
});

test('no hash takes as much work as a wrong password', async () => {
  const phc = await hashPassword('blåbærgrød på broen');
  // Of the processor, since the clock tells of whatever else the machine does.
  const work = async (hash: string | null) => {
    const before = process.cpuUsage();
    await isPassword('rødgrød med fløde', hash);
    return process.cpuUsage(before).user;
  };
  const least = { there: Number.POSITIVE_INFINITY, none: Number.POSITIVE_INFINITY };
  for (let i = 0; i < 3; i += 1) {
    least.there = Math.min(least.there, await work(phc));
    least.none = Math.min(least.none, await work(null));
  }
  expect(least.none / least.there).toBeGreaterThan(0.8);
  expect(least.none / least.there).toBeLessThan(1.25);
});
