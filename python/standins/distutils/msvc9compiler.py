"""`MSVCCompiler`: Visual Studio 2005 and 2008. Windows only."""
import os
import sys

from distutils import _late, log
from distutils._registry import (  # noqa: F401
    HKEYS, convert_mbcs as _convert_mbcs, expand as _expand, framework_version as _framework_version, get_build_version,
    normalize_and_reduce_paths, read_keys as _read_keys, read_values as _read_values, too_old as _too_old, winreg as _winreg)
from distutils.ccompiler import CCompiler
from distutils.errors import DistutilsPlatformError
from pydistutils_bridge.wire import bind as _bind

_engine = _bind(__name__)
if _winreg is None and not _engine.planning():
    # Scripts wait for the error of the original.
    if _engine.version < (3,):
        import _winreg
    else:
        import winreg  # noqa: F401
elif _winreg is not None:
    from distutils._registry import RegEnumKey, RegEnumValue, RegError, RegOpenKeyEx  # noqa: F401

NATIVE_WIN64 = sys.platform == 'win32' and sys.maxsize > 2 ** 32
_SOFTWARE = r'Software\Wow6432Node\Microsoft' if NATIVE_WIN64 else r'Software\Microsoft'
VS_BASE = _SOFTWARE + r'\VisualStudio\%0.1f'
WINSDK_BASE = _SOFTWARE + r'\Microsoft SDKs\Windows'
NET_BASE = _SOFTWARE + r'\.NETFramework'
if _engine.version < (3,):
    VSEXPRESS_BASE = _SOFTWARE + r'\VCExpress\%0.1f'

PLAT_TO_VCVARS = {'win32': 'x86', 'win-amd64': 'amd64'}
if _engine.version < (3, 7):
    PLAT_TO_VCVARS['win-ia64'] = 'ia64'


class Reg:
    _engine_mirrors = False

    @classmethod
    def get_value(cls, path, key):
        for base in HKEYS:
            values = cls.read_values(base, path)
            if values and key in values:
                return values[key]
        raise KeyError(key)

    @classmethod
    def read_keys(cls, base, key):
        return _read_keys(base, key)

    @classmethod
    def read_values(cls, base, key):
        return _read_values(base, key)

    @staticmethod
    def convert_mbcs(s):
        return _convert_mbcs(s)


class MacroExpander:
    _engine_mirrors = False

    def __init__(self, version):
        self.macros = {}
        self.vsbase = VS_BASE % version
        self.load_macros(version)

    def set_macro(self, macro, path, key):
        self.macros['$(%s)' % macro] = Reg.get_value(path, key)

    def load_macros(self, version):
        self.set_macro('VCInstallDir', self.vsbase + r'\Setup\VC', 'productdir')
        self.set_macro('VSInstallDir', self.vsbase + r'\Setup\VS', 'productdir')
        self.set_macro('FrameworkDir', NET_BASE, 'installroot')
        try:
            if version < 8.0:
                raise KeyError('sdkinstallrootv2.0')
            self.set_macro('FrameworkSDKDir', NET_BASE, 'sdkinstallrootv2.0')
        except KeyError:
            raise DistutilsPlatformError(_too_old(2008))
        if version >= 9.0:
            self.set_macro('FrameworkVersion', self.vsbase, 'clr version')
            self.set_macro('WindowsSdkDir', WINSDK_BASE, 'currentinstallfolder')
        else:
            self.macros['$(FrameworkVersion)'] = _framework_version()

    def sub(self, s):
        return _expand(s, self.macros)


def removeDuplicates(variable):
    kept = []
    for folder in variable.split(os.pathsep):
        if folder not in kept:
            kept.append(folder)
    return os.pathsep.join(kept)


def find_vcvarsall(version):
    """`vcvarsall.bat` of a version: by the registry, else by the variable that its installer sets; None without one."""
    folder = _registered(VS_BASE % version)
    if folder is None and _engine.version < (3,):
        folder = _registered(VSEXPRESS_BASE % version)
    if folder is None:
        log.debug('Unable to find productdir in registry')
    if not folder or not os.path.isdir(folder):
        variable = 'VS%0.f0COMNTOOLS' % version
        tools = os.environ.get(variable)
        if tools and os.path.isdir(tools):
            folder = os.path.abspath(os.path.join(tools, os.pardir, os.pardir, 'VC'))
            if not os.path.isdir(folder):
                log.debug('%s is not a valid directory' % folder)
                return None
        else:
            log.debug('Env var %s is not set or invalid' % variable)
    if not folder:
        log.debug('No productdir found')
        return None
    path = os.path.join(folder, 'vcvarsall.bat')
    if os.path.isfile(path):
        return path
    log.debug('Unable to find vcvarsall.bat')
    return None


def _registered(base):
    try:
        return Reg.get_value(base + r'\Setup\VC', 'productdir')
    except KeyError:
        return None


def query_vcvarsall(version, arch='x86'):
    """What `vcvarsall.bat` sets of include, lib, libpath and path. The engine asks for it here."""
    batch = find_vcvarsall(version)
    if batch is None:
        raise DistutilsPlatformError('Unable to find vcvarsall.bat')
    log.debug("Calling 'vcvarsall.bat %s' (version=%s)", arch, version)
    import subprocess
    process = subprocess.Popen('"%s" %s & set' % (batch, arch), stdout=subprocess.PIPE, stderr=subprocess.PIPE)
    out, err = process.communicate()
    if process.returncode != 0:
        raise DistutilsPlatformError(err.decode('mbcs'))
    result = {}
    for line in out.decode('mbcs').split('\n'):
        name, equals, value = Reg.convert_mbcs(line).strip().partition('=')
        if equals and name.lower() in ('include', 'lib', 'libpath', 'path'):
            result[name.lower()] = removeDuplicates(value[:-1] if value.endswith(os.pathsep) else value)
    if len(result) != 4:
        raise ValueError(str(list(result)))
    return result


VERSION = get_build_version()
if VERSION < 8.0 and sys.platform == 'win32':
    raise DistutilsPlatformError('VC %0.1f is not supported by this module' % VERSION)


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

    def manifest_setup_ldargs(self, output_filename, build_temp, ld_args):
        return _engine('MSVCCompiler.manifest_setup_ldargs', self, output_filename, build_temp, ld_args)

    def manifest_get_embed_info(self, target_desc, ld_args):
        return _engine('MSVCCompiler.manifest_get_embed_info', self, target_desc, ld_args)

    def _remove_visual_c_ref(self, manifest_file):
        return _engine('MSVCCompiler._remove_visual_c_ref', self, manifest_file)

    def library_dir_option(self, dir):
        return _engine('MSVCCompiler.library_dir_option', self, dir)

    def runtime_library_dir_option(self, dir):
        return _engine('MSVCCompiler.runtime_library_dir_option', self, dir)

    def library_option(self, lib):
        return _engine('MSVCCompiler.library_option', self, lib)

    def find_library_file(self, dirs, lib, debug=0):
        return _engine('MSVCCompiler.find_library_file', self, dirs, lib, debug)

    def find_exe(self, exe):
        return _engine('MSVCCompiler.find_exe', self, exe)


__getattr__ = _late(__name__, 're', 'subprocess', 'distutils.util get_platform',
                    'distutils.ccompiler gen_preprocess_options gen_lib_options',
                    'distutils.errors DistutilsExecError CompileError LibError LinkError')
