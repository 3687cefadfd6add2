"""`build_ext`: extension modules."""
import os
import re
from site import USER_BASE  # noqa: F401 - scripts set it here

from distutils import _late
from distutils.cmd import Command
from distutils.errors import *  # noqa: F401,F403
from distutils.extension import Extension  # noqa: F401 - scripts replace it here
from pydistutils_bridge.wire import bind as _bind

_engine = _bind(__name__)
_table = _engine.table('build_ext')

if _engine.version < (3,):
    from site import USER_SITE  # noqa: F401

extension_name_re = re.compile(r'^[a-zA-Z_][a-zA-Z_0-9]*(\.[a-zA-Z_][a-zA-Z_0-9]*)*$')


def show_compilers():
    from distutils.ccompiler import show_compilers as show
    show()


class build_ext(Command):
    description = _table['description']
    user_options = _table['user_options']
    boolean_options = _table['boolean_options']
    help_options = [('help-compiler', None, 'list available compilers', show_compilers)]
    sep_by = " (separated by '%s')" % os.pathsep

    def initialize_options(self):
        return _engine('build_ext.initialize_options', self)

    def finalize_options(self):
        return _engine('build_ext.finalize_options', self)

    def run(self):
        return _engine('build_ext.run', self)

    def check_extensions_list(self, extensions):
        return _engine('build_ext.check_extensions_list', self, extensions)

    def get_source_files(self):
        return _engine('build_ext.get_source_files', self)

    def get_outputs(self):
        return _engine('build_ext.get_outputs', self)

    def build_extensions(self):
        return _engine('build_ext.build_extensions', self)

    def build_extension(self, ext):
        return _engine('build_ext.build_extension', self, ext)

    def swig_sources(self, sources, extension):
        return _engine('build_ext.swig_sources', self, sources, extension)

    def find_swig(self):
        return _engine('build_ext.find_swig', self)

    def get_ext_fullpath(self, ext_name):
        return _engine('build_ext.get_ext_fullpath', self, ext_name)

    def get_ext_fullname(self, ext_name):
        return _engine('build_ext.get_ext_fullname', self, ext_name)

    def get_ext_filename(self, ext_name):
        return _engine('build_ext.get_ext_filename', self, ext_name)

    def get_export_symbols(self, ext):
        return _engine('build_ext.get_export_symbols', self, ext)

    def get_libraries(self, ext):
        return _engine('build_ext.get_libraries', self, ext)

    if _engine.version >= (3,):
        def _build_extensions_parallel(self):
            return _engine('build_ext._build_extensions_parallel', self)

        def _build_extensions_serial(self):
            return _engine('build_ext._build_extensions_serial', self)

        def _filter_build_errors(self, ext):
            return _BuildErrors(self, ext)


class _BuildErrors(object):
    """A failure within is an error, or a warning where the extension is optional."""
    _engine_mirrors = False

    def __init__(self, command, ext):
        self.command, self.ext = command, ext

    def __enter__(self):
        return None

    def __exit__(self, kind, error, trace):
        if not isinstance(error, (CCompilerError, DistutilsError, CompileError)) or not self.ext.optional:  # noqa: F405
            return False
        self.command.warn('building extension "%s" failed: %s' % (self.ext.name, error))
        return True


__getattr__ = _late(__name__, 'sys', 'contextlib', 'distutils.log', 'distutils.dep_util newer_group',
                    'distutils.util get_platform',
                    'distutils.sysconfig customize_compiler get_python_version get_config_h_filename')
