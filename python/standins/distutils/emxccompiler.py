"""`EMXCCompiler`: gcc on OS/2. Python 2.7 only."""
import os
import re

from distutils import _late
from distutils.errors import DistutilsPlatformError
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

    # Differs: refused in words; nobody runs OS/2.
    def __init__(self, verbose=0, dry_run=0, force=0):
        raise DistutilsPlatformError('emx is not supported: a compiler of OS/2')


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


__getattr__ = _late(__name__, 'copy', 'sys', 'distutils.log', 'distutils.file_util write_file',
                    'distutils.ccompiler gen_preprocess_options gen_lib_options',
                    'distutils.errors DistutilsExecError CompileError UnknownFileError')
