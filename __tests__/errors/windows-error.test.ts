import { describe, expect, test } from 'vitest';
import { windowsError } from '../../src/errors/windows-error.ts';
import { errorText, fileError, toOsError } from '../../src/errors/os-error.ts';

/** As node throws it on Windows. */
function nodeError(code: string, errno: number, syscall: string): NodeJS.ErrnoException {
  return Object.assign(new Error(`${code}: words of node, ${syscall}`), { code, errno, syscall });
}

const IN_USE = 'The process cannot access the file because it is being used by another process';

describe('an error of Windows', () => {
  test('has the words that Python shows there', () => {
    expect(fileError('could not delete', 'a\\b', nodeError('EBUSY', -4082, 'unlink')).message).toBe(`could not delete 'a\\b': ${IN_USE}`);
    expect(errorText(nodeError('ENOENT', -4058, 'scandir'))).toBe('The system cannot find the path specified');
    expect(errorText(nodeError('EPERM', -4048, 'open'))).toBe('Permission denied');
  });

  test('has the number of the system, or of the C library where a function of that failed', () => {
    const moved = toOsError(nodeError('EPERM', -4048, 'rename'), 'a', 'b');
    expect(moved.message).toBe("[WinError 5] Access is denied: 'a' -> 'b'");
    expect(moved.args).toEqual([0, 'Access is denied', 'a', 5]);
    const opened = toOsError(nodeError('EBUSY', -4082, 'open'), 'a');
    expect(opened.message).toBe("[Errno 13] Permission denied: 'a'");
    expect(opened.args).toEqual([13, 'Permission denied', 'a']);
  });

  test('is none elsewhere', () => {
    expect(windowsError(nodeError('EBUSY', -16, 'unlink'))).toBeUndefined();
    expect(toOsError(nodeError('EBUSY', -16, 'unlink'), 'a').message).toBe("[Errno 16] Device or resource busy: 'a'");
    expect(toOsError(nodeError('ENAMETOOLONG', -4064, 'mkdir'), 'a').message).toBe("[Errno 36] File name too long: 'a'");
  });
});
