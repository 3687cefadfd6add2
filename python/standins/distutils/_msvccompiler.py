"""`MSVCCompiler`: Visual Studio 2015 and later. Windows only."""
import os
import subprocess
import sys

from distutils import _late, log
from distutils.ccompiler import CCompiler
from distutils.errors import DistutilsPlatformError
from pydistutils_bridge.wire import bind as _bind

_engine = _bind(__name__)
if _engine.version < (3,) and not _engine.planning():
    raise ImportError('No module named _msvccompiler')
if sys.platform != 'win32' and not _engine.planning():
    import winreg  # noqa: F401 - not there, and scripts wait for this very error

PLAT_TO_VCVARS = {'win32': 'x86', 'win-amd64': 'x86_amd64'}
if _engine.version >= (3, 8):
    PLAT_TO_VCVARS['win-arm32'] = 'x86_arm'
    PLAT_TO_VCVARS['win-arm64'] = 'x86_arm64'
    PLAT_SPEC_TO_RUNTIME = {'x86': 'x86', 'x86_amd64': 'x64', 'x86_arm': 'arm', 'x86_arm64': 'arm64'}


def _find_vc2015():
    """Newest version from 14 on in the registry, and its folder."""
    best = None, None
    try:
        import winreg
    except ImportError:  # planned on another platform
        return best
    try:
        key = winreg.OpenKeyEx(winreg.HKEY_LOCAL_MACHINE, r'Software\Microsoft\VisualStudio\SxS\VC7',
                               access=winreg.KEY_READ | winreg.KEY_WOW64_32KEY)
    except OSError:
        log.debug('Visual C++ is not registered')
        return best
    with key:
        for index in range(winreg.QueryInfoKey(key)[1]):
            name, folder, kind = winreg.EnumValue(key, index)
            if not name or kind != winreg.REG_SZ or not os.path.isdir(folder):
                continue
            try:
                version = int(float(name))
            except ValueError:
                continue
            if version >= 14 and version > (best[0] or 0):
                best = version, folder
    return best


def _find_vc2017():
    """15 and the folder of a Visual Studio from 2017 on, as its own `vswhere.exe` says."""
    root = os.environ.get('ProgramFiles(x86)') or os.environ.get('ProgramFiles')
    if not root:
        return None, None
    where = os.path.join(root, 'Microsoft Visual Studio', 'Installer', 'vswhere.exe')
    try:
        path = subprocess.check_output([
            where, '-latest', '-prerelease', '-requires', 'Microsoft.VisualStudio.Component.VC.Tools.x86.x64',
            '-property', 'installationPath', '-products', '*']).decode('mbcs', 'strict').strip()
    except (subprocess.CalledProcessError, OSError, UnicodeDecodeError):
        return None, None
    folder = os.path.join(path, 'VC', 'Auxiliary', 'Build')
    return (15, folder) if os.path.isdir(folder) else (None, None)


def _find_vcvarsall(plat_spec):
    version, folder = _find_vc2017()
    if not version:
        version, folder = _find_vc2015()
    if not version:
        log.debug('No suitable Visual C++ version found')
        return None, None
    path = os.path.join(folder, 'vcvarsall.bat')
    if not os.path.isfile(path):
        log.debug('%s cannot be found', path)
        return None, None
    return path, None


def _get_vc_env(plat_spec):
    """The environment of a Visual Studio prompt, names in lower case. The engine asks for it here."""
    if os.getenv('DISTUTILS_USE_SDK'):
        return dict((name.lower(), value) for name, value in os.environ.items())
    batch, _ = _find_vcvarsall(plat_spec)
    if not batch:
        raise DistutilsPlatformError('Unable to find vcvarsall.bat')
    try:
        text = subprocess.check_output('cmd /u /c "%s" %s && set' % (batch, plat_spec), stderr=subprocess.STDOUT)
    except subprocess.CalledProcessError as error:
        log.error(error.output)
        raise DistutilsPlatformError('Error executing %s' % error.cmd)
    pairs = [line.partition('=') for line in text.decode('utf-16le', 'replace').splitlines()]
    return dict((name.lower(), value) for name, _, value in pairs if name and value)


def _find_exe(exe, paths=None):
    for folder in paths or os.getenv('path').split(os.pathsep):
        path = os.path.join(os.path.abspath(folder), exe)
        if os.path.isfile(path):
            return path
    return exe


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


__getattr__ = _late(__name__, 'winreg', 'itertools count', 'distutils.log', 'distutils.util get_platform',
                    'distutils.ccompiler gen_lib_options',
                    'distutils.errors DistutilsExecError DistutilsPlatformError CompileError LibError LinkError')
