"""`UnixCCompiler`: gcc, clang and what else behaves like cc."""
import sys

from distutils import _late
from distutils.ccompiler import CCompiler
from pydistutils_bridge.wire import bind as _bind

_engine = _bind(__name__)


class UnixCCompiler(CCompiler):
    compiler_type = 'unix'
    executables = {
        'preprocessor': None,
        'compiler': ['cc'],
        'compiler_so': ['cc'],
        'compiler_cxx': ['cc'],
        'linker_so': ['cc', '-shared'],
        'linker_exe': ['cc'],
        'archiver': ['ar', '-cr'],
        'ranlib': ['ranlib'] if sys.platform[:6] == 'darwin' else None,
    }
    src_extensions = ['.c', '.C', '.cc', '.cxx', '.cpp', '.m']
    obj_extension = '.o'
    static_lib_extension = '.a'
    shared_lib_extension = '.so'
    dylib_lib_extension = '.dylib'
    xcode_stub_lib_extension = '.tbd'
    static_lib_format = shared_lib_format = dylib_lib_format = xcode_stub_lib_format = 'lib%s%s'
    if sys.platform == 'cygwin':
        exe_extension = '.exe'

    def preprocess(self, source, output_file=None, macros=None, include_dirs=None, extra_preargs=None,
                   extra_postargs=None):
        return _engine('UnixCCompiler.preprocess', self, source, output_file, macros, include_dirs, extra_preargs,
                       extra_postargs)

    def _compile(self, obj, src, ext, cc_args, extra_postargs, pp_opts):
        return _engine('UnixCCompiler._compile', self, obj, src, ext, cc_args, extra_postargs, pp_opts)

    def create_static_lib(self, objects, output_libname, output_dir=None, debug=0, target_lang=None):
        return _engine('UnixCCompiler.create_static_lib', self, objects, output_libname, output_dir, debug,
                       target_lang)

    def link(self, target_desc, objects, output_filename, output_dir=None, libraries=None, library_dirs=None,
             runtime_library_dirs=None, export_symbols=None, debug=0, extra_preargs=None, extra_postargs=None,
             build_temp=None, target_lang=None):
        return _engine('UnixCCompiler.link', self, target_desc, objects, output_filename, output_dir, libraries,
                       library_dirs, runtime_library_dirs, export_symbols, debug, extra_preargs, extra_postargs,
                       build_temp, target_lang)

    def library_dir_option(self, dir):
        return _engine('UnixCCompiler.library_dir_option', self, dir)

    def _is_gcc(self, compiler_name):
        return _engine('UnixCCompiler._is_gcc', self, compiler_name)

    def runtime_library_dir_option(self, dir):
        return _engine('UnixCCompiler.runtime_library_dir_option', self, dir)

    def library_option(self, lib):
        return _engine('UnixCCompiler.library_option', self, lib)

    def find_library_file(self, dirs, lib, debug=0):
        return _engine('UnixCCompiler.find_library_file', self, dirs, lib, debug)


__getattr__ = _late(__name__, 'os', 're', 'distutils.sysconfig', 'distutils.log', 'distutils.dep_util newer',
                    'distutils.ccompiler gen_preprocess_options gen_lib_options',
                    'distutils.errors DistutilsExecError CompileError LibError LinkError')
