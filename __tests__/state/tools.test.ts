import { execFileSync } from 'node:child_process';
import { posix } from 'node:path';
import { describe, expect, test } from 'vitest';
import { RealDisk } from '../../src/host/real-disk.ts';
import { MemoryDisk } from '../../src/host/memory-disk.ts';
import { compareTemplates, commandTemplate, withoutRoot } from '../../src/state/command-template.ts';
import { describeDirtyReason, type DirtyReason } from '../../src/state/dirty-reason.ts';
import { parseDriverAnswer } from '../../src/state/driver-answer.ts';
import { driverLength, driverWords, languageOf, selectingOptions } from '../../src/state/driver-words.ts';
import { searchedFolders, withVariableFolders } from '../../src/state/include-folders.ts';
import { linkedLibraries } from '../../src/state/linked-libraries.ts';
import { relevantEnvironment } from '../../src/state/relevant-environment.ts';
import { ShadowHeaders } from '../../src/state/shadow-headers.ts';
import { toldPath } from '../../src/state/told-path.ts';
import { tempProject } from '../support/temp-project.ts';

describe('a command line', () => {
  test('names its programs: launchers and the compiler', () => {
    expect(driverWords(['gcc', '-c', 'a.c'])).toEqual(['gcc']);
    expect(driverWords(['/usr/bin/ccache', 'gcc', '-c'])).toEqual(['/usr/bin/ccache', 'gcc']);
    expect(driverWords(['env', 'A=1', 'cc', 'x'])).toEqual(['env', 'cc']);
    expect(driverLength(['env', 'A=1', 'cc', 'x'])).toBe(3);
    const ofDriver = (...argv: string[]): readonly unknown[] => [driverWords(argv), driverLength(argv)];
    expect(ofDriver('nice', '-n', '5', 'env', '-u', 'A', '-i', 'gcc', '-c')).toEqual([['nice', 'env', 'gcc'], 8]);
    expect(ofDriver('sh', './cc.sh', '-Wall', '-c')).toEqual([['sh', './cc.sh'], 2]);
    expect(ofDriver('ccache', '/usr/bin/python3.11', '-S', '-W', 'error', 'cc.py', '-c')).toEqual([
      ['ccache', '/usr/bin/python3.11', './cc.py'],
      6,
    ]);
    expect(ofDriver('python3', '-m', 'ziglang', 'cc', '-c', 'a.c')).toEqual([['python3'], 4]);
    expect(ofDriver('zig', 'c++', '-c')).toEqual([['zig'], 2]);
    expect(ofDriver('ar', 'rcs', 'libx.a')).toEqual([['ar'], 1]);
    expect(ofDriver('nice', '-n')).toEqual([['nice'], 2]);
  });

  test('has options that select programs, and others', () => {
    expect(selectingOptions(['gcc', '-O2', '-march=native', '-arch', 'arm64', '-Iinclude', '-DX', '-B', '/tools', 'a.c'])).toEqual([
      '-march=native',
      '-arch',
      'arm64',
      '-B',
      '/tools',
    ]);
  });

  test('is the same text for all sources of an extension, in any folder', () => {
    const place = (root: string, source: string): Parameters<typeof commandTemplate>[1] => ({
      root,
      cwd: root,
      names: { '{source}': source, '{output}': 'x.o' },
    });
    const one = commandTemplate(['gcc', '-I/w/p/include', '-I/w/pq', 'a.c', '-o', 'x.o'], place('/w/p', 'a.c'));
    expect(one).toBe('["{project}","gcc","-I{project}/include","-I/w/pq","{source}","-o","{output}"]');
    expect(commandTemplate(['gcc', '-I/v/include', '-I/w/pq', 'b.c', '-o', 'x.o'], place('/v', 'b.c'))).toBe(one);
    expect(compareTemplates(one, '["{project}","gcc","-I/w/pq","-I/w/pq","{source}"]')).toEqual({
      added: ['-I/w/pq'],
      removed: ['-I{project}/include', '-o', '{output}'],
    });
    expect(withoutRoot('/w/p:/w/p/x:/w/p.old:/w/px', '/w/p')).toBe('{project}:{project}/x:/w/p.old:/w/px');
  });

  test('names folders of headers, in the words of its family', () => {
    const includeFolders = (...of: Parameters<typeof searchedFolders>): readonly string[] => searchedFolders(...of).named;
    expect(includeFolders(['gcc', '-Ia', '-I', 'b', '-isystem', 'c', '-iquoted', '/Ino'], 'gnu')).toEqual(['a', 'b', 'c', 'd']);
    expect(searchedFolders(['gcc', '-include', 'a.h', '-Ib'], 'gnu')).toEqual({ named: ['b'], own: true });
    expect(includeFolders(['gcc', '--include-directory=a', '--include-directory', 'b'], 'gnu')).toEqual(['a', 'b']);
    expect(
      includeFolders(['gcc', '-iwithprefix', 'own', '-iprefix', 'p/', '-iwithprefix', 'a', '-iwithprefixbeforeb', '-I'], 'gnu'),
    ).toEqual(['p/a', 'p/b']);
    expect(includeFolders(['cl', '/Ia', '-Ib', '/I', 'c d'], 'msvc')).toEqual(['a', 'b', 'c d']);
  });

  test('names those of variables, written as on the machine', () => {
    const words = (family: 'gnu' | 'msvc', platform: 'posix' | 'nt', environment: Readonly<Record<string, string>>): readonly string[] =>
      withVariableFolders(['cc'], family, environment, platform);
    expect(words('gnu', 'posix', { CPATH: '/a::b', INCLUDE: '/c' })).toEqual(['cc', '-I', '/a', '-I', '.', '-I', 'b']);
    expect(words('gnu', 'nt', { CPath: String.raw`C:\a;D:\b` })).toEqual(['cc', '-I', String.raw`C:\a`, '-I', String.raw`D:\b`]);
    expect(words('msvc', 'nt', { include: 'C:/a', CPATH: 'C:/b' })).toEqual(['cc', '/I', 'C:/a']);
    expect(words('gnu', 'posix', {})).toEqual(['cc']);
  });

  test('tells the language by the suffix', () => {
    expect(['a.c', 'a.cpp', 'a.C', 'a.mm', 'a.S', 'a.f90', 'a.FOR', 'a.fpp', 'a'].map(languageOf)).toEqual([
      'c',
      'c++',
      'c++',
      'objective-c++',
      'assembler-with-cpp',
      'f95',
      'f95',
      'f95',
      'c',
    ]);
  });

  test('links static libraries where they come first', () => {
    const disk = new MemoryDisk({
      '/p/l/liba.a': '',
      '/p/l/libb.a': '',
      '/p/l/libb.so': '',
      '/usr/lib/libc1.a': '',
      '/p/x.o': '',
      '/p/x.map': '',
    });
    const argv = ['gcc', 'x.o', '-Ll', '-la', '-lb', '-lc1', '-lno', '-Wl,--version-script=x.map', '-o', 'out.so'];
    expect(linkedLibraries(argv, ['/usr/lib/'], (path) => `/p/${path}`, disk)).toEqual([
      '/p/x.o',
      '/p/x.map',
      '/p/l/liba.a',
      '/usr/lib/libc1.a',
    ]);
    const asked: string[] = [];
    const noting = Object.assign(Object.create(disk) as MemoryDisk, { stat: (path: string) => (asked.push(path), disk.stat(path)) });
    expect(linkedLibraries(argv, [], (path) => `/p/${path}`, noting, ['x.o'])).toEqual(['/p/x.map', '/p/l/liba.a']);
    expect(asked).not.toContain('/p/x.o');
  });
});

describe('a link', () => {
  const linked = (disk: MemoryDisk, ...words: readonly string[]): readonly string[] =>
    linkedLibraries(['gcc', 'x.o', ...words, '-o', 'out.so'], ['/usr/lib'], (path) => posix.resolve('/p', path), disk);

  test.each([
    ['-Wl,--whole-archive,l/liba.a,--no-whole-archive'],
    ['-Wl,-Ll,-la'],
    ['-Wl,-L,l', '-Wl,-l,a'],
    ['-Wl,--library-path=l,--library=a'],
    ['-Xlinker', 'l/liba.a'],
    ['-Ll', '-l:liba.a'],
    ['-Wl,@l/words'],
  ])('has libraries of words that are for the linker: %s', (...words) => {
    const disk = new MemoryDisk({ '/p/l/liba.a': '!<arch>\n', '/p/l/words': 'l/liba.a' });
    expect(linked(disk, ...words).filter((path) => path !== '/p/l/words')).toEqual(['/p/l/liba.a']);
  });

  test.each([
    ['-Wl,-T,s.txt'],
    ['-Wl,-Ts.txt'],
    ['-Wl,-version-script,s.txt'],
    ['-Wl,-O1,--dynamic-list=s.txt'],
    ['-Xlinker', '--version-script', '-Xlinker', 's.txt'],
    ['s.txt'],
    ['-Wl,@s.txt'],
    ['-Wl,-Map,out.map,--just-symbols=s.txt'],
  ])('has files that they name: %s', (...words) => {
    expect(linked(new MemoryDisk({ '/p/s.txt': '{ x; };', '/p/out.map': '' }), ...words)).toEqual(['/p/s.txt']);
  });

  test('has what linker scripts name, wherever the linker finds it', () => {
    const disk = new MemoryDisk({
      '/p/l/libs.so': '/* INPUT(no.a) */ GROUP ( liba.a AS_NEEDED ( -lb libshared.so ) "/q/c.o" )\nINCLUDE more.txt\n',
      '/p/l/liba.a': '!<arch>\n',
      '/p/l/no.a': '!<arch>\n',
      '/p/l/libshared.so': '\x7fELF',
      '/usr/lib/libb.a': 'INPUT(deep.a)',
      '/p/deep.a': '!<arch>\n',
      '/q/c.o': '',
      '/p/more.txt': 'INPUT(libs.so)',
    });
    expect(linked(disk, '-Ll', '-ls')).toEqual(['/p/l/libs.so', '/p/l/liba.a', '/usr/lib/libb.a', '/p/deep.a', '/q/c.o', '/p/more.txt']);
    expect(linked(new MemoryDisk({ '/p/l/libt.so': '\x7fELF INPUT(a.o)', '/p/l/a.o': '' }), '-Ll', '-lt')).toEqual([]);
  });

  test('has the members of thin archives, which do not hold them', () => {
    const root = tempProject({ 'l/': '', 'a.c': 'int a;\n', 'a-name-of-more-than-16-bytes.c': 'int b;\n' });
    const names = ['a', 'a-name-of-more-than-16-bytes'];
    for (const name of names) execFileSync('gcc', ['-c', `${name}.c`], { cwd: root });
    execFileSync('ar', ['rcT', 'l/libthin.a', ...names.map((name) => `${name}.o`)], { cwd: root });
    const found = linkedLibraries(['gcc', '-Ll', '-lthin'], [], (path) => posix.resolve(root, path), new RealDisk());
    expect(found).toEqual(['l/libthin.a', 'a.o', 'a-name-of-more-than-16-bytes.o'].map((name) => `${root}/${name}`));
  });
});

test('a path that a compiler tells of keeps `..` where it leads out of a link', () => {
  const disk = new MemoryDisk({ '/q/d/a.h': '', '/p/real/x.h': '' });
  disk.symbolicLink('/q/d', '/p/link');
  const told = (path: string): string => toldPath(path, '/p', posix, disk);
  expect(['a.h', '../p/a.h', 'real/../a.h', 'link/a.h', '/p/real/../real/x.h'].map(told)).toEqual([
    '/p/a.h',
    '/p/a.h',
    '/p/a.h',
    '/p/link/a.h',
    '/p/real/x.h',
  ]);
  expect(['link/../b.h', '/p/link/../b.h'].map(told)).toEqual(['/p/link/../b.h', '/p/link/../b.h']);
});

test('what a driver would run is taken out of its answer', () => {
  const answer = parseDriverAnswer(
    [
      'Using built-in specs.',
      'COLLECT_GCC=/usr/bin/gcc',
      'gcc version 12.2.0',
      "COLLECT_GCC_OPTIONS='-c'",
      ' /usr/lib/gcc/12/cc1 -quiet /dev/null "-march=znver3" -mavx --param "l1-cache-size=32" -o /tmp/x.s',
      ' as --64 -o /dev/null /tmp/x.s',
      'COMPILER_PATH=/usr/lib/gcc/12/:/usr/lib/',
      'LIBRARY_PATH=/lib/:/usr/lib/',
      ' (in-process)',
      ' "/usr/lib/llvm-14/bin/clang" "-cc1" "-target-cpu" "x86-64"',
    ].join('\n'),
  );
  expect(answer).toEqual({
    programs: ['/usr/bin/gcc', '/usr/lib/gcc/12/cc1', 'as', '/usr/lib/llvm-14/bin/clang'],
    settings: ['-march=znver3', '-mavx', '--param l1-cache-size=32', 'x86-64'],
    files: [],
    libraryFolders: ['/lib/', '/usr/lib/'],
    programFolders: ['/usr/lib/gcc/12/', '/usr/lib/'],
  });
});

test('files that could take the place of a header are found in the own folders, at any depth of its name', () => {
  const disk = new MemoryDisk({ '/p/include/stdio.h': '', '/p/include/sys/types.h': '', '/p/types.h': '', '/p/include/a.h': '' });
  const shadows = new ShadowHeaders(disk, '/');
  const find = (headers: readonly string[], folders: readonly string[]): readonly string[] => {
    for (const header of headers) shadows.note(header);
    return shadows.find(folders, () => headers);
  };
  const [stdio, types, own] = ['/usr/include/stdio.h', '/usr/include/sys/types.h', '/p/include/a.h'];
  const all = ['/p/include/stdio.h', '/p/include/sys/types.h', '/p/types.h'];
  // Folders that were searched before a header was known, and headers that others have read.
  expect(find([stdio], ['/p/include'])).toEqual(all.slice(0, 1));
  expect(find([stdio, types, own], ['/p/include', '/p'])).toEqual(all);
  expect(find([own], ['/p/include', '/p'])).toEqual([]);
  expect(find([types], ['/p'])).toEqual(all.slice(1));
  disk.write('/p/stdio.h', '');
  expect(find([stdio], ['/p'])).toEqual(all.slice(0, 1));
  shadows.forget();
  expect(find([stdio], ['/p'])).toEqual([...all.slice(0, 1), '/p/stdio.h']);
});

test('the environment of a tool has what matters to it, and never a secret', () => {
  const environment = { CPATH: '/x', PATH: '/bin', TOKEN: 'secret', INCLUDE: 'C:\\inc', SOURCE_DATE_EPOCH: '1', LIBRARY_PATH: undefined };
  expect(relevantEnvironment(environment, 'gnu')).toEqual([
    ['CPATH', '/x'],
    ['SOURCE_DATE_EPOCH', '1'],
  ]);
  expect(relevantEnvironment(environment, 'msvc')).toEqual([['INCLUDE', 'C:\\inc']]);
});

test('each reason is one sentence', () => {
  const reasons: readonly DirtyReason[] = [
    { kind: 'forced' },
    { kind: 'never-built', path: 'a.o' },
    { kind: 'output-missing', path: 'a.o' },
    { kind: 'output-altered', path: 'a.o' },
    { kind: 'folder-changed', path: 'a.o', was: '/old' },
    { kind: 'flags-changed', added: ['-O2'], removed: ['-O0', '-g'] },
    { kind: 'flags-changed', added: [], removed: [] },
    { kind: 'environment-changed', variables: ['CPATH'] },
    { kind: 'tool-changed', programs: ['cc1', 'as'] },
    { kind: 'input-changed', path: 'a.c', how: 'content' },
    { kind: 'header-changed', path: 'a.h', how: 'gone' },
    { kind: 'header-changed', path: 'a.h', how: 'shadows' },
  ];
  expect(reasons.map(describeDirtyReason)).toEqual([
    'it is made anew because that was asked for',
    'no earlier run is known to have made it',
    'a.o is not there',
    'a.o is not what the last run left there',
    'it holds the path of the folder that it was made in, /old',
    'its command line has changed: now with -O2, without -O0 -g',
    'the order of its command line has changed',
    'the environment has changed: CPATH',
    'the tools have changed: cc1, as',
    'its input a.c has changed',
    'its header a.h is gone',
    'the new file a.h would be found before a header that it used',
  ]);
});
