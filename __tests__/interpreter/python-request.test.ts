import { describe, expect, test } from 'vitest';
import { versionMatcher } from '../../src/interpreter/match-version.ts';
import { parsePythonRequest, parseVersionRequest } from '../../src/interpreter/python-request.ts';

/** The versions of a list that a request asks for, best first. */
async function chosen(request: string, versions: readonly string[]): Promise<readonly string[]> {
  const parsed = parseVersionRequest(request);
  if (parsed === undefined) throw new Error(`${request} is no version`);
  const matcher = await versionMatcher(parsed, request);
  const identity = (version: string) =>
    ({ executable: '', version, implementation: 'cpython', freeThreaded: parsed.freeThreaded, debug: parsed.debug }) as const;
  return versions.filter((version) => matcher.matches(identity(version))).sort((a, b) => matcher.compare(a, b));
}

const THERE = ['2.7.18', '3.8.18', '3.8.1', '3.9.0', '3.9.18', '3.10.13', '3.11.7', '3.12.0-rc.1', '3.14.0-a.7', '3.14.0-rc.2'];

describe('what is asked for', () => {
  test.each([
    [undefined, { kind: 'default' }],
    ['  ', { kind: 'default' }],
    ['./python', { kind: 'path', path: './python' }],
    ['/usr/bin/python3', { kind: 'path', path: '/usr/bin/python3' }],
    ['.', { kind: 'path', path: '.' }],
    ['python3', { kind: 'command', name: 'python3' }],
    ['python3.11', { kind: 'command', name: 'python3.11' }],
    ['pypy', { kind: 'command', name: 'pypy' }],
    ['my-python', { kind: 'command', name: 'my-python' }],
    ['pypy3.9-7.3.11', { kind: 'command', name: 'pypy3.9-7.3.11' }],
    ['C:\\Python\\python.exe', { kind: 'command', name: 'C:\\Python\\python.exe' }],
    ['3', { kind: 'version', range: '3' }],
    ['3.11', { kind: 'version', range: '3.11', implementation: undefined, freeThreaded: false, debug: false }],
    ['3.13t', { kind: 'version', range: '3.13', freeThreaded: true }],
    ['3.13td', { kind: 'version', range: '3.13', freeThreaded: true, debug: true }],
    ['3.14-dev', { kind: 'version', range: '~3.14.0-0', freeThreaded: false }],
    ['3.14t-dev', { kind: 'version', range: '~3.14.0-0', freeThreaded: true }],
    ['3.14.0rc2', { kind: 'version', range: '3.14.0-rc.2' }],
    ['3.14b1', { kind: 'version', range: '3.14.0-b.1' }],
    ['pypy3.9', { kind: 'command', name: 'pypy3.9' }],
    ['PyPy-2.7', { kind: 'version', range: '2.7', implementation: 'pypy' }],
    ['cpython@3.12', { kind: 'version', range: '3.12', implementation: 'cpython' }],
    ['>=3.8 <3.12', { kind: 'version', range: '>=3.8 <3.12' }],
    ['>=3.8,!=3.9.*', { kind: 'version', range: '>=3.8', except: ['3.9.*'] }],
    ['3.8 - 3.10', { kind: 'version', range: '3.8 - 3.10' }],
    ['!=3.9.1', { kind: 'version', range: '*', except: ['3.9.1'] }],
  ])('%s', (request, expected) => {
    expect(parsePythonRequest(request, 'posix')).toMatchObject(expected);
  });

  test('is a path on Windows when it has a backslash', () => {
    expect(parsePythonRequest('C:\\Python\\python.exe', 'nt')).toEqual({ kind: 'path', path: 'C:\\Python\\python.exe' });
  });
});

describe('a version', () => {
  test.each([
    ['3', ['3.11.7', '3.10.13', '3.9.18', '3.9.0', '3.8.18', '3.8.1', '3.14.0-rc.2', '3.14.0-a.7', '3.12.0-rc.1']],
    ['3.8', ['3.8.18', '3.8.1']],
    ['3.8.1', ['3.8.1']],
    ['2.x', ['2.7.18']],
    ['3.14', ['3.14.0-rc.2', '3.14.0-a.7']],
    ['3.14-dev', ['3.14.0-rc.2', '3.14.0-a.7']],
    ['3.14.0a7', ['3.14.0-a.7']],
    ['>=3.8 <3.12', ['3.11.7', '3.10.13', '3.9.18', '3.9.0', '3.8.18', '3.8.1']],
    ['>=3.8, <3.12, !=3.9.*, !=3.8.1', ['3.11.7', '3.10.13', '3.8.18']],
    ['<=3.9', ['3.9.18', '3.9.0', '3.8.18', '3.8.1', '2.7.18']],
    ['>3.10', ['3.11.7', '3.14.0-rc.2', '3.14.0-a.7', '3.12.0-rc.1']],
    ['~=3.9', ['3.11.7', '3.10.13', '3.9.18', '3.9.0', '3.14.0-rc.2', '3.14.0-a.7', '3.12.0-rc.1']],
    ['~=3.8.1', ['3.8.18', '3.8.1']],
    ['==3.9.*', ['3.9.18', '3.9.0']],
    ['2.7 || 3.11', ['3.11.7', '2.7.18']],
    ['3.7', []],
  ])('%s means, newest first and pre-releases last', async (request, expected) => {
    expect(await chosen(request, THERE)).toEqual(expected);
  });

  test('that can not be read is refused', async () => {
    const parsed = parseVersionRequest('>=three') ?? expect.unreachable();
    await expect(versionMatcher(parsed, '>=three')).rejects.toMatchObject({
      code: 'bad-python-request',
      message: "'>=three' is no version of Python",
    });
  });

  test('is not asked of an interpreter whose name already says no', async () => {
    const matcher = await versionMatcher(parseVersionRequest('>=3.9.5 <3.11') ?? expect.unreachable(), '');
    expect(matcher.mayMatch({ path: '' })).toBe(true);
    expect(['3.8', '3.9', '3.10', '3.11'].filter((minor) => matcher.mayMatch({ path: '', minor }))).toEqual(['3.9', '3.10']);
    expect(['3.9.4', '3.9.5', '3.11.0'].filter((version) => matcher.mayMatch({ path: '', version }))).toEqual(['3.9.5']);
    expect(matcher.mayMatch({ path: '', freeThreaded: true })).toBe(false);
    const pypy = await versionMatcher(parseVersionRequest('pypy3.9') ?? expect.unreachable(), '');
    expect(pypy.mayMatch({ path: '', implementation: 'cpython' })).toBe(false);
    expect(pypy.mayMatch({ path: '', implementation: 'pypy', minor: '3.9' })).toBe(true);
  });
});
