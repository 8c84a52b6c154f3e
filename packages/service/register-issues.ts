import type { Issue } from '@lofte/domain/issue';

export const unknownOrganisation: Issue = {
  code: 'unknown-organisation',
  message: 'The organisation is no longer in the register.',
};

export const noSuchPerson: Issue = { code: 'unknown-person', message: 'The person is no longer in the register.' };

export function changedInRegister(name: string): Issue {
  const message = `"${name}" was changed by somebody else meanwhile. Nothing was overwritten.`;
  return { code: 'changed-in-register', message, values: { name } };
}

export const mergeWithItself: Issue = { code: 'merge-with-itself', message: 'Both are the same. Choose another one.' };
