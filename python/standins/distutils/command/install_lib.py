"""`install_lib`: Python modules and extensions, byte-compiled."""
from distutils import _late
from distutils.cmd import Command
from pydistutils_bridge.wire import bind as _bind

_engine = _bind(__name__)
_table = _engine.table('install_lib')

PYTHON_SOURCE_EXTENSION = '.py'


class install_lib(Command):
    description = _table['description']
    user_options = _table['user_options']
    boolean_options = _table['boolean_options']
    negative_opt = _table['negative_opt']

    def initialize_options(self):
        return _engine('install_lib.initialize_options', self)

    def finalize_options(self):
        return _engine('install_lib.finalize_options', self)

    def run(self):
        return _engine('install_lib.run', self)

    def build(self):
        return _engine('install_lib.build', self)

    def install(self):
        return _engine('install_lib.install', self)

    def byte_compile(self, files):
        return _engine('install_lib.byte_compile', self, files)

    def _mutate_outputs(self, has_any, build_cmd, cmd_option, output_dir):
        return _engine('install_lib._mutate_outputs', self, has_any, build_cmd, cmd_option, output_dir)

    def _bytecode_filenames(self, py_filenames):
        return _engine('install_lib._bytecode_filenames', self, py_filenames)

    def get_outputs(self):
        return _engine('install_lib.get_outputs', self)

    def get_inputs(self):
        return _engine('install_lib.get_inputs', self)


__getattr__ = _late(__name__, 'os', 'importlib', 'sys', 'distutils.errors DistutilsOptionError')
