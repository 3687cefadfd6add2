import { describe, expect, it } from 'vitest';
import { hintFor, missingCompilerHint, type HintContext } from '../../src/compilers/hints.ts';

const debian: HintContext = { pythonVersion: '3.11.7', packageTool: 'apt' };

describe('hints for what compilers say', () => {
  it.each([
    [
      'src/a.c:1:10: fatal error: Python.h: No such file or directory',
      'the headers of Python 3.11.7 are missing: `apt-get install python3.11-dev`',
    ],
    ["a.c:1:10: fatal error: 'Python.h' file not found", 'the headers of Python 3.11.7 are missing: `apt-get install python3.11-dev`'],
    [
      "a.c(1): fatal error C1083: Cannot open include file: 'Python.h': No such file or directory",
      'the headers of Python 3.11.7 are missing: `apt-get install python3.11-dev`',
    ],
    [
      'x.c:3:10: fatal error: openssl/ssl.h: No such file or directory',
      'the header openssl/ssl.h is missing: `apt-get install libssl-dev`',
    ],
    [
      'x.c:3:10: fatal error: mine.h: No such file or directory',
      'the header mine.h was not found: install the library that brings it, or name its folder with `build_ext --include-dirs` or in CFLAGS',
    ],
    ...[
      'cc1: fatal error: src/a.c: No such file or directory',
      "clang: error: no such file or directory: 'src/a.c'",
      'gcc: error: src/a.c: No such file or directory',
    ].map((text) => [
      text,
      'there is no source src/a.c: it is missing from the project, has another name in setup.py, or is made by a step that was not run',
    ]),
    ["/tmp/x.s: Fatal error: can't fill 256 bytes in section .data of build/a.o: 'No space left on device'", 'the disk is full'],
    [
      "Fatal error: can't create build/a.o: Read-only file system",
      'the file system is read-only: choose another build folder with `build --build-base`',
    ],
    ["unable to execute 'swig': No such file or directory", 'SWIG is not installed: `apt-get install swig`'],
    ["error: command 'swig' failed: No such file or directory", 'SWIG is not installed: `apt-get install swig`'],
    ['/usr/bin/ld: cannot find -lz', 'the library z is missing: `apt-get install zlib1g-dev`'],
    ['/usr/bin/x86_64-linux-gnu-ld.bfd: cannot find -lz', 'the library z is missing: `apt-get install zlib1g-dev`'],
    ['/usr/bin/ld: cannot find -lz: No such file or directory', 'the library z is missing: `apt-get install zlib1g-dev`'],
    [
      '/usr/bin/ld: cannot find -lodd',
      'the library odd was not found: install it, or name its folder with `build_ext --library-dirs` or in LDFLAGS',
    ],
    ["LINK : fatal error LNK1181: cannot open input file 'ssl.lib'", 'the library ssl is missing: `apt-get install libssl-dev`'],
    [
      "gcc: error: unrecognized command-line option '-fno-such'",
      'this compiler does not know -fno-such: the flags come from the build of Python, from CFLAGS or from setup.py; set CC to the compiler that they are meant for',
    ],
    [
      "clang: error: unknown argument: '-mno-fused-madd'",
      'this compiler does not know -mno-fused-madd: the flags come from the build of Python, from CFLAGS or from setup.py; set CC to the compiler that they are meant for',
    ],
    [
      "unable to execute 'x86_64-linux-gnu-gcc': No such file or directory",
      'the compiler x86_64-linux-gnu-gcc is not installed: `apt-get install build-essential`, or set CC to one that is',
    ],
    [
      "command 'gcc' failed: No such file or directory",
      'the compiler gcc is not installed: `apt-get install build-essential`, or set CC to one that is',
    ],
    [
      "gcc: fatal error: cannot execute 'cc1plus': execvp: No such file or directory",
      'the C++ part of the compiler is missing: `apt-get install g++`',
    ],
    [
      'a.c:9:12: fatal error: longintrepr.h: No such file or directory',
      "this code uses parts of Python's C interface that 3.11.7 no longer has: take a newer release of the project or an older Python",
    ],
    [
      'Console.c:14:10: fatal error: eval.h: No such file or directory',
      "this code uses parts of Python's C interface that 3.11.7 no longer has: take a newer release of the project or an older Python",
    ],
    [
      'a.c:3:10: fatal error: stringobject.h: No such file or directory',
      "this code uses parts of Python's C interface that 3.11.7 no longer has: take a newer release of the project or an older Python",
    ],
    [
      'a.c:9:37: error: ‘PyThreadState’ {aka ‘struct _ts’} has no member named ‘root_cframe’',
      "this code uses parts of Python's C interface that 3.11.7 no longer has: take a newer release of the project or an older Python",
    ],
    [
      "a.c:9: error: 'PyThreadState' has no member named 'exc_type'",
      "this code uses parts of Python's C interface that 3.11.7 no longer has: take a newer release of the project or an older Python",
    ],
  ])('%s', (output, hint) => {
    expect(hintFor(output, debian)).toBe(hint);
  });

  it('name packages of other systems', () => {
    expect(hintFor('/usr/bin/ld: cannot find -lssl', { pythonVersion: '3.8.1', packageTool: 'dnf' })).toBe(
      'the library ssl is missing: `dnf install openssl-devel`',
    );
    expect(hintFor('fatal error: zlib.h: No such file or directory', { pythonVersion: '3.8.1', packageTool: 'brew' })).toBe(
      'the header zlib.h is missing: `brew install zlib`',
    );
  });

  it('name the common tools where the system is not known', () => {
    expect(hintFor('fatal error: Python.h: No such file or directory', { pythonVersion: '2.7.18' })).toBe(
      'the headers of Python 2.7.18 are missing: `apt-get install python2.7-dev` or `dnf install python2.7-devel` or `brew install python@2.7`',
    );
  });

  it('name on Windows what there is there', () => {
    const windows: HintContext = { pythonVersion: '3.11.3', windows: true };
    const told = [
      "a.c(1): fatal error C1083: Cannot open include file: 'zlib.h': No such file or directory",
      "LINK : fatal error LNK1181: cannot open input file 'ssl.lib'",
      "a.c(1): fatal error C1083: Cannot open include file: 'Python.h': No such file or directory",
      "gcc: fatal error: cannot execute 'cc1plus'",
      "command 'swig.exe' failed: No such file or directory",
    ].map((output) => hintFor(output, windows));
    expect([...told, missingCompilerHint('cl.exe', windows)]).toEqual([
      'the header zlib.h was not found: install the library that brings it, or name its folder with `build_ext --include-dirs` or in INCLUDE',
      'the library ssl was not found: install it, or name its folder with `build_ext --library-dirs` or in LIB',
      "the headers of Python 3.11.3 are missing: take an installation that has them, as python.org's has",
      'the C++ part of the compiler is missing: install g++ beside gcc',
      'SWIG is not installed, or the folder of swig.exe is not on PATH',
      'the compiler cl.exe is not installed, or its folder is not on PATH: most projects want the C++ build tools of Visual Studio, `--compiler=mingw32` MinGW-w64',
    ]);
  });

  it('say nothing of what is not known', () => {
    expect(hintFor("a.c:2:3: error: expected ';' before '}' token", debian)).toBeUndefined();
    expect(hintFor("command 'mytool' failed: No such file or directory", debian)).toBeUndefined();
    expect(hintFor("a.i:9: Error: Unable to find 'b.i'\nerror: command 'swig' failed with exit status 1", debian)).toBeUndefined();
  });
});
