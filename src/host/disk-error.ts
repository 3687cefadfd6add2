/** Numbers and words as Linux and node have them. */
const ERRORS = {
  EACCES: [13, 'permission denied'],
  EEXIST: [17, 'file already exists'],
  EINVAL: [22, 'invalid argument'],
  EISDIR: [21, 'illegal operation on a directory'],
  ELOOP: [40, 'too many symbolic links encountered'],
  ENOENT: [2, 'no such file or directory'],
  ENOSPC: [28, 'no space left on device'],
  ENOTDIR: [20, 'not a directory'],
  ENOTEMPTY: [39, 'directory not empty'],
  EPERM: [1, 'operation not permitted'],
  EROFS: [30, 'read-only file system'],
} as const;

export type DiskErrorCode = keyof typeof ERRORS;

/** An error as node's `fs` throws it: for disks and trees that are not node's. */
export function diskError(code: DiskErrorCode, syscall: string, path?: string, destination?: string): NodeJS.ErrnoException {
  const [number, words] = ERRORS[code];
  const where = path === undefined ? '' : ` '${path}'${destination === undefined ? '' : ` -> '${destination}'`}`;
  return Object.assign(new Error(`${code}: ${words}, ${syscall}${where}`), {
    code,
    errno: -number,
    syscall,
    ...(path === undefined ? undefined : { path }),
    ...(destination === undefined ? undefined : { dest: destination }),
  });
}
