import { codeOf, refusalOf, refused } from './refused.ts';

/** What the system says of a folder (errno(3)), in words. */
const meanings: readonly (readonly [RegExp, string, (folder: string) => string])[] = [
  [
    /^(ENOTDIR|EEXIST)$/,
    'folder-is-file',
    (folder) => `${folder} is no folder, so the record cannot lie there. Name another place.`,
  ],
  [
    /^(EACCES|EPERM|EROFS)$/,
    'folder-forbidden',
    (folder) => `${folder} cannot be written by this user, so the record cannot lie there.`,
  ],
  [
    /^(ENOENT|ENAMETOOLONG|EINVAL)$/,
    'folder-impossible',
    (folder) => `${folder} cannot be made, so the record cannot lie there. Name another place.`,
  ],
  [
    /^(ENOSPC|EDQUOT|53100)$/,
    'folder-full',
    (folder) => `The disk with ${folder} is full. Nothing was saved; make room, then try again.`,
  ],
];

/** An error of the system as a refusal where a person can do something about it, else as it is. */
export function folderTrouble(error: unknown, folder: string): unknown {
  const code = String(codeOf(error) ?? '');
  const [, name, say] = meanings.find(([codes]) => codes.test(code)) ?? [];
  if (!name || !say || refusalOf(error)) return error;
  return refused({ code: name, message: say(folder), where: folder, values: { place: folder } });
}
