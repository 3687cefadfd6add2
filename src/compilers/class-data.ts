import { atLeast, type PythonTarget } from '../interpreter/python-target.ts';
import { Tuple, type Value } from '../model/values.ts';

/** Class attributes of a compiler class: what Python finds where an object has none of its own. */
export type ClassData = Readonly<Record<string, Value>>;

type DataTable = Readonly<Record<string, (target: PythonTarget) => ClassData>>;

const COMPILER = 'distutils.ccompiler.CCompiler';
const UNIX = 'distutils.unixccompiler.UnixCCompiler';
const CYGWIN = 'distutils.cygwinccompiler.CygwinCCompiler';

/** Base class of each, as in distutils. */
const BASES: Readonly<Record<string, string>> = {
  [UNIX]: COMPILER,
  [CYGWIN]: UNIX,
  'distutils.cygwinccompiler.Mingw32CCompiler': CYGWIN,
  'distutils._msvccompiler.MSVCCompiler': COMPILER,
  'distutils.msvc9compiler.MSVCCompiler': COMPILER,
  'distutils.msvccompiler.MSVCCompiler': COMPILER,
  'distutils.bcppcompiler.BCPPCompiler': COMPILER,
};

/** File names of both Microsoft families. Sources: distutils/_msvccompiler.py, msvc9compiler.py: MSVCCompiler. */
const msvc = (): ClassData => ({
  compiler_type: 'msvc',
  executables: new Map(),
  _c_extensions: ['.c'],
  _cpp_extensions: ['.cc', '.cpp', '.cxx'],
  _rc_extensions: ['.rc'],
  _mc_extensions: ['.mc'],
  src_extensions: ['.c', '.cc', '.cpp', '.cxx', '.rc', '.mc'],
  res_extension: '.res',
  obj_extension: '.obj',
  static_lib_extension: '.lib',
  shared_lib_extension: '.dll',
  static_lib_format: '%s%s',
  shared_lib_format: '%s%s',
  exe_extension: '.exe',
});

/** What each class defines itself. */
const OWN: DataTable = {
  [COMPILER]: () => ({
    compiler_type: null,
    src_extensions: null,
    obj_extension: null,
    static_lib_extension: null,
    shared_lib_extension: null,
    static_lib_format: null,
    shared_lib_format: null,
    exe_extension: null,
    language_map: new Map<Value, Value>([
      ['.c', 'c'],
      ['.cc', 'c++'],
      ['.cpp', 'c++'],
      ['.cxx', 'c++'],
      ['.m', 'objc'],
    ]),
    language_order: ['c++', 'objc', 'c'],
    SHARED_OBJECT: 'shared_object',
    SHARED_LIBRARY: 'shared_library',
    EXECUTABLE: 'executable',
  }),
  [UNIX]: (target) => ({
    compiler_type: 'unix',
    executables: new Map<Value, Value>([
      ['preprocessor', null],
      ['compiler', ['cc']],
      ['compiler_so', ['cc']],
      ['compiler_cxx', ['cc']],
      ['linker_so', ['cc', '-shared']],
      ['linker_exe', ['cc']],
      ['archiver', ['ar', '-cr']],
      ['ranlib', target.platform.startsWith('darwin') ? ['ranlib'] : null],
    ]),
    src_extensions: ['.c', '.C', '.cc', '.cxx', '.cpp', '.m'],
    obj_extension: '.o',
    static_lib_extension: '.a',
    shared_lib_extension: '.so',
    dylib_lib_extension: '.dylib',
    xcode_stub_lib_extension: '.tbd',
    static_lib_format: 'lib%s%s',
    shared_lib_format: 'lib%s%s',
    dylib_lib_format: 'lib%s%s',
    xcode_stub_lib_format: 'lib%s%s',
    ...(target.platform === 'cygwin' ? { exe_extension: '.exe' } : {}),
  }),
  [CYGWIN]: () => ({
    compiler_type: 'cygwin',
    obj_extension: '.o',
    static_lib_extension: '.a',
    shared_lib_extension: '.dll',
    static_lib_format: 'lib%s%s',
    shared_lib_format: '%s%s',
    exe_extension: '.exe',
  }),
  'distutils.cygwinccompiler.Mingw32CCompiler': () => ({ compiler_type: 'mingw32' }),
  'distutils._msvccompiler.MSVCCompiler': msvc,
  'distutils.msvc9compiler.MSVCCompiler': msvc,
  'distutils.msvccompiler.MSVCCompiler': msvc,
  'distutils.bcppcompiler.BCPPCompiler': () => ({
    compiler_type: 'bcpp',
    executables: new Map(),
    _c_extensions: ['.c'],
    _cpp_extensions: ['.cc', '.cpp', '.cxx'],
    src_extensions: ['.c', '.cc', '.cpp', '.cxx'],
    obj_extension: '.obj',
    static_lib_extension: '.lib',
    shared_lib_extension: '.dll',
    static_lib_format: '%s%s',
    shared_lib_format: '%s%s',
    exe_extension: '.exe',
  }),
};

/** Attributes that the class itself defines, for its stand-in; empty for a class that is none of ours. */
function ownClassData(pythonPath: string, target: PythonTarget): ClassData {
  return OWN[pythonPath]?.(target) ?? {};
}

/** An attribute of the class or the nearest base that has it; `undefined` where none has. A new value at each call. */
export function classDatum(pythonPath: string, name: string, target: PythonTarget): Value | undefined {
  for (let path: string | undefined = pythonPath; path !== undefined; path = BASES[path]) {
    const data = ownClassData(path, target);
    if (Object.hasOwn(data, name)) return data[name];
  }
  return undefined;
}

/** `compiler_class`: by name, the module, the class in it and a description. Source: distutils/ccompiler.py. */
export function compilerClassTable(target: PythonTarget): Map<Value, Value> {
  const two = !atLeast(target, 3, 0);
  const entry = (module: string, name: string, description: string): Tuple => Tuple.of<Value>(module, name, description);
  return new Map<Value, Value>([
    ['unix', entry('unixccompiler', 'UnixCCompiler', 'standard UNIX-style compiler')],
    ['msvc', entry(two ? 'msvccompiler' : '_msvccompiler', 'MSVCCompiler', 'Microsoft Visual C++')],
    ['cygwin', entry('cygwinccompiler', 'CygwinCCompiler', 'Cygwin port of GNU C Compiler for Win32')],
    ['mingw32', entry('cygwinccompiler', 'Mingw32CCompiler', 'Mingw32 port of GNU C Compiler for Win32')],
    ['bcpp', entry('bcppcompiler', 'BCPPCompiler', 'Borland C++ Compiler')],
    ...(two ? [['emx', entry('emxccompiler', 'EMXCCompiler', 'EMX port of GNU C Compiler for OS/2')] as [Value, Value]] : []),
  ]);
}
