"""`MSVCCompiler`: Visual Studio 2015 and later. Windows only."""
import sys

from distutils import _late
from distutils.ccompiler import CCompiler
from pydistutils_bridge.wire import bind as _bind

_engine = _bind(__name__)
if _engine.version < (3,):
    raise ImportError('No module named _msvccompiler')
if sys.platform != 'win32':
    import winreg  # noqa: F401 - not there, and scripts wait for this very error

PLAT_TO_VCVARS = {'win32': 'x86', 'win-amd64': 'x86_amd64'}
if _engine.version >= (3, 8):
    PLAT_TO_VCVARS['win-arm32'] = 'x86_arm'
    PLAT_TO_VCVARS['win-arm64'] = 'x86_arm64'
    PLAT_SPEC_TO_RUNTIME = {'x86': 'x86', 'x86_amd64': 'x64', 'x86_arm': 'arm', 'x86_arm64': 'arm64'}


def _find_vc2015():
    return _engine('_find_vc2015')


def _find_vc2017():
    return _engine('_find_vc2017')


def _find_vcvarsall(plat_spec):
    return _engine('_find_vcvarsall', plat_spec)


def _get_vc_env(plat_spec):
    return _engine('_get_vc_env', plat_spec)


def _find_exe(exe, paths=None):
    return _engine('_find_exe', exe, paths)


class MSVCCompiler(CCompiler):
    compiler_type = 'msvc'
    executables = {}
    _c_extensions = ['.c']
    _cpp_extensions = ['.cc', '.cpp', '.cxx']
    _rc_extensions = ['.rc']
    _mc_extensions = ['.mc']
    src_extensions = _c_extensions + _cpp_extensions + _rc_extensions + _mc_extensions
    res_extension = '.res'
    obj_extension = '.obj'
    static_lib_extension = '.lib'
    shared_lib_extension = '.dll'
    static_lib_format = shared_lib_format = '%s%s'
    exe_extension = '.exe'

    def __init__(self, verbose=0, dry_run=0, force=0):
        _engine('MSVCCompiler.__init__', self, verbose, dry_run, force)

    def initialize(self, plat_name=None):
        return _engine('MSVCCompiler.initialize', self, plat_name)

    def object_filenames(self, source_filenames, strip_dir=0, output_dir=''):
        return _engine('MSVCCompiler.object_filenames', self, source_filenames, strip_dir, output_dir)

    def compile(self, sources, output_dir=None, macros=None, include_dirs=None, debug=0, extra_preargs=None,
                extra_postargs=None, depends=None):
        return _engine('MSVCCompiler.compile', self, sources, output_dir, macros, include_dirs, debug,
                       extra_preargs, extra_postargs, depends)

    def create_static_lib(self, objects, output_libname, output_dir=None, debug=0, target_lang=None):
        return _engine('MSVCCompiler.create_static_lib', self, objects, output_libname, output_dir, debug,
                       target_lang)

    def link(self, target_desc, objects, output_filename, output_dir=None, libraries=None, library_dirs=None,
             runtime_library_dirs=None, export_symbols=None, debug=0, extra_preargs=None, extra_postargs=None,
             build_temp=None, target_lang=None):
        return _engine('MSVCCompiler.link', self, target_desc, objects, output_filename, output_dir, libraries,
                       library_dirs, runtime_library_dirs, export_symbols, debug, extra_preargs, extra_postargs,
                       build_temp, target_lang)

    def spawn(self, cmd):
        return _engine('MSVCCompiler.spawn', self, cmd)

    def library_dir_option(self, dir):
        return _engine('MSVCCompiler.library_dir_option', self, dir)

    def runtime_library_dir_option(self, dir):
        return _engine('MSVCCompiler.runtime_library_dir_option', self, dir)

    def library_option(self, lib):
        return _engine('MSVCCompiler.library_option', self, lib)

    def find_library_file(self, dirs, lib, debug=0):
        return _engine('MSVCCompiler.find_library_file', self, dirs, lib, debug)


__getattr__ = _late(__name__, 'os', 'subprocess', 'winreg', 'itertools count', 'distutils.log',
                    'distutils.util get_platform', 'distutils.ccompiler gen_lib_options',
                    'distutils.errors DistutilsExecError DistutilsPlatformError CompileError LibError LinkError')
