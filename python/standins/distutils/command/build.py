"""`build`: everything that can be installed, by its sub-commands."""
from distutils import _late
from distutils.cmd import Command
from pydistutils_bridge.wire import bind as _bind

_engine = _bind(__name__)
_table = _engine.table('build')


def show_compilers():
    from distutils.ccompiler import show_compilers as show
    show()


class build(Command):
    description = _table['description']
    user_options = _table['user_options']
    boolean_options = _table['boolean_options']
    help_options = [('help-compiler', None, 'list available compilers', show_compilers)]

    def initialize_options(self):
        return _engine('build.initialize_options', self)

    def finalize_options(self):
        return _engine('build.finalize_options', self)

    def run(self):
        return _engine('build.run', self)

    def has_pure_modules(self):
        return _engine('build.has_pure_modules', self)

    def has_c_libraries(self):
        return _engine('build.has_c_libraries', self)

    def has_ext_modules(self):
        return _engine('build.has_ext_modules', self)

    def has_scripts(self):
        return _engine('build.has_scripts', self)

    sub_commands = [('build_py', has_pure_modules), ('build_clib', has_c_libraries), ('build_ext', has_ext_modules),
                    ('build_scripts', has_scripts)]


__getattr__ = _late(__name__, 'os', 'sys', 'distutils.util get_platform', 'distutils.errors DistutilsOptionError')
