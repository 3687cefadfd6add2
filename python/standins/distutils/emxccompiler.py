"""`EMXCCompiler`: gcc on OS/2. Python 2.7 only."""
import os
import re
import sys

from distutils import _late
from distutils.unixccompiler import UnixCCompiler
from pydistutils_bridge.wire import bind as _bind

_engine = _bind(__name__)
if _engine.version >= (3,):
    raise ImportError("No module named 'distutils.emxccompiler'")

CONFIG_H_OK = 'ok'
CONFIG_H_NOTOK = 'not ok'
CONFIG_H_UNCERTAIN = 'uncertain'


class EMXCCompiler(UnixCCompiler):
    compiler_type = 'emx'
    obj_extension = '.obj'
    static_lib_extension = '.lib'
    shared_lib_extension = '.dll'
    static_lib_format = shared_lib_format = '%s%s'
    res_extension = '.res'
    exe_extension = '.exe'

    def __init__(self, verbose=0, dry_run=0, force=0):
        _engine('EMXCCompiler.__init__', self, verbose, dry_run, force)

    def _compile(self, obj, src, ext, cc_args, extra_postargs, pp_opts):
        return _engine('EMXCCompiler._compile', self, obj, src, ext, cc_args, extra_postargs, pp_opts)

    def find_library_file(self, dirs, lib, debug=0):
        return _engine('EMXCCompiler.find_library_file', self, dirs, lib, debug)

    def link(self, target_desc, objects, output_filename, output_dir=None, libraries=None, library_dirs=None,
             runtime_library_dirs=None, export_symbols=None, debug=0, extra_preargs=None, extra_postargs=None,
             build_temp=None, target_lang=None):
        return _engine('EMXCCompiler.link', self, target_desc, objects, output_filename, output_dir, libraries,
                       library_dirs, runtime_library_dirs, export_symbols, debug, extra_preargs, extra_postargs,
                       build_temp, target_lang)

    def object_filenames(self, source_filenames, strip_dir=0, output_dir=''):
        return _engine('EMXCCompiler.object_filenames', self, source_filenames, strip_dir, output_dir)


def check_config_h():
    from distutils.cygwinccompiler import check_config_h as check
    return check()


def get_versions():
    """Versions of gcc and ld; None for the one that there is not."""
    from distutils.spawn import find_executable
    from distutils.version import StrictVersion
    gcc, version = find_executable('gcc'), None
    if gcc:
        out = os.popen(gcc + ' -dumpversion')
        found = re.search(r'(\d+\.\d+\.\d+)', out.read())
        out.close()
        version = StrictVersion(found.group(1)) if found else None
    # EMX's ld tells no version.
    return version, None


__getattr__ = _late(__name__, 'copy', 'distutils.log', 'distutils.file_util write_file',
                    'distutils.ccompiler gen_preprocess_options gen_lib_options',
                    'distutils.errors DistutilsExecError CompileError UnknownFileError')
