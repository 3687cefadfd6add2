import { once } from 'node:events';
import { lstatSync, readFileSync, renameSync, utimesSync, writeFileSync, existsSync, rmSync, readdirSync, symlinkSync } from 'node:fs';
import { createServer } from 'node:net';
import { join } from 'node:path';
import { execFileSync, spawnSync } from 'node:child_process';
import { describe, expect, test } from 'vitest';
import type { EngineError } from '../../src/errors/engine-error.ts';
import { RealDisk } from '../../src/host/real-disk.ts';
import { addFiles, tempProject } from '../support/temp-project.ts';
import { compile, link, mkdir, outcomes, runOnce, type Draft, type RigOptions, type RigRun } from './executor-rig.ts';

const hasGcc = spawnSync('gcc', ['--version']).status === 0;

const PROJECT = {
  'a.c': '#include "a.h"\nint a(void) { return A; }\n',
  'b.c': '#include <stdio.h>\nint b(void) { return printf("b"); }\n',
  'include/a.h': '#define A 1\n',
};

function steps(flags: readonly string[] = ['-Iinclude', '-fPIC']): readonly Draft[] {
  return [
    mkdir('build'),
    mkdir('build/temp'),
    mkdir('build/lib'),
    compile('a.c', 'build/temp/a.o', flags),
    compile('b.c', 'build/temp/b.o', flags),
    link(['build/temp/a.o', 'build/temp/b.o'], 'build/lib/x.so'),
  ];
}

async function build(root: string, options: Partial<RigOptions> = {}, drafts: readonly Draft[] = steps()): Promise<RigRun> {
  return await runOnce({ root, ...options }, ...drafts);
}

/** Only what ran of compiles and links. */
function ran(run: RigRun): readonly string[] {
  if (run.error !== undefined) throw run.error;
  return outcomes(run.events).filter((line) => !line.startsWith('mkdir') && !line.endsWith(': fresh'));
}

describe.skipIf(!hasGcc)('compiling and linking with a real gcc', () => {
  test('a clean tree runs everything in order and shows the command lines without our words', async () => {
    const root = tempProject(PROJECT);
    const run = await build(root);
    expect(run.error).toBeUndefined();
    expect(run.text).toBe(
      [
        'creating build',
        'creating build/temp',
        'creating build/lib',
        'gcc -Iinclude -fPIC -c a.c -o build/temp/a.o',
        'gcc -Iinclude -fPIC -c b.c -o build/temp/b.o',
        'gcc -shared build/temp/a.o build/temp/b.o -o build/lib/x.so',
        '',
      ].join('\n'),
    );
    expect(readdirSync(join(root, 'build')).sort()).toEqual(['.pydistutils', 'lib', 'temp']);
    expect(readdirSync(join(root, 'build/.pydistutils')).sort()).toEqual(['stat-cache', 'state']);
  });

  test('objects and extensions are what the compiler alone makes', async () => {
    const root = tempProject(PROJECT);
    await build(root, {}, steps(['-Iinclude', '-fPIC', '-g', '-O2']));
    const ours = [readFileSync(join(root, 'build/temp/a.o')), readFileSync(join(root, 'build/lib/x.so'))];
    execFileSync('gcc', ['-Iinclude', '-fPIC', '-g', '-O2', '-c', 'a.c', '-o', 'build/temp/a.o'], { cwd: root });
    execFileSync('gcc', ['-shared', 'build/temp/a.o', 'build/temp/b.o', '-o', 'build/lib/x.so'], { cwd: root });
    expect(ours[0]?.equals(readFileSync(join(root, 'build/temp/a.o')))).toBe(true);
    expect(ours[1]?.equals(readFileSync(join(root, 'build/lib/x.so')))).toBe(true);
  });

  test('a second run starts nothing and writes nothing', async () => {
    const root = tempProject(PROJECT);
    await build(root);
    await build(root);
    const before = readFileSync(join(root, 'build/.pydistutils/state'));
    const cache = readFileSync(join(root, 'build/.pydistutils/stat-cache'));
    // Whatever is started fails: no program at all is on this PATH.
    const run = await build(root);
    expect(ran(run)).toEqual([]);
    expect(run.text).toBe('');
    expect(readFileSync(join(root, 'build/.pydistutils/state')).equals(before)).toBe(true);
    expect(readFileSync(join(root, 'build/.pydistutils/stat-cache')).subarray(0, cache.length).equals(cache)).toBe(true);
  });

  test('a compile that is content without making an object is no error, is done each time, and leaves what is there', async () => {
    const root = tempProject(PROJECT);
    await build(root);
    const object = readFileSync(join(root, 'build/temp/a.o'));
    for (const flag of ['-fsyntax-only', '--version']) {
      const drafts = [compile('a.c', 'build/temp/none.o', ['-Iinclude', flag]), compile('a.c', 'build/temp/a.o', ['-Iinclude', flag])];
      for (let i = 0; i < 2; i += 1) {
        const run = await build(root, {}, drafts);
        expect([flag, run.error, ran(run).length]).toEqual([flag, undefined, 2]);
      }
    }
    expect(existsSync(join(root, 'build/temp/none.o'))).toBe(false);
    expect(readFileSync(join(root, 'build/temp/a.o')).equals(object)).toBe(true);
    expect(ran(await build(root))).toEqual([]);
  });

  test('that holds where the output lies on another file system', async () => {
    const disk = new RealDisk();
    disk.rename = (from) => {
      throw Object.assign(new Error(`EXDEV: ${from}`), { code: 'EXDEV' });
    };
    const root = tempProject(PROJECT);
    expect((await build(root, { disk })).error).toBeUndefined();
    expect((await build(root, { disk }, [compile('a.c', 'build/temp/none.o', ['-Iinclude', '-fsyntax-only'])])).error).toBeUndefined();
    const python = ((await build(root, { disk }, [compile('a.c', 'nowhere/a.o', ['-Iinclude'])])).error as EngineError | undefined)?.python;
    expect(python).toBe('CompileError');
  });

  test('an output that cannot be put in its place is an error of the compiler', async () => {
    const root = tempProject({ ...PROJECT, 'folder/x': '' });
    await build(root);
    const python = async (draft: Draft): Promise<unknown> => ((await build(root, {}, [draft])).error as EngineError | undefined)?.python;
    expect(await python(compile('a.c', 'nowhere/a.o', ['-Iinclude']))).toBe('CompileError');
    expect(await python(link(['build/temp/a.o'], 'nowhere/x.so'))).toBe('LinkError');
    expect(await python(link(['build/temp/a.o'], 'folder'))).toBe('LinkError');
  });

  test('an output that is a link or no file is left to the compiler', async () => {
    const root = tempProject({ ...PROJECT, 'alone/there': '', 'ours/there': '' });
    await build(root);
    execFileSync('gcc', ['-Iinclude', '-fPIC', '-c', 'a.c', '-o', 'a.o'], { cwd: root });
    for (const folder of ['alone', 'ours']) symlinkSync('there', join(root, folder, 'x.so'));
    execFileSync('gcc', ['-shared', 'a.o', '-o', 'alone/x.so'], { cwd: root });
    expect((await build(root, {}, [link(['a.o'], 'ours/x.so')])).error).toBeUndefined();
    const left = (folder: string): readonly boolean[] =>
      ['x.so', 'there'].map(
        (name) => lstatSync(join(root, folder, name)).isSymbolicLink() || readFileSync(join(root, folder, name)).length > 0,
      );
    expect(left('ours')).toEqual(left('alone'));
    expect(lstatSync(join(root, 'ours/x.so')).isSymbolicLink()).toBe(lstatSync(join(root, 'alone/x.so')).isSymbolicLink());

    const socket = createServer().listen(join(root, 'door'));
    await once(socket, 'listening');
    expect((await build(root, {}, [link(['a.o'], 'door')])).error?.message).toMatch(/gcc.* failed with exit (?:status|code) 1/);
    expect(lstatSync(join(root, 'door')).isSocket()).toBe(true);
    socket.close();
  });

  test('new file times alone make nothing', async () => {
    const root = tempProject(PROJECT);
    await build(root);
    for (const file of Object.keys(PROJECT)) utimesSync(join(root, file), new Date(), new Date());
    expect(ran(await build(root))).toEqual([]);
  });

  test('a changed source makes its object and what is linked from it', async () => {
    const root = tempProject(PROJECT);
    await build(root);
    addFiles(root, { 'a.c': '#include "a.h"\nint a(void) { return A + 1; }\n' });
    expect(ran(await build(root))).toEqual([
      'compile build/temp/a.o: its input a.c has changed',
      'link build/lib/x.so: its input build/temp/a.o has changed',
    ]);
  });

  test('a change that leaves the object as it was ends there', async () => {
    const root = tempProject(PROJECT);
    await build(root);
    addFiles(root, { 'a.c': '#include "a.h"\nint a(void) { return A; } /* again */\n' });
    expect(ran(await build(root))).toEqual(['compile build/temp/a.o: its input a.c has changed']);
  });

  test('a changed header makes exactly what includes it', async () => {
    const root = tempProject(PROJECT);
    await build(root);
    addFiles(root, { 'include/a.h': '#define A 2\n' });
    expect(ran(await build(root))).toEqual([
      'compile build/temp/a.o: its header include/a.h has changed',
      'link build/lib/x.so: its input build/temp/a.o has changed',
    ]);
  });

  test('a header that newly shadows another of the project makes what used that one', async () => {
    const root = tempProject(PROJECT);
    await build(root);
    addFiles(root, { 'a.h': '#define A 3\n' });
    expect(ran(await build(root))[0]).toBe('compile build/temp/a.o: the new file a.h would be found before a header that it used');
    expect(ran(await build(root))).toEqual([]);
  });

  test('a header that would now be found in a folder of CPATH, before another, counts', async () => {
    const root = tempProject({ ...PROJECT, 'first/none.h': '' });
    const environment = (): Record<string, string | undefined> => ({ ...process.env, CPATH: `${root}/first::include` });
    const run = async (): Promise<readonly string[]> => ran(await build(root, { environment }, steps(['-fPIC'])));
    await run();
    expect(await run()).toEqual([]);
    addFiles(root, { 'first/a.h': '#define A 2\n' });
    expect(await run()).toEqual([
      'compile build/temp/a.o: the new file first/a.h would be found before a header that it used',
      'link build/lib/x.so: its input build/temp/a.o has changed',
    ]);
    expect(await run()).toEqual([]);
  });

  test('a header in a folder is shadowed by one in a folder of that name, not by that folder', async () => {
    const root = tempProject({
      ...PROJECT,
      'a.c': '#include <sub/h.h>\nint a = H;\n',
      'include/sub/h.h': '#define H 1\n',
      'first/none.h': '',
    });
    const run = async (): Promise<readonly string[]> => ran(await build(root, {}, steps(['-Ifirst', '-Iinclude', '-fPIC'])));
    await run();
    addFiles(root, { 'first/sub/other.h': '' });
    expect(await run()).toEqual([]);
    addFiles(root, { 'first/sub/h.h': '#define H 2\n' });
    expect(await run()).toEqual([
      'compile build/temp/a.o: the new file first/sub/h.h would be found before a header that it used',
      'link build/lib/x.so: its input build/temp/a.o has changed',
    ]);
  });

  test('a header of the system that is shadowed in an include folder counts, an unrelated new file does not', async () => {
    const root = tempProject(PROJECT);
    await build(root);
    addFiles(root, { 'include/other.h': '' });
    expect(ran(await build(root))).toEqual([]);
    addFiles(root, { 'include/stdio.h': 'int printf(const char *, ...);\n' });
    expect(ran(await build(root))[0]).toContain('the new file include/stdio.h would be found');
  });

  test('other flags are told apart by what came and went', async () => {
    const root = tempProject(PROJECT);
    await build(root);
    expect(ran(await build(root, {}, steps(['-Iinclude', '-fPIC', '-DX=1'])))[0]).toBe(
      'compile build/temp/a.o: its command line has changed: now with -DX=1',
    );
    expect(ran(await build(root, {}, steps(['-Iinclude', '-DX=1', '-fPIC'])))[0]).toBe(
      'compile build/temp/a.o: the order of its command line has changed',
    );
  });

  test('a variable that matters to the compiler counts, another does not', async () => {
    const root = tempProject(PROJECT);
    await build(root);
    expect(ran(await build(root, { environment: () => ({ ...process.env, SHLVL: '9', GITHUB_RUN_ID: '1' }) }))).toEqual([]);
    const run = await build(root, { environment: () => ({ ...process.env, CPATH: '/nowhere' }) });
    expect(ran(run)[0]).toBe('compile build/temp/a.o: the environment has changed: CPATH');
  });

  test('another compiler under the same name counts', async () => {
    const root = tempProject(PROJECT);
    await build(root);
    const bin = tempProject({ gcc: { text: '#!/bin/sh\nexec /usr/bin/gcc "$@"\n', mode: 0o755 } });
    const environment = (): NodeJS.ProcessEnv => ({ ...process.env, PATH: `${bin}:${process.env['PATH']}` });
    expect(ran(await build(root, { environment }))[0]).toContain('compile build/temp/a.o: the tools have changed: ');
    expect(ran(await build(root, { environment }))).toEqual([]);
    writeFileSync(join(bin, 'gcc'), '#!/bin/sh\n# another\nexec /usr/bin/gcc "$@"\n');
    expect(ran(await build(root, { environment }))[0]).toContain('compile build/temp/a.o: the tools have changed: gcc');
  });

  test('another program behind the compiler counts, of that name', async () => {
    const root = tempProject(PROJECT);
    const wrapper = (note: string): { readonly text: string; readonly mode: number } => ({
      text: `#!/bin/sh\n# ${note}\nexec as "$@"\n`,
      mode: 0o755,
    });
    addFiles(root, { 'tools/as': wrapper('one') });
    const run = async (): Promise<readonly string[]> => ran(await build(root, {}, steps(['-B', `${root}/tools/`, '-Iinclude', '-fPIC'])));
    await run();
    expect(await run()).toEqual([]);
    addFiles(root, { 'tools/as': wrapper('two') });
    expect(await run()).toEqual([
      'compile build/temp/a.o: the tools have changed: as',
      'compile build/temp/b.o: the tools have changed: as',
    ]);
  });

  test('a missing or altered output is made again', async () => {
    const root = tempProject(PROJECT);
    await build(root);
    rmSync(join(root, 'build/temp/b.o'));
    writeFileSync(join(root, 'build/lib/x.so'), 'not what we left');
    expect(ran(await build(root))).toEqual([
      'compile build/temp/b.o: build/temp/b.o is not there',
      'link build/lib/x.so: build/lib/x.so is not what the last run left there',
    ]);
  });

  test('an output that nobody remembers making is made again', async () => {
    const root = tempProject(PROJECT);
    await build(root);
    rmSync(join(root, 'build/.pydistutils'), { recursive: true });
    expect(ran(await build(root))).toEqual([
      'compile build/temp/a.o: no earlier run is known to have made it',
      'compile build/temp/b.o: no earlier run is known to have made it',
      'link build/lib/x.so: no earlier run is known to have made it',
    ]);
  });

  test('force makes everything', async () => {
    const root = tempProject(PROJECT);
    await build(root);
    expect(
      ran(
        await build(
          root,
          {},
          steps().map((step) => ({ ...step, force: true })),
        ),
      ),
    ).toHaveLength(3);
  });

  test('a file of depends counts, from when it is there', async () => {
    const root = tempProject(PROJECT);
    const drafts = [mkdir('build'), compile('b.c', 'build/b.o', [], { depends: ['notes.txt'] })];
    await build(root, {}, drafts);
    expect(ran(await build(root, {}, drafts))).toEqual([]);
    addFiles(root, { 'notes.txt': 'one' });
    expect(ran(await build(root, {}, drafts))).toEqual(['compile build/b.o: its input notes.txt is new']);
    addFiles(root, { 'notes.txt': 'two' });
    expect(ran(await build(root, {}, drafts))).toEqual(['compile build/b.o: its input notes.txt has changed']);
  });

  test('a static library that a link finds by name counts', async () => {
    const root = tempProject({ ...PROJECT, 'c.c': 'int c(void) { return 1; }\n' });
    const archive = {
      kind: 'static-library',
      argv: ['ar', 'rcs', 'build/libc1.a', 'build/c.o'],
      objects: ['build/c.o'],
      output: 'build/libc1.a',
      depends: [],
      family: 'gnu',
      error: 'LibError',
    } as const;
    const drafts = (value: number): readonly Draft[] => [
      mkdir('build'),
      compile('c.c', 'build/c.o', [`-DC=${value}`, '-fPIC']),
      archive,
      compile('b.c', 'build/b.o', ['-fPIC']),
      link(['build/b.o'], 'build/b.so', ['-Lbuild', '-lc1']),
    ];
    await build(root, {}, drafts(1));
    expect(ran(await build(root, {}, drafts(1)))).toEqual([]);
    addFiles(root, { 'c.c': 'int c(void) { return 2; }\n' });
    expect(ran(await build(root, {}, drafts(1)))).toEqual([
      'compile build/c.o: its input c.c has changed',
      'static-library build/libc1.a: its input build/c.o has changed',
      'link build/b.so: its input build/libc1.a has changed',
    ]);
  });

  test('a build folder that moved with its project is used, but for objects that hold the old path', async () => {
    const home = tempProject(Object.fromEntries(Object.entries(PROJECT).map(([path, text]) => [`one/${path}`, text])));
    await build(join(home, 'one'));
    renameSync(join(home, 'one'), join(home, 'two'));
    expect(ran(await build(join(home, 'two')))).toEqual([]);
    await build(join(home, 'two'), {}, steps(['-Iinclude', '-fPIC', '-g']));
    renameSync(join(home, 'two'), join(home, 'three'));
    const reasons = ran(await build(join(home, 'three'), {}, steps(['-Iinclude', '-fPIC', '-g'])));
    expect(reasons[0]).toBe(`compile build/temp/a.o: it holds the path of the folder that it was made in, ${join(home, 'two')}`);
  });

  test('on another machine everything is hashed again and nothing is made', async () => {
    const root = tempProject(PROJECT);
    await build(root);
    expect(ran(await build(root, { machine: 'there' }))).toEqual([]);
  });

  test('the compiler finds no way past a source that is a link to somewhere else', async () => {
    const root = tempProject({ ...PROJECT, 'real/a.c': 'int a(void) { return 1; }\n' });
    rmSync(join(root, 'a.c'));
    symlinkSync('real/a.c', join(root, 'a.c'));
    await build(root);
    addFiles(root, { 'real/a.c': 'int a(void) { return 2; }\n' });
    expect(ran(await build(root))[0]).toBe('compile build/temp/a.o: its input a.c has changed');
  });

  test('options whose side files follow the output work in place', async () => {
    const root = tempProject(PROJECT);
    const drafts = [mkdir('build'), compile('b.c', 'build/b.o', ['--coverage'])];
    expect((await build(root, {}, drafts)).error).toBeUndefined();
    expect(existsSync(join(root, 'build/b.gcno'))).toBe(true);
    expect(ran(await build(root, {}, drafts))).toEqual([]);
    // Whoever counts coverage anew removes these.
    rmSync(join(root, 'build/b.gcno'));
    expect(ran(await build(root, {}, drafts))).toEqual(['compile build/b.o: build/b.gcno is not there']);
    expect(existsSync(join(root, 'build/b.gcno'))).toBe(true);
    expect(ran(await build(root, {}, drafts))).toEqual([]);
  });

  test('a file that macros name for `__has_include` or the assembler counts', async () => {
    const root = tempProject({
      'a.c': '#if __has_include(FIRST)\n#include FIRST\n#endif\n#define SECOND "b.h"\n#if __has_include(SECOND)\n#include SECOND\n#endif\n',
      'b.c': '#include "incbin.h"\nconst char *name = "nothing";\nINCBIN(blob, "blob.bin");\n',
      'include/incbin.h': '#define INCBIN(name, file) __asm__(".globl " #name "\\n" #name ": .incbin \\"" file "\\"\\n")\n',
      'include/blob.bin': '1',
    });
    const drafts = [
      mkdir('build'),
      compile('a.c', 'build/a.o', ['-Iinclude', '-DFIRST=<a.h>']),
      compile('b.c', 'build/b.o', ['-Iinclude']),
    ];
    await build(root, {}, drafts);
    const after = async (files: Readonly<Record<string, string>>): Promise<readonly string[]> => {
      addFiles(root, files);
      const done = ran(await build(root, {}, drafts));
      expect(ran(await build(root, {}, drafts))).toEqual([]);
      return done;
    };
    expect(await after({ nothing: '' })).toEqual([]);
    expect(await after({ 'include/a.h': '' })).toEqual(['compile build/a.o: its header include/a.h is new']);
    expect(await after({ 'include/b.h': '' })).toEqual(['compile build/a.o: its header include/b.h is new']);
    expect(await after({ 'include/blob.bin': '2' })).toEqual(['compile build/b.o: its header include/blob.bin has changed']);
    expect(await after({ 'blob.bin': '3' })).toEqual(['compile build/b.o: its header blob.bin is new']);
  });

  test('what an include of the assembler includes counts', async () => {
    const root = tempProject({ 'a.c': '__asm__(".include \\"a.inc\\"");\n', 'asm/a.inc': '.include "b.inc"\n', 'asm/b.inc': '.long 1\n' });
    const drafts = [mkdir('build'), compile('a.c', 'build/a.o', ['-Wa,-Iasm'])];
    await build(root, {}, drafts);
    expect(ran(await build(root, {}, drafts))).toEqual([]);
    addFiles(root, { 'asm/b.inc': '.long 2\n' });
    expect(ran(await build(root, {}, drafts))).toEqual(['compile build/a.o: its header asm/b.inc has changed']);
  });

  const MODULES = ['-std=c++20', '-fmodules-ts'];
  const hasModules = spawnSync('g++', [...MODULES, '-E', '-x', 'c++', '/dev/null']).status === 0;
  test.skipIf(!hasModules)(
    'sources with modules are compiled one after the other, and again where one of them, or a module, is not as it was',
    async () => {
      const root = tempProject({
        'src/a.cc': 'export module a;\nexport inline int one() { return 1; }\n',
        'src/b.cc': 'import a;\nint b() { return one(); }\n',
        'src/c.cc': 'import a;\nint c() { return one(); }\n',
      });
      const drafts = [mkdir('build'), ...['a', 'b', 'c'].map((name) => compile(`src/${name}.cc`, `build/${name}.o`, MODULES))];
      expect(ran(await build(root, {}, drafts))).toHaveLength(3);
      expect(ran(await build(root, {}, drafts))).toEqual([]);
      addFiles(root, { 'src/b.cc': 'import a;\nint b() { return one() + 1; }\n' });
      expect(ran(await build(root, {}, drafts))).toHaveLength(3);
      expect(ran(await build(root, {}, drafts))).toEqual([]);
      rmSync(join(root, 'gcm.cache'), { recursive: true });
      expect(ran(await build(root, {}, drafts))[0]).toBe('compile build/a.o: its header gcm.cache/a.gcm is gone');
      expect(ran(await build(root, {}, drafts))).toEqual([]);
    },
  );

  test('a file of `-include` is looked for in the folder that the compiler runs in, before all others', async () => {
    const root = tempProject({ 'src/a.c': '', 'include/first.h': 'int a;\n' });
    const drafts = [mkdir('build'), compile('src/a.c', 'build/a.o', ['-include', 'first.h', '-Iinclude'])];
    await build(root, {}, drafts);
    addFiles(root, { 'first.h': 'int b;\n' });
    expect(ran(await build(root, {}, drafts))).toEqual([
      'compile build/a.o: the new file first.h would be found before a header that it used',
    ]);
  });

  test.each([
    ['sh', './cc', '#!/bin/sh\nexec gcc -DA=1 "$@"\n'],
    ['python3', '-S cc', 'import os, sys\nos.execvp("gcc", ["gcc", "-DA=1"] + sys.argv[1:])\n'],
    ['nice', '-n 1 ./cc', '#!/bin/sh\nexec gcc -DA=1 "$@"\n'],
  ])('a compiler that is a script, started by %s, counts with what is behind it', async (program, words, script) => {
    const root = tempProject({ 'a.c': 'int a(void) { return A; }\n' });
    writeFileSync(join(root, 'cc'), script, { mode: 0o755 });
    const { argv, ...draft } = compile('a.c', 'build/a.o') as Draft & { readonly argv: readonly string[] };
    const drafts = [mkdir('build'), { ...draft, argv: [program, ...words.split(' '), ...argv.slice(1)] } as Draft];
    await build(root, {}, drafts);
    expect(ran(await build(root, {}, drafts))).toEqual([]);
    const state = readFileSync(join(root, 'build/.pydistutils/state'), 'utf8');
    expect(state).toContain('cc1');
    writeFileSync(join(root, 'cc'), script.replace('-DA=1', '-DA=2'), { mode: 0o755 });
    expect(ran(await build(root, {}, drafts))).toEqual(['compile build/a.o: the tools have changed: cc']);
  });

  test("with the user's own dependency options all files under the include folders count", async () => {
    const root = tempProject(PROJECT);
    const drafts = [mkdir('build'), compile('a.c', 'build/a.o', ['-Iinclude', '-MMD'])];
    await build(root, {}, drafts);
    expect(existsSync(join(root, 'build/a.d'))).toBe(true);
    expect(ran(await build(root, {}, drafts))).toEqual([]);
    addFiles(root, { 'include/other.h': '' });
    expect(ran(await build(root, {}, drafts))).toEqual(['compile build/a.o: its header include/other.h is new']);
    addFiles(root, { 'include/other.h': '//' });
    expect(ran(await build(root, {}, drafts))).toEqual(['compile build/a.o: its header include/other.h has changed']);
  });

  test('words that a file holds (`@file`) count as those of the command line', async () => {
    const root = tempProject({
      ...PROJECT,
      'c-words': `-DB=1 "-Iinc"lude\n@more\n`,
      more: "-DC=\\''x'\\'",
      'build/l-words': '-Wl,-soname,one',
    });
    const drafts = [
      mkdir('build'),
      mkdir('build/temp'),
      mkdir('build/lib'),
      compile('a.c', 'build/temp/a.o', ['@c-words', '-fPIC']),
      link(['build/temp/a.o'], 'build/lib/x.so', ['@build/l-words']),
    ];
    const again = async (files: Readonly<Record<string, string>>): Promise<readonly string[]> => {
      addFiles(root, files);
      const done = ran(await build(root, {}, drafts));
      expect(ran(await build(root, {}, drafts))).toEqual([]);
      return done;
    };
    await build(root, {}, drafts);
    expect(await again({})).toEqual([]);
    expect(await again({ 'c-words': '-DB=2 -Iinclude @more' })).toEqual(['compile build/temp/a.o: its input c-words has changed']);
    expect(await again({ more: '-DC' })).toEqual(['compile build/temp/a.o: its input more has changed']);
    expect(await again({ 'include/a.h': '#define A 2\n' })).toEqual([
      'compile build/temp/a.o: its header include/a.h has changed',
      'link build/lib/x.so: its input build/temp/a.o has changed',
    ]);
    expect(await again({ 'build/l-words': '-Wl,-soname,two' })).toEqual(['link build/lib/x.so: its input build/l-words has changed']);
  });

  test('a file that is an input and lies in an include folder too counts once: nothing changed, nothing is compiled', async () => {
    const root = tempProject(PROJECT);
    const drafts = [
      mkdir('build'),
      mkdir('build/temp'),
      compile('a.c', 'build/temp/a.o', ['-Iinclude', '-MMD', '-MF', 'own.d'], { depends: ['include/a.h'] } as Partial<Draft>),
    ];
    await build(root, {}, drafts);
    expect(ran(await build(root, {}, drafts))).toEqual([]);
    addFiles(root, { 'include/new.h': '' });
    expect(ran(await build(root, {}, drafts))).toEqual(['compile build/temp/a.o: its header include/new.h is new']);
  });

  test('a damaged state is said and everything is made anew', async () => {
    const root = tempProject(PROJECT);
    await build(root);
    const file = join(root, 'build/.pydistutils/state');
    const bytes = readFileSync(file);
    bytes[bytes.length >> 1] = (bytes[bytes.length >> 1] as number) ^ 1;
    writeFileSync(file, bytes);
    const run = await build(root);
    expect(run.text).toMatch(/^note: the build state in \S+ is damaged: .+; everything is made anew$/m);
    expect(ran(run)).toHaveLength(3);
    expect(ran(await build(root))).toEqual([]);
  });

  test('a compile that fails leaves the old object, shows the words of the compiler and ends the run', async () => {
    const root = tempProject(PROJECT);
    await build(root);
    const before = readFileSync(join(root, 'build/temp/a.o'));
    addFiles(root, { 'a.c': 'int a(void) { return }\n' });
    const run = await build(root);
    expect(run.error).toMatchObject({ python: 'CompileError', message: "command '/usr/bin/gcc' failed with exit code 1" });
    expect(run.text).toMatch(
      /^gcc -Iinclude -fPIC -c a\.c -o build\/temp\/a\.o\na\.c: In function .+\na\.c:1:22: error: expected expression/,
    );
    expect(run.text).not.toContain('b.c');
    expect(readFileSync(join(root, 'build/temp/a.o')).equals(before)).toBe(true);
    addFiles(root, { 'a.c': PROJECT['a.c'] });
    expect(ran(await build(root))).toEqual([]);
  });

  test('a read-only build folder is used without keeping anything, with one notice', async () => {
    const root = tempProject(PROJECT);
    await build(root);
    const state = readFileSync(join(root, 'build/.pydistutils/state'));
    const notice = `note: ${root}/build is used as it is, and nothing about this run is kept there: it belongs to another user\n`;
    // A user who is not the owner stands for one who may not write: these tests may run as root.
    const run = await build(root, { user: 12345 });
    expect(ran(run)).toEqual([]);
    expect(run.text).toBe(notice);
    addFiles(root, { 'a.c': 'int a(void) { return 5; }\n' });
    const changed = await build(root, { user: 12345 });
    expect(ran(changed)).toHaveLength(2);
    expect(changed.text.split(notice)).toHaveLength(2);
    expect(readFileSync(join(root, 'build/.pydistutils/state')).equals(state)).toBe(true);
  });
});
