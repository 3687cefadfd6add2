/**
 * Whole commands against the real tool: the same project in one folder is planned by ours, in memory, and then built and
 * installed by the original. The transcripts must be equal, line by line, and so must the record and the metadata.
 */
import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { EngineError } from '../../src/errors/engine-error.ts';
import { Tuple, type Value } from '../../src/model/values.ts';
import { DEBUG } from '../../src/plan/step.ts';
import { Extension } from '../../src/project/extension.ts';
import { oracles, type TestInterpreter } from '../support/interpreters.ts';
import { runOriginal, setupScript, sortListings, targetOf, type TestExtension } from '../support/oracle-run.ts';
import { planProject, type PlannedProject } from '../support/plan-project.ts';
import { tempProject } from '../support/temp-project.ts';

const map = (entries: Readonly<Record<string, Value>>): Map<Value, Value> => new Map(Object.entries(entries));

interface Case {
  readonly name: string;
  readonly setup: Readonly<Record<string, Value>>;
  readonly files: Readonly<Record<string, string>>;
  readonly extensions?: readonly TestExtension[];
  /** `{root}` is the project's folder. */
  readonly line: string;
  readonly environment?: Readonly<Record<string, string>>;
  readonly only?: (python: TestInterpreter) => boolean;
  /** The original runs threads: the order of its lines is not its own. */
  readonly anyOrder?: boolean;
}

const METADATA = { name: 'Foo-bar', version: '1.0 beta', author: 'A', author_email: 'a@b', url: 'http://x', description: 'd' };

const PURE = {
  setup: {
    ...METADATA,
    packages: ['pkg', 'pkg.sub', 'bare'],
    py_modules: ['single', 'solo.one', 'missing'],
    package_dir: map({ pkg: 'src/pkg' }),
    package_data: map({ pkg: ['data/*.txt', 'missing/*'], '': ['*.dat'] }),
    scripts: ['bin/tool', 'bin/other'],
    data_files: ['top.txt', Tuple.of<Value>('share/foo', ['top.txt', 'bin/other']), Tuple.of<Value>('share/empty', [])],
    headers: ['inc/foo.h'],
  },
  files: {
    'src/pkg/__init__.py': '',
    'src/pkg/a.py': 'a = 1\n',
    'solo/__init__.py': '',
    'solo/one.py': 'b = 1\n',
    'src/pkg/x.dat': 'x',
    'src/pkg/data/one.txt': '1',
    'src/pkg/data/two.txt': '2',
    'src/pkg/sub/__init__.py': '',
    'bare/mod.py': '',
    'single.py': '',
    'bin/tool': '#!/usr/bin/env python -u\nprint(1)\n',
    'bin/other': '#!/bin/sh\n',
    'top.txt': 'top',
    'inc/foo.h': '',
  },
};

const NATIVE = {
  setup: {
    ...METADATA,
    libraries: [Tuple.of<Value>('foo', map({ sources: ['lib/foo.c'], macros: [Tuple.of<Value>('A', '1'), Tuple.of<Value>('B')] }))],
  },
  files: { 'lib/foo.c': 'int foo(void) { return 1; }\n' },
};

const source = (name: string): string => `int ${name}(void) { return 0; }\n`;
const EXTENSIONS = {
  setup: { ...NATIVE.setup, ext_package: 'pkg', packages: ['pkg'], include_dirs: ['inc'] },
  files: {
    ...NATIVE.files,
    'pkg/__init__.py': '',
    'a.c': source('a'),
    'b.cpp': source('b'),
    'c.c': source('c'),
    'dep.h': '',
    'inc/x.h': '',
  },
  extensions: [
    {
      name: 'one',
      sources: ['c.c', 'a.c'],
      options: { define_macros: [Tuple.of<Value>('X', '1'), Tuple.of<Value>('Y', null)], undef_macros: ['Z'], depends: ['dep.h'] },
    },
    {
      name: 'sub.two',
      sources: ['b.cpp'],
      options: {
        libraries: ['m'],
        library_dirs: ['lib'],
        runtime_library_dirs: ['/opt/lib'],
        extra_link_args: ['-g'],
        extra_compile_args: ['-O0'],
        export_symbols: ['nothing'],
      },
    },
  ] satisfies readonly TestExtension[],
};

const CASES: readonly Case[] = [
  { name: 'builds extensions', ...EXTENSIONS, line: 'build_clib build_ext' },
  {
    name: 'builds extensions in place',
    ...EXTENSIONS,
    line: 'build_clib build_ext --inplace --debug --define=A,B --undef=C --libraries=z --include-dirs=x:y --library-dirs=l --rpath=/r',
  },
  {
    name: 'builds extensions by force, side by side',
    ...EXTENSIONS,
    line: 'build_clib build_ext --force --parallel=2',
    only: (python) => python.major === 3,
    anyOrder: true,
  },
  { name: 'installs extensions', ...EXTENSIONS, line: 'install --root={root}/r --record=files.txt' },
  {
    name: 'takes extensions as tuples',
    setup: {
      ...METADATA,
      ext_modules: [
        Tuple.of<Value>(
          'old',
          map({ sources: ['a.c'], macros: [Tuple.of<Value>('M', '1'), Tuple.of<Value>('N')], rpath: ['/r'], def_file: 'x' }),
        ),
      ],
    },
    files: EXTENSIONS.files,
    line: 'build_ext',
  },
  { name: 'refuses extensions that are no list', setup: { ...METADATA, ext_modules: 'x' }, files: {}, line: 'build_ext' },
  { name: 'refuses extensions that are none', setup: { ...METADATA, ext_modules: ['x'] }, files: {}, line: 'build_ext' },
  {
    name: 'refuses an extension tuple with a bad name',
    setup: { ...METADATA, ext_modules: [Tuple.of<Value>('a-b', map({}))] },
    files: {},
    line: 'build_ext',
  },
  {
    name: 'refuses an extension tuple without a dictionary',
    setup: { ...METADATA, ext_modules: [Tuple.of<Value>('a', 'b')] },
    files: {},
    line: 'build_ext',
  },
  { name: 'installs below a root', ...PURE, line: 'install --root={root}/r --record=files.txt --prefix=/usr/local' },
  { name: 'installs below a home', ...PURE, line: 'install --home={root}/h --record=files.txt --no-compile --optimize=1' },
  {
    name: 'installs where each option says',
    ...PURE,
    line: 'install --prefix={root}/p --install-lib={root}/l --install-scripts=$base/s --install-data={root}/d --install-headers={root}/i/$dist_name -O2',
  },
  { name: 'installs for the user', ...PURE, line: 'install --user --record=files.txt', environment: { PYTHONUSERBASE: '{root}/home/u' } },
  {
    name: 'installs with bases and all folders given',
    ...PURE,
    line: 'install --install-base={root}/b --install-lib=$base/lib --install-headers=$base/h --install-scripts=$base/s --install-data=$base/d',
  },
  { name: 'builds into other folders', ...PURE, line: 'build --build-base=b --build-lib=b/l --build-scripts=b/s --executable=/opt/py' },
  { name: 'byte-compiles while it builds', ...PURE, line: 'build_py --compile --optimize=2 --build-lib={root}/bl' },
  { name: 'cleans up', ...PURE, line: 'build clean --all' },
  { name: 'cleans up temporary files only', ...PURE, line: 'build clean' },
  { name: 'installs nothing that was not built', ...PURE, line: 'install_lib --skip-build --install-dir={root}/x' },
  { name: 'installs what has no modules', setup: METADATA, files: {}, line: 'install --root={root}/r --record=files.txt' },
  {
    name: 'writes a path file',
    setup: { ...METADATA, py_modules: ['single'], extra_path: 'foo,bar/foo' },
    files: { 'single.py': '' },
    line: 'install --root={root}/r --record=files.txt',
  },
  {
    name: 'dumps its folders for DISTUTILS_DEBUG',
    setup: { ...METADATA, py_modules: ['single'] },
    files: { 'single.py': '' },
    line: '-v -v install --root={root}/r',
    environment: { DISTUTILS_DEBUG: '1' },
  },
  { name: 'builds C libraries', ...NATIVE, line: 'build_clib --debug' },
  { name: 'checks metadata', setup: { name: 'x', author: 'A' }, files: {}, line: 'check' },
  { name: 'checks metadata of a maintainer', setup: { name: 'x', version: '1', url: 'u', maintainer: 'A' }, files: {}, line: 'check' },
  { name: 'checks metadata strictly', setup: {}, files: {}, line: 'check --strict' },
  { name: 'refuses home with prefix', ...PURE, line: 'install --home=/x --prefix=/y' },
  { name: 'refuses bases with prefix', ...PURE, line: 'install --install-base=/x --prefix=/y' },
  { name: 'refuses user with prefix', ...PURE, line: 'install --user --prefix=/y' },
  { name: 'refuses an execution prefix alone', ...PURE, line: 'install --exec-prefix=/y' },
  { name: 'refuses a base without folders', ...PURE, line: 'install --install-base=/y' },
  { name: 'refuses an unknown variable', ...PURE, line: 'install --install-lib=$nothing' },
  { name: 'refuses an optimisation level', ...PURE, line: 'build_py --optimize=3' },
  { name: 'refuses an optimisation level that is none', ...PURE, line: 'install_lib --optimize=x' },
  { name: 'refuses --plat-name off Windows', ...PURE, line: 'build --plat-name=win32' },
  { name: 'misses a package folder', setup: { ...METADATA, packages: ['nowhere'] }, files: {}, line: 'build' },
  { name: 'takes a file for a package folder', setup: { ...METADATA, packages: ['file'] }, files: { file: '' }, line: 'build' },
  { name: 'misses a script', setup: { ...METADATA, scripts: ['nowhere'] }, files: {}, line: 'build' },
  { name: 'misses a data file', setup: { ...METADATA, data_files: ['nowhere'] }, files: {}, line: 'install_data --install-dir={root}/r' },
  { name: 'misses a header', setup: { ...METADATA, headers: ['nowhere'] }, files: {}, line: 'install_headers --install-dir={root}/r' },
  { name: 'skips an empty script and then fails', setup: { ...METADATA, scripts: ['empty'] }, files: { empty: '' }, line: 'build' },
  { name: 'refuses libraries that are no list', setup: { ...METADATA, libraries: 'foo' }, files: {}, line: 'build' },
  {
    name: 'refuses a library with a folder in its name',
    setup: { ...METADATA, libraries: [Tuple.of<Value>('a/b', map({}))] },
    files: {},
    line: 'build',
  },
  {
    name: 'refuses a library without sources',
    setup: { ...METADATA, libraries: [Tuple.of<Value>('a', map({}))] },
    files: {},
    line: 'build',
  },
  {
    name: 'refuses extra_path of three',
    setup: { ...METADATA, py_modules: ['single'], extra_path: ['a', 'b', 'c'] },
    files: { 'single.py': '' },
    line: 'install',
  },
];

/** Words of a command line as commands and their options. */
function parse(line: string): {
  readonly names: string[];
  readonly options: Record<string, Record<string, Value>>;
  readonly verbose: number;
} {
  const names: string[] = [];
  const options: Record<string, Record<string, Value>> = {};
  let verbose = 1;
  for (const word of line.split(' ')) {
    const name = names.at(-1);
    if (word === '-v') verbose += 1;
    else if (!word.startsWith('-')) {
      names.push(word);
      options[word] = {};
    } else {
      const [, long = '', value] = /^--?([^=]*)(?:=(.*))?$/.exec(word.replace(/^-O/, '--optimize=')) ?? [];
      const key = long.replaceAll('-', '_');
      (options[name as string] as Record<string, Value>)[key === 'no_compile' ? 'compile' : key] = key === 'no_compile' ? 0 : (value ?? 1);
    }
  }
  return { names, options, verbose };
}

/** distutils changes lists that it is given (`include_dirs`), and so do we. */
function copyOf(value: Value): Value {
  if (value instanceof Tuple) return Tuple.from(value, copyOf);
  if (Array.isArray(value)) return value.map(copyOf);
  if (value instanceof Map) return new Map([...value].map(([key, each]) => [key, copyOf(each)]));
  return value;
}

async function plan(
  python: TestInterpreter,
  folder: string,
  { setup, files, environment = {} }: Case,
  line: string,
): Promise<PlannedProject> {
  const target = await targetOf(python);
  const inFolder = (text: string): string => text.replaceAll('{root}', folder);
  const userBase = inFolder(environment['PYTHONUSERBASE'] ?? '{root}/home/.local');
  const { options } = parse(line);
  return planProject({
    target: { ...target, userBase, userSite: `${userBase}/lib/python${python.major}.${python.minor}/site-packages` },
    cwd: folder,
    files: { ...files, 'setup.py': '', 'home/': '' },
    setup: Object.fromEntries(Object.entries(setup).map(([name, value]) => [name, copyOf(value)])),
    commands: options,
    environment: { ...environment, HOME: join(folder, 'home'), PATH: process.env['PATH'] },
  });
}

describe.each(oracles().map((python) => ({ python, version: python.version })))('commands, as distutils $version', ({ python }) => {
  it.each(CASES.filter((each) => each.only?.(python) !== false))('$name', async (each) => {
    const folder = tempProject({ ...each.files, 'setup.py': setupScript(each.setup, each.extensions), 'home/': '' });
    const inFolder = (text: string): string => text.replaceAll('{root}', folder);
    const line = inFolder(each.line);
    const { names, verbose } = parse(line);
    const project = await plan(python, folder, each, line);
    if (each.extensions !== undefined) project.distribution.ext_modules = await makeExtensions(project, each.extensions);
    if (verbose > 1) project.engine.threshold = DEBUG;
    let failure: string | undefined;
    try {
      for (const name of names) await project.distribution.run_command(name);
    } catch (error) {
      if (!(error instanceof EngineError)) throw error;
      failure =
        error.python.startsWith('Distutils') || error.python === 'OSError'
          ? `error: ${error.message}`
          : `${error.python}: ${error.message}`;
    }
    const mine = project.transcript(verbose > 1 ? 1 : 2).flatMap((text) => text.split('\n'));
    if (failure !== undefined) mine.push(failure);

    const environment = Object.fromEntries(Object.entries(each.environment ?? {}).map(([name, value]) => [name, inFolder(value)]));
    const original = await runOriginal(python, folder, line.split(' '), environment);
    const theirs = withoutTraceback(original.lines, verbose > 1);
    // Threads of the original may both find that a folder is not there yet, and make it.
    const order = each.anyOrder === true ? (lines: readonly string[]): string[] => [...new Set(lines)].sort() : sortListings;
    expect(order(mine)).toEqual(order(theirs));
    expect(original.status === 0).toBe(failure === undefined);
    for (const step of project.engine.steps) {
      if (step.kind !== 'write' || !('text' in step.content) || failure !== undefined) continue;
      const file = step.path.startsWith('/') ? step.path : join(step.cwd, step.path);
      if (existsSync(file)) expect(sortLines(step.content.text)).toBe(sortLines(readFileSync(file, 'utf8')));
    }
  });
});

async function makeExtensions({ engine }: PlannedProject, extensions: readonly TestExtension[]): Promise<Value[]> {
  const made: Value[] = [];
  for (const { name, sources, options = {} } of extensions) {
    const extension = new Extension(engine);
    await extension.__init__(name, [...sources], copyOf(map(options)) as Map<Value, Value>);
    made.push(extension);
  }
  return made;
}

function sortLines(text: string): string {
  return text.split('\n').sort().join('\n');
}

/** Of an exception only the last line; of a debug run only what commands say; of compilers nothing. */
function withoutTraceback(lines: readonly string[], debug: boolean): string[] {
  const at = lines.findIndex((line) => line.startsWith('Traceback'));
  const kept = at === -1 ? [...lines] : [...lines.slice(0, at), lines.at(-1) as string];
  const start = kept.findIndex((line) => line.startsWith('running '));
  return (debug ? kept.slice(start) : kept).filter((line) => !line.startsWith('cc1plus: warning'));
}
