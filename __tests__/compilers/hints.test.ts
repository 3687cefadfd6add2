import { describe, expect, it } from 'vitest';
import { hintFor, missingCompilerHint, programHint, type HintContext } from '../../src/compilers/hints.ts';

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

  // What gcc 16, clang 21 and their linkers say, and what was found to help with both.
  it.each([
    [
      ['a.c:1:13: error: ‘bool’ cannot be defined via ‘typedef’\na.c:1:13: note: ‘bool’ is a keyword with ‘-std=c23’ onwards'],
      'this compiler reads C as C23, in which older code may mean something else: put -std=gnu17 into CFLAGS',
    ],
    [
      ['a.c:1:31: error: too many arguments to function ‘f’; expected 0, have 1'],
      'this compiler reads C as C23, in which older code may mean something else: put -std=gnu17 into CFLAGS',
    ],
    [
      [
        'a.c:1:22: error: implicit declaration of function ‘some_function’ [-Wimplicit-function-declaration]',
        "a.c:1:22: error: call to undeclared function 'some_function'; ISO C99 and later do not support implicit function declarations [-Wimplicit-function-declaration]",
      ],
      'this compiler refuses what older ones only warned of: put -Wno-error=implicit-function-declaration into CFLAGS',
    ],
    [
      [
        'a.c:1:23: error: returning ‘int’ from a function with return type ‘int *’ makes pointer from integer without a cast [-Wint-conversion]',
        "a.c:1:23: error: incompatible integer to pointer conversion returning 'int' from a function with result type 'int *' [-Wint-conversion]",
      ],
      'this compiler refuses what older ones only warned of: put -Wno-error=int-conversion into CFLAGS',
    ],
    [
      [
        'a.cpp:1:33: error: narrowing conversion of ‘200’ from ‘int’ to ‘char’ [-Wnarrowing]',
        "a.cpp:1:33: error: constant expression evaluates to 200 which cannot be narrowed to type 'char' [-Wc++11-narrowing]",
      ],
      'this compiler refuses what older ones only warned of: put -Wno-narrowing into CFLAGS',
    ],
    [
      [
        'a.cpp:1:10: error: ISO C++17 does not allow dynamic exception specifications',
        "a.cpp:1:11: error: ISO C++17 does not allow 'register' storage class specifier [-Wregister]",
        'a.cpp:4:1: error: reference to ‘byte’ is ambiguous',
        "a.cpp:2:17: error: no template named 'unary_function' in namespace 'std'; did you mean '__unary_function'?",
      ],
      'this compiler reads C++ as C++17 or later, which has given up what this code uses: put -std=gnu++14 into CFLAGS',
    ],
    [
      [
        'a.cpp:2:22: error: ‘reference’ in ‘class std::allocator<int>’ does not name a type',
        './a.h:98:39: error: no type named ‘reference’ in ‘class std::allocator<std::pair<kiwi::impl::Symbol, double> >’',
      ],
      'this compiler reads C++ as C++20, which has given up what this code uses: put -std=gnu++17 into CFLAGS',
    ],
    [
      [
        "/usr/bin/x86_64-linux-gnu-ld.bfd: m2.o:(.bss+0x0): multiple definition of `shared'; m1.o:(.bss+0x0): first defined here",
        "/usr/bin/ld: build/m2.o:/src/m2.c:1: multiple definition of `shared'; build/m1.o:/src/m1.c:1: first defined here",
      ],
      'shared is defined in several sources, which gcc 10 and clang 11 no longer put up with: put -fcommon into CFLAGS',
    ],
    [
      ["/usr/bin/ld: m3.o: in function `f':\nm3.c:(.text+0x0): multiple definition of `f'; m1.o:m1.c:(.text+0x0): first defined here"],
      undefined,
    ],
    [
      [
        "/usr/bin/ld: ./libnp.a(np.o): relocation R_X86_64_32 against symbol `q' can not be used when making a shared object; recompile with -fPIC",
      ],
      './libnp.a is not for shared objects: have it built with -fPIC, or let the linker find a shared library',
    ],
    [['a.c:9:3: warning: unused\n    9 |   fail("out of memory");\n'], undefined],
    [
      [
        'gcc: fatal error: Killed signal terminated program cc1plus',
        'a.c: In function ‘f’:\nvirtual memory exhausted: Cannot allocate memory',
        'cc1plus: out of memory allocating 65536 bytes after a total of 1 byte',
        "command 'gcc' terminated by signal 9",
        "command 'g++' failed with exit code -9",
      ],
      'a program was killed, or found no memory left: let fewer run at once, with -j 1 or `jobs: 1`',
    ],
    [
      [
        'a.c:3:28: error: implicit declaration of function ‘PyInt_FromLong’; did you mean ‘PyLong_FromLong’? [-Wimplicit-function-declaration]',
        "a.c:3:28: error: call to undeclared function 'PyInt_FromLong'; ISO C99 and later do not support implicit function declarations [-Wimplicit-function-declaration]",
        'a.c:2:8: error: unknown type name ‘PyStringObject’; did you mean ‘PySliceObject’?',
        'a.c:4:9: error: ‘PyInt_Type’ undeclared (first use in this function); did you mean ‘PySet_Type’?',
        'a.cc:4:9: error: ‘PyInt_Type’ was not declared in this scope; did you mean ‘PySet_Type’?',
        "a.c:4:9: error: use of undeclared identifier 'PyInt_Type'",
        'm.c:415:25: error: lvalue required as left operand of assignment\n  415 |     Py_TYPE(&Curl_Type) = &PyType_Type;\n',
        "a.c(4): error C2065: 'PyInt_Type': undeclared identifier",
        "a.c(3): error C3861: 'PyString_FromString': identifier not found",
      ],
      "this code uses parts of Python's C interface that 3.11.7 no longer has: take a newer release of the project or an older Python",
    ],
  ])('old code that a new compiler refuses: %s', (outputs, hint) => {
    expect(outputs.map((output) => hintFor(output, debian))).toEqual(outputs.map(() => hint));
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

describe('hints for scripts that could not start a program', () => {
  it.each([
    ["[Errno 2] No such file or directory: 'pkg-config'", 'the program pkg-config is not installed: `apt-get install pkg-config`'],
    [
      "Could not run curl-config: [Errno 2] No such file or directory: 'curl-config'",
      'the program curl-config is not installed: `apt-get install libcurl4-openssl-dev`',
    ],
    ['mysql_config not found', 'the program mysql_config is not installed: `apt-get install default-libmysqlclient-dev`'],
    ['Error: pg_config executable not found.', 'the program pg_config is not installed: `apt-get install libpq-dev`'],
    ['/bin/sh: 1: cmake: not found', 'the program cmake is not installed: `apt-get install cmake`'],
    [
      'Could not find gdal-config. Make sure you have installed the GDAL native library and development headers.',
      'the program gdal-config is not installed: `apt-get install libgdal-dev`',
    ],
    ["[Errno 2] No such file or directory: 'README'", undefined],
    ['please make sure that the file x is there, it was not found', undefined],
  ])('%s', (words, hint) => {
    expect(programHint(words, debian)).toBe(hint);
  });
});
