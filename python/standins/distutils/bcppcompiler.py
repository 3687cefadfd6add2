"""`BCPPCompiler`: Borland C++."""
from distutils import _late
from distutils.ccompiler import CCompiler
from pydistutils_bridge.wire import bind as _bind

_engine = _bind(__name__)


class BCPPCompiler(CCompiler):
    compiler_type = 'bcpp'
    executables = {}
    _c_extensions = ['.c']
    _cpp_extensions = ['.cc', '.cpp', '.cxx']
    src_extensions = _c_extensions + _cpp_extensions
    obj_extension = '.obj'
    static_lib_extension = '.lib'
    shared_lib_extension = '.dll'
    static_lib_format = shared_lib_format = '%s%s'
    exe_extension = '.exe'

    def __init__(self, verbose=0, dry_run=0, force=0):
        _engine('BCPPCompiler.__init__', self, verbose, dry_run, force)

    def compile(self, sources, output_dir=None, macros=None, include_dirs=None, debug=0, extra_preargs=None,
                extra_postargs=None, depends=None):
        return _engine('BCPPCompiler.compile', self, sources, output_dir, macros, include_dirs, debug,
                       extra_preargs, extra_postargs, depends)

    def create_static_lib(self, objects, output_libname, output_dir=None, debug=0, target_lang=None):
        return _engine('BCPPCompiler.create_static_lib', self, objects, output_libname, output_dir, debug,
                       target_lang)

    def link(self, target_desc, objects, output_filename, output_dir=None, libraries=None, library_dirs=None,
             runtime_library_dirs=None, export_symbols=None, debug=0, extra_preargs=None, extra_postargs=None,
             build_temp=None, target_lang=None):
        return _engine('BCPPCompiler.link', self, target_desc, objects, output_filename, output_dir, libraries,
                       library_dirs, runtime_library_dirs, export_symbols, debug, extra_preargs, extra_postargs,
                       build_temp, target_lang)

    def find_library_file(self, dirs, lib, debug=0):
        return _engine('BCPPCompiler.find_library_file', self, dirs, lib, debug)

    def object_filenames(self, source_filenames, strip_dir=0, output_dir=''):
        return _engine('BCPPCompiler.object_filenames', self, source_filenames, strip_dir, output_dir)

    def preprocess(self, source, output_file=None, macros=None, include_dirs=None, extra_preargs=None,
                   extra_postargs=None):
        return _engine('BCPPCompiler.preprocess', self, source, output_file, macros, include_dirs, extra_preargs,
                       extra_postargs)


__getattr__ = _late(__name__, 'os', 'distutils.log', 'distutils.dep_util newer', 'distutils.file_util write_file',
                    'distutils.ccompiler gen_preprocess_options gen_lib_options',
                    'distutils.errors DistutilsExecError DistutilsPlatformError CompileError LibError LinkError UnknownFileError')
