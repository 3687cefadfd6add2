import { pyRepr } from '../../model/values.ts';

/**
 * The module that loads an extension which links to a library beside it: it does so from the folder of both.
 * Differs: it finds the file by its own, without pkg_resources. Source: setuptools/command/build_ext.py: write_stub.
 */
export function stubLoader(file: string): string {
  return [
    'def __bootstrap__():',
    '    global __bootstrap__, __file__, __loader__',
    '    import os, sys',
    `    __file__ = os.path.join(os.path.dirname(os.path.abspath(__file__)), ${pyRepr(file)})`,
    '    del __bootstrap__',
    "    if '__loader__' in globals():",
    '        del __loader__',
    '    old_dir = os.getcwd()',
    '    try:',
    '        os.chdir(os.path.dirname(__file__))',
    '        if sys.version_info < (3,):',
    '            import imp',
    '            imp.load_dynamic(__name__, __file__)',
    '        else:',
    '            import importlib.util',
    '            spec = importlib.util.spec_from_file_location(__name__, __file__)',
    '            spec.loader.exec_module(importlib.util.module_from_spec(spec))',
    '    finally:',
    '        os.chdir(old_dir)',
    '__bootstrap__()',
    '',
  ].join('\n');
}
