"""`MSVCCompiler`: Visual C++ up to 7.1; on a Python that a later one built, that of `msvc9compiler`."""
from distutils import _late, log
from distutils._registry import (  # noqa: F401
    HKEYS, convert_mbcs, expand as _expand, framework_version as _framework_version, get_build_architecture,
    get_build_version, normalize_and_reduce_paths, read_keys, read_values, too_old as _too_old, winreg as _winreg)
from distutils.ccompiler import CCompiler
from distutils.errors import DistutilsPlatformError
from pydistutils_bridge.wire import bind as _bind

_engine = _bind(__name__)

_can_read_reg = _winreg is not None
if _can_read_reg:
    from distutils._registry import RegEnumKey, RegEnumValue, RegError, RegOpenKeyEx  # noqa: F401
    hkey_mod = _winreg
else:
    log.info("Warning: Can't read registry to find the necessary compiler setting\n"
             'Make sure that Python modules %s, win32api or win32con are installed.'
             % ('_winreg' if _engine.version < (3,) else 'winreg'))


class MacroExpander:
    _engine_mirrors = False

    def __init__(self, version):
        self.macros = {}
        self.load_macros(version)

    def set_macro(self, macro, path, key):
        for base in HKEYS:
            values = read_values(base, path)
            if values:
                self.macros['$(%s)' % macro] = values[key]
                break

    def load_macros(self, version):
        studio, framework = r'Software\Microsoft\VisualStudio\%0.1f' % version, r'Software\Microsoft\.NETFramework'
        self.set_macro('VCInstallDir', studio + r'\Setup\VC', 'productdir')
        self.set_macro('VSInstallDir', studio + r'\Setup\VS', 'productdir')
        self.set_macro('FrameworkDir', framework, 'installroot')
        try:
            self.set_macro('FrameworkSDKDir', framework, 'sdkinstallrootv1.1' if version > 7.0 else 'sdkinstallroot')
        except KeyError:
            raise DistutilsPlatformError(_too_old(2003))
        found = _framework_version()
        if found is not None:
            self.macros['$(FrameworkVersion)'] = found

    def sub(self, s):
        return _expand(s, self.macros)


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

    def initialize(self):
        return _engine('MSVCCompiler.initialize', self)

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


if get_build_version() >= 8.0:
    OldMSVCCompiler = MSVCCompiler
    from distutils.msvc9compiler import MacroExpander, MSVCCompiler  # noqa: F401,F811

__getattr__ = _late(__name__, 'os', 'sys', 'string', 'distutils.ccompiler gen_preprocess_options gen_lib_options',
                    'distutils.errors DistutilsExecError CompileError LibError LinkError')
