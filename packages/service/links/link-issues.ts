import type { Issue } from '@lofte/domain/issue';

export const unknownLink: Issue = { code: 'unknown-link', message: 'This link is not there.' };
