"""`build_clib`: static C libraries that extensions link."""
from distutils import _ERRORS, _late
from distutils.cmd import Command
from pydistutils_bridge.wire import bind as _bind

_engine = _bind(__name__)
_table = _engine.table('build_clib')


def show_compilers():
    from distutils.ccompiler import show_compilers as show
    show()


class build_clib(Command):
    description = _table['description']
    user_options = _table['user_options']
    boolean_options = _table['boolean_options']
    help_options = [('help-compiler', None, 'list available compilers', show_compilers)]

    def initialize_options(self):
        return _engine('build_clib.initialize_options', self)

    def finalize_options(self):
        return _engine('build_clib.finalize_options', self)

    def run(self):
        return _engine('build_clib.run', self)

    def check_library_list(self, libraries):
        return _engine('build_clib.check_library_list', self, libraries)

    def get_library_names(self):
        return _engine('build_clib.get_library_names', self)

    def get_source_files(self):
        return _engine('build_clib.get_source_files', self)

    def build_libraries(self, libraries):
        return _engine('build_clib.build_libraries', self, libraries)


__getattr__ = _late(__name__, _ERRORS, 'os', 'distutils.log', 'distutils.sysconfig customize_compiler')
