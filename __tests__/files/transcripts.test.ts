import { describe, expect, it } from 'vitest';
import { byteCompile } from '../../src/files/byte-compile.ts';
import { cacheFromSource } from '../../src/files/cache-from-source.ts';
import { copyFile } from '../../src/files/copy-file.ts';
import type { StepRequest } from '../../src/model/engine.ts';
import { copyTree } from '../../src/files/copy-tree.ts';
import { findExecutable } from '../../src/files/find-executable.ts';
import { makePath } from '../../src/files/make-path.ts';
import { setMode } from '../../src/files/set-mode.ts';
import { spawn, spawnLine } from '../../src/files/spawn.ts';
import { writeFile } from '../../src/files/write-file.ts';
import { DEBUG } from '../../src/plan/step.ts';
import { askOracle } from '../support/ask-oracle.ts';
import { fakeEngine } from '../support/fake-engine.ts';
import { interpreters } from '../support/interpreters.ts';
import { targetOf } from '../support/oracle-run.ts';
import { targetFixture } from '../support/target-fixture.ts';
import { madeUpTarget } from '../support/target.ts';

const windows = (version: string): ReturnType<typeof madeUpTarget> => madeUpTarget(version, { osName: 'nt', platform: 'win32' });

describe('steps of file operations', () => {
  it('make each missing directory once, also in a dry run', () => {
    const engine = fakeEngine();
    makePath(engine, 'build/lib/pkg', { dryRun: true });
    makePath(engine, 'build/lib/other', { dryRun: true });
    expect(engine.transcript()).toEqual(['creating build', 'creating build/lib', 'creating build/lib/pkg', 'creating build/lib/other']);
    expect(engine.steps).toMatchObject([{ kind: 'mkdir', path: 'build', mode: 0o777, dryRun: true }, {}, {}, {}]);
  });

  it('show folders of Windows with its separators', () => {
    const engine = fakeEngine({ target: targetFixture('windows-2.7'), files: { 'pkg/a.py': '' } });
    makePath(engine, 'build/lib\\pkg');
    copyFile(engine, 'pkg\\a.py', 'build\\lib\\pkg\\a.py');
    expect(engine.transcript()).toEqual([
      'creating build',
      'creating build\\lib',
      'creating build\\lib\\pkg',
      'copying pkg\\a.py -> build\\lib\\pkg',
    ]);
  });

  it('copy with what the executor needs to know', () => {
    const engine = fakeEngine({ files: { 'a.txt': '' } });
    expect(copyFile(engine, 'a.txt', 'b.txt', { update: true, preserveTimes: false })).toEqual({ to: 'b.txt', copied: true });
    expect(engine.steps).toMatchObject([
      {
        kind: 'copy',
        from: 'a.txt',
        to: 'b.txt',
        preserveMode: true,
        preserveTimes: false,
        update: true,
        saysFresh: [{ level: DEBUG, text: 'not copying a.txt (output up-to-date)' }],
      },
    ]);
  });

  it('say nothing that nobody hears', () => {
    const engine = { ...fakeEngine({ files: { 'a.py': '' } }), hears: () => false };
    const asked: StepRequest[] = [];
    engine.add = (request) => asked.push(request);
    copyFile(engine, 'a.py', 'b.py', { update: true });
    byteCompile(engine, ['a.py']);
    expect(asked.map((step) => [step.says?.[0]?.text, step.saysFresh])).toEqual([
      ['copying a.py -> b.py', undefined],
      [expect.stringMatching(/^byte-compiling a.py to /), undefined],
    ]);
  });

  it('copy trees into folders that are made in the order in which they are needed', () => {
    const engine = fakeEngine({ files: { 'from/deep/er/f': '', 'from/g': '', 'from/empty/': '', 'from/refused/x': '', 'to/g': '' } });
    engine.disk.refuse('/project/from/refused', 'read');
    expect(() => copyTree(engine, 'from', 'new')).toThrow("error listing files in 'from/refused'");
    expect(engine.transcript()).toEqual([
      'creating new',
      'creating new/deep',
      'creating new/deep/er',
      'copying from/deep/er/f -> new/deep/er',
      'copying from/g -> new',
      'creating new/empty',
    ]);
    expect(copyTree(engine, 'from/empty', 'to')).toEqual([]);
    expect(() => copyTree(engine, 'from', 'to')).toThrow('error listing files');
    expect(engine.transcript().slice(6)).toEqual([
      'creating to/deep',
      'creating to/deep/er',
      'copying from/deep/er/f -> to/deep/er',
      'copying from/g -> to',
      'creating to/empty',
    ]);
  });

  it('tell from content whether a file that was changed in place is up to date', () => {
    const engine = fakeEngine({ files: { 'a.py': 'print 1', 'same.py': 'print 1', 'changed.py': 'print 2' } });
    for (const path of ['same.py', 'changed.py']) engine.disk.setTimes(`/project/${path}`, 1_000_000_050, 1_000_000_050);
    expect(copyFile(engine, 'a.py', 'same.py', { update: true }).copied).toBe(false);
    expect(copyFile(engine, 'a.py', 'changed.py', { update: true }).copied).toBe(true);
  });

  it('copy a tree with its links', () => {
    const engine = fakeEngine({ files: { 'from/sub/f': '1', 'from/.nfs12': '' } });
    engine.disk.symbolicLink('sub/f', '/project/from/link');
    expect(copyTree(engine, 'from', 'to', { preserveSymlinks: true })).toEqual(['to/sub/f', 'to/link']);
    expect(engine.transcript()).toEqual(['creating to', 'creating to/sub', 'copying from/sub/f -> to/sub', 'linking to/link -> sub/f']);
    expect(engine.steps.at(-1)).toMatchObject({ kind: 'copy', from: 'sub/f', to: 'to/link', link: 'preserved' });
  });

  it('write text and bytes, and set modes', () => {
    const engine = fakeEngine();
    writeFile(engine, 'a', 'é', { says: 'Writing a' });
    writeFile(engine, 'b', new Uint8Array([255]), { mode: 0o755 });
    setMode(engine, 'a', { add: 0o555, says: 'changing mode of a' });
    expect(engine.steps).toMatchObject([
      { kind: 'write', path: 'a', content: { text: 'é' } },
      { kind: 'write', path: 'b', content: { base64: '/w==' }, mode: 0o755 },
      { kind: 'set-mode', path: 'a', add: 0o555 },
    ]);
    expect(engine.transcript()).toEqual(['Writing a', 'changing mode of a']);
  });
});

describe('spawn', () => {
  it('shows the words, and waits', async () => {
    let flushed = 0;
    const engine = fakeEngine({
      onFlush: () => {
        flushed += 1;
      },
    });
    await spawn(engine, ['tool', 'a b']);
    expect(engine.transcript()).toEqual(['tool a b']);
    expect(engine.steps).toMatchObject([
      { kind: 'spawn', argv: ['tool', 'a b'], searchPath: true, error: 'DistutilsExecError', dryRun: false },
    ]);
    await spawn(engine, ['tool'], { dryRun: true });
    expect(flushed).toBe(1);
  });

  it('shows the program that was found and quotes blanks on Windows before 3.9', () => {
    const files = { 'C:\\bin\\tool.exe': '' };
    for (const [version, line] of [
      ['3.8.1', 'C:\\bin\\tool.exe "a b" c'],
      ['3.9.1', 'tool a b c'],
    ] as const) {
      const engine = fakeEngine({ target: windows(version), environment: { Path: 'C:\\other;C:\\bin' } });
      for (const path of Object.keys(files)) engine.view.apply({ kind: 'write', path, content: { text: '' }, phase: 'build' });
      expect(spawnLine(engine, ['tool', 'a b', 'c'])).toBe(line);
      expect(findExecutable(engine, 'tool')).toBe('C:\\bin\\tool.exe');
    }
  });

  it('refuses a word that is no text', async () => {
    await expect(spawn(fakeEngine(), ['a', 1])).rejects.toMatchObject({
      python: 'TypeError',
      message: 'sequence item 1: expected str instance, int found',
    });
    await expect(spawn(fakeEngine({ target: '2.7.18' }), ['a', ['b']])).rejects.toMatchObject({
      python: 'TypeError',
      message: 'sequence item 1: expected string, list found',
    });
  });

  it('knows no other systems before 3.9', () => {
    const engine = fakeEngine({ target: madeUpTarget('3.8.1', { osName: 'riscos' }) });
    expect(() => spawnLine(engine, ['a'])).toThrow("don't know how to spawn programs on platform 'riscos'");
  });
});

describe('byte-compiling', () => {
  it('names files of Python 2 beside, of Python 3 in __pycache__', () => {
    const two = fakeEngine({ target: '2.7.18', files: { 'm.py': '' } });
    byteCompile(two, ['m.py', 'README']);
    byteCompile(two, ['m.py'], { optimize: 1, force: true });
    expect(two.steps).toMatchObject([
      { kind: 'byte-compile', source: 'm.py', output: 'm.pyc', recordedPath: 'm.py', optimize: 0, force: false },
      { output: 'm.pyo', optimize: 1, force: true },
    ]);
    const three = fakeEngine({ files: { 'pkg/m.py': '' } });
    byteCompile(three, ['pkg/m.py'], { prefix: 'pkg', baseDir: '/lib' });
    byteCompile(three, ['pkg/m.py'], { optimize: 2 });
    expect(three.steps).toMatchObject([
      {
        output: 'pkg/__pycache__/m.cpython-311.pyc',
        recordedPath: '/m.py',
        saysFresh: [{ level: DEBUG, text: 'skipping byte-compilation of pkg/m.py to m.cpython-311.pyc' }],
      },
      { output: 'pkg/__pycache__/m.cpython-311.opt-2.pyc', optimize: 2 },
    ]);
    expect(three.transcript()).toEqual(['byte-compiling pkg/m.py to m.cpython-311.pyc']);
  });

  it('is refused where the interpreter writes no byte code', () => {
    const engine = fakeEngine({ target: madeUpTarget('3.11.7', { dontWriteBytecode: true }) });
    expect(() => byteCompile(engine, ['m.py'])).toThrow('byte-compiling is disabled.');
  });

  const sources = ['m.py', 'pkg/m.py', '/abs/pkg/m.py', 'a//b.py', './x.py', 'noext', 'two.dots.py', 'dir/.py'];
  it.each(interpreters().filter((python) => python.major === 3))('names files as importlib of $version', async (python) => {
    const code = 'import importlib.util\ndef answer(x): return importlib.util.cache_from_source(x[0], optimization=x[1] or "")';
    const inputs = sources.flatMap((source) => [0, 1, 2].map((optimize) => [source, optimize] as const));
    const theirs = await askOracle(python, code, inputs);
    const engine = fakeEngine({ target: await targetOf(python) });
    expect(inputs.map(([source, optimize]) => ({ value: cacheFromSource(engine, source, optimize) }))).toEqual(theirs);
  });

  it('follows PYTHONPYCACHEPREFIX', () => {
    const engine = fakeEngine({ environment: { PYTHONPYCACHEPREFIX: '/cache' } });
    expect(cacheFromSource(engine, '/usr/lib/m.py', 0)).toBe('/cache/usr/lib/m.cpython-311.pyc');
    expect(cacheFromSource(engine, 'pkg/m.py', 0)).toBe('/cache/project/pkg/m.cpython-311.pyc');
  });
});
