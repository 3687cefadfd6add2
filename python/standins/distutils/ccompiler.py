"""`CCompiler`: the base of all compilers, and the functions that choose one."""
from distutils import _late, log
from distutils.errors import *  # noqa: F401,F403
from pydistutils_bridge.wire import bind as _bind

_engine = _bind(__name__)


class CCompiler:
    compiler_type = None
    src_extensions = None
    obj_extension = None
    static_lib_extension = None
    shared_lib_extension = None
    static_lib_format = None
    shared_lib_format = None
    exe_extension = None
    language_map = {'.c': 'c', '.cc': 'c++', '.cpp': 'c++', '.cxx': 'c++', '.m': 'objc'}
    language_order = ['c++', 'objc', 'c']
    SHARED_OBJECT = 'shared_object'
    SHARED_LIBRARY = 'shared_library'
    EXECUTABLE = 'executable'

    def __init__(self, verbose=0, dry_run=0, force=0):
        _engine('CCompiler.__init__', self, verbose, dry_run, force)

    def set_executable(self, key, value):
        return _engine('CCompiler.set_executable', self, key, value)

    def _find_macro(self, name):
        return _engine('CCompiler._find_macro', self, name)

    def _check_macro_definitions(self, definitions):
        return _engine('CCompiler._check_macro_definitions', self, definitions)

    def define_macro(self, name, value=None):
        return _engine('CCompiler.define_macro', self, name, value)

    def undefine_macro(self, name):
        return _engine('CCompiler.undefine_macro', self, name)

    def add_include_dir(self, dir):
        return _engine('CCompiler.add_include_dir', self, dir)

    def set_include_dirs(self, dirs):
        return _engine('CCompiler.set_include_dirs', self, dirs)

    def add_library(self, libname):
        return _engine('CCompiler.add_library', self, libname)

    def set_libraries(self, libnames):
        return _engine('CCompiler.set_libraries', self, libnames)

    def add_library_dir(self, dir):
        return _engine('CCompiler.add_library_dir', self, dir)

    def set_library_dirs(self, dirs):
        return _engine('CCompiler.set_library_dirs', self, dirs)

    def add_runtime_library_dir(self, dir):
        return _engine('CCompiler.add_runtime_library_dir', self, dir)

    def set_runtime_library_dirs(self, dirs):
        return _engine('CCompiler.set_runtime_library_dirs', self, dirs)

    def add_link_object(self, object):
        return _engine('CCompiler.add_link_object', self, object)

    def set_link_objects(self, objects):
        return _engine('CCompiler.set_link_objects', self, objects)

    def _setup_compile(self, outdir, macros, incdirs, sources, depends, extra):
        return _engine('CCompiler._setup_compile', self, outdir, macros, incdirs, sources, depends, extra)

    def _get_cc_args(self, pp_opts, debug, before):
        return _engine('CCompiler._get_cc_args', self, pp_opts, debug, before)

    def _fix_compile_args(self, output_dir, macros, include_dirs):
        return _engine('CCompiler._fix_compile_args', self, output_dir, macros, include_dirs)

    def _fix_object_args(self, objects, output_dir):
        return _engine('CCompiler._fix_object_args', self, objects, output_dir)

    def _fix_lib_args(self, libraries, library_dirs, runtime_library_dirs):
        return _engine('CCompiler._fix_lib_args', self, libraries, library_dirs, runtime_library_dirs)

    def _need_link(self, objects, output_file):
        return _engine('CCompiler._need_link', self, objects, output_file)

    def detect_language(self, sources):
        return _engine('CCompiler.detect_language', self, sources)

    def preprocess(self, source, output_file=None, macros=None, include_dirs=None, extra_preargs=None,
                   extra_postargs=None):
        return _engine('CCompiler.preprocess', self, source, output_file, macros, include_dirs, extra_preargs,
                       extra_postargs)

    def compile(self, sources, output_dir=None, macros=None, include_dirs=None, debug=0, extra_preargs=None,
                extra_postargs=None, depends=None):
        return _engine('CCompiler.compile', self, sources, output_dir, macros, include_dirs, debug, extra_preargs,
                       extra_postargs, depends)

    def _compile(self, obj, src, ext, cc_args, extra_postargs, pp_opts):
        return _engine('CCompiler._compile', self, obj, src, ext, cc_args, extra_postargs, pp_opts)

    def create_static_lib(self, objects, output_libname, output_dir=None, debug=0, target_lang=None):
        return _engine('CCompiler.create_static_lib', self, objects, output_libname, output_dir, debug, target_lang)

    def link(self, target_desc, objects, output_filename, output_dir=None, libraries=None, library_dirs=None,
             runtime_library_dirs=None, export_symbols=None, debug=0, extra_preargs=None, extra_postargs=None,
             build_temp=None, target_lang=None):
        return _engine('CCompiler.link', self, target_desc, objects, output_filename, output_dir, libraries,
                       library_dirs, runtime_library_dirs, export_symbols, debug, extra_preargs, extra_postargs,
                       build_temp, target_lang)

    def link_shared_lib(self, objects, output_libname, output_dir=None, libraries=None, library_dirs=None,
                        runtime_library_dirs=None, export_symbols=None, debug=0, extra_preargs=None,
                        extra_postargs=None, build_temp=None, target_lang=None):
        return _engine('CCompiler.link_shared_lib', self, objects, output_libname, output_dir, libraries,
                       library_dirs, runtime_library_dirs, export_symbols, debug, extra_preargs, extra_postargs,
                       build_temp, target_lang)

    def link_shared_object(self, objects, output_filename, output_dir=None, libraries=None, library_dirs=None,
                           runtime_library_dirs=None, export_symbols=None, debug=0, extra_preargs=None,
                           extra_postargs=None, build_temp=None, target_lang=None):
        return _engine('CCompiler.link_shared_object', self, objects, output_filename, output_dir, libraries,
                       library_dirs, runtime_library_dirs, export_symbols, debug, extra_preargs, extra_postargs,
                       build_temp, target_lang)

    def link_executable(self, objects, output_progname, output_dir=None, libraries=None, library_dirs=None,
                        runtime_library_dirs=None, debug=0, extra_preargs=None, extra_postargs=None,
                        target_lang=None):
        return _engine('CCompiler.link_executable', self, objects, output_progname, output_dir, libraries,
                       library_dirs, runtime_library_dirs, debug, extra_preargs, extra_postargs, target_lang)

    def library_dir_option(self, dir):
        return _engine('CCompiler.library_dir_option', self, dir)

    def runtime_library_dir_option(self, dir):
        return _engine('CCompiler.runtime_library_dir_option', self, dir)

    def library_option(self, lib):
        return _engine('CCompiler.library_option', self, lib)

    def has_function(self, funcname, includes=None, include_dirs=None, libraries=None, library_dirs=None):
        return _engine('CCompiler.has_function', self, funcname, includes, include_dirs, libraries, library_dirs)

    def find_library_file(self, dirs, lib, debug=0):
        return _engine('CCompiler.find_library_file', self, dirs, lib, debug)

    def object_filenames(self, source_filenames, strip_dir=0, output_dir=''):
        return _engine('CCompiler.object_filenames', self, source_filenames, strip_dir, output_dir)

    def shared_object_filename(self, basename, strip_dir=0, output_dir=''):
        return _engine('CCompiler.shared_object_filename', self, basename, strip_dir, output_dir)

    def executable_filename(self, basename, strip_dir=0, output_dir=''):
        return _engine('CCompiler.executable_filename', self, basename, strip_dir, output_dir)

    def library_filename(self, libname, lib_type='static', strip_dir=0, output_dir=''):
        return _engine('CCompiler.library_filename', self, libname, lib_type, strip_dir, output_dir)

    def spawn(self, cmd):
        return _engine('CCompiler.spawn', self, cmd)

    def move_file(self, src, dst):
        return _engine('CCompiler.move_file', self, src, dst)

    def mkpath(self, name, mode=0o777):
        return _engine('CCompiler.mkpath', self, name, mode)

    def set_executables(self, **kwargs):
        _engine('CCompiler.set_executables', self, kwargs)

    if _engine.version >= (3,):
        def _prep_compile(self, sources, output_dir, depends=None):
            return _engine('CCompiler._prep_compile', self, sources, output_dir, depends)

    def announce(self, msg, level=1):
        log.debug(msg)

    def debug_print(self, msg):
        from distutils.debug import DEBUG
        if DEBUG:
            print(msg)

    def warn(self, msg):
        import sys
        sys.stderr.write('warning: %s\n' % msg)

    def execute(self, func, args, msg=None, level=1):
        from distutils.util import execute
        execute(func, args, msg, self.dry_run)


_default_compilers = (('cygwin.*', 'unix'),) + ((('os2emx', 'emx'),) if _engine.version < (3,) else ()) + \
    (('posix', 'unix'), ('nt', 'msvc'))

# Scripts put their own compilers in.
compiler_class = {
    'unix': ('unixccompiler', 'UnixCCompiler', 'standard UNIX-style compiler'),
    'msvc': ('_msvccompiler' if _engine.version >= (3,) else 'msvccompiler', 'MSVCCompiler', 'Microsoft Visual C++'),
    'cygwin': ('cygwinccompiler', 'CygwinCCompiler', 'Cygwin port of GNU C Compiler for Win32'),
    'mingw32': ('cygwinccompiler', 'Mingw32CCompiler', 'Mingw32 port of GNU C Compiler for Win32'),
    'bcpp': ('bcppcompiler', 'BCPPCompiler', 'Borland C++ Compiler'),
}
if _engine.version < (3,):
    compiler_class['emx'] = ('emxccompiler', 'EMXCCompiler', 'EMX port of GNU C Compiler for OS/2')


def get_default_compiler(osname=None, platform=None):
    return _engine('get_default_compiler', osname, platform)


def show_compilers():
    return _engine('show_compilers')


def new_compiler(plat=None, compiler=None, verbose=0, dry_run=0, force=0):
    return _engine('new_compiler', plat, compiler, verbose, dry_run, force)


def gen_preprocess_options(macros, include_dirs):
    return _engine('gen_preprocess_options', macros, include_dirs)


def gen_lib_options(compiler, library_dirs, runtime_library_dirs, libraries):
    return _engine('gen_lib_options', compiler, library_dirs, runtime_library_dirs, libraries)


__getattr__ = _late(__name__, 'os', 're', 'sys', 'distutils.spawn spawn', 'distutils.file_util move_file',
                    'distutils.dir_util mkpath', 'distutils.dep_util newer_group newer_pairwise',
                    'distutils.util split_quoted execute',
                    *(['distutils.sysconfig customize_compiler'] if _engine.version < (3,) else []))
