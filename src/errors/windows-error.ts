/** What Windows calls an error, and what Python makes of it. */
export interface WindowsError {
  readonly errno: number;
  /** Python shows this number, unless the error comes from a function of the C library. */
  readonly winerror?: number;
  readonly text: string;
}

/** By node's code. */
const BY_SYSTEM: Readonly<Record<string, WindowsError>> = {
  EPERM: { errno: 13, winerror: 5, text: 'Access is denied' },
  EACCES: { errno: 13, winerror: 5, text: 'Access is denied' },
  EBUSY: { errno: 13, winerror: 32, text: 'The process cannot access the file because it is being used by another process' },
  EEXIST: { errno: 17, winerror: 183, text: 'Cannot create a file when that file already exists' },
  EINVAL: { errno: 22, winerror: 123, text: 'The filename, directory name, or volume label syntax is incorrect' },
  ENOENT: { errno: 2, winerror: 2, text: 'The system cannot find the file specified' },
  ENOSPC: { errno: 28, winerror: 112, text: 'There is not enough space on the disk' },
  ENOTEMPTY: { errno: 41, winerror: 145, text: 'The directory is not empty' },
  EXDEV: { errno: 18, winerror: 17, text: 'The system cannot move the file to a different disk drive' },
};
const NO_FOLDER: WindowsError = { errno: 2, winerror: 3, text: 'The system cannot find the path specified' };

/** `open` and what follows it, and `spawnv`, are functions of the C library. */
const BY_LIBRARY: Readonly<Record<string, WindowsError>> = {
  EPERM: { errno: 13, text: 'Permission denied' },
  EACCES: { errno: 13, text: 'Permission denied' },
  EBUSY: { errno: 13, text: 'Permission denied' },
  EISDIR: { errno: 13, text: 'Permission denied' },
  EINVAL: { errno: 22, text: 'Invalid argument' },
};

/** Node numbers errors so on Windows, and nowhere else. */
const FIRST_OF_WINDOWS = -4000;

/** What Python would say of an error of node's; undefined where it is none of Windows, or has the words that it has elsewhere. */
export function windowsError(error: unknown): WindowsError | undefined {
  const { code, errno, syscall = '' } = error as { readonly code?: string; readonly errno?: number; readonly syscall?: string };
  if (code === undefined || errno === undefined || errno > FIRST_OF_WINDOWS) return undefined;
  if (/^(?:open|read|write|spawn)/.test(syscall)) return BY_LIBRARY[code];
  return code === 'ENOENT' && /^(?:mkdir|scandir|opendir)$/.test(syscall) ? NO_FOLDER : BY_SYSTEM[code];
}
