import { interpreters } from '../support/interpreters.ts';
import { workspaceWith } from '../support/run-action.ts';

/** A project with a module, a script, a data file, a C extension and the header that it includes. */
export const SMALL_PROJECT: Readonly<Record<string, string>> = {
  'setup.py': [
    'from distutils.core import setup, Extension',
    "setup(name='small', version='1.2', py_modules=['small'], scripts=['run-small'], data_files=[('share/small', ['small.cfg'])],",
    "      ext_modules=[Extension('_small', ['one.c', 'two.c'])])",
    '',
  ].join('\n'),
  'small.py': 'import _small\n',
  'run-small': '#!/usr/bin/env python\nimport small\n',
  'small.cfg': '[small]\n',
  'small.h': '#define SMALL 1\n',
  'two.c': '#include "small.h"\nint two(void) { return SMALL + 1; }\n',
  'one.c': [
    '#include <Python.h>',
    '#if PY_MAJOR_VERSION >= 3',
    'static struct PyModuleDef def = { PyModuleDef_HEAD_INIT, "_small", 0, -1, 0, 0, 0, 0, 0 };',
    'PyMODINIT_FUNC PyInit__small(void) { return PyModule_Create(&def); }',
    '#else',
    'PyMODINIT_FUNC init_small(void) { Py_InitModule("_small", 0); }',
    '#endif',
    '',
  ].join('\n'),
};

/** The same without anything to compile: runs in half the time. */
export const PURE_PROJECT: Readonly<Record<string, string>> = {
  'setup.py': [
    'from distutils.core import setup',
    "setup(name='pure', version='0.1', py_modules=['pure'], scripts=['run-pure'], headers=['pure.h'], data_files=[('share/pure', ['pure.cfg'])])",
    '',
  ].join('\n'),
  'pure.py': '"""Doc."""\n',
  'run-pure': '#!/usr/bin/env python\nimport pure\n',
  'pure.h': '',
  'pure.cfg': '',
};

export const smallWorkspace = (): string => workspaceWith(SMALL_PROJECT);
export const pureWorkspace = (): string => workspaceWith(PURE_PROJECT);

/** The interpreter of tests that need any: the newest that has a distutils of its own. */
export function anyPython(): string {
  const known = interpreters();
  const found = known.findLast(({ hasDistutils }) => hasDistutils) ?? known.at(-1);
  if (found === undefined) throw new Error('no Python for the tests');
  return found.path;
}
