"""`install_headers`: C header files."""
from distutils import _late
from distutils.cmd import Command
from pydistutils_bridge.wire import bind as _bind

_engine = _bind(__name__)
_table = _engine.table('install_headers')


class install_headers(Command):
    description = _table['description']
    user_options = _table['user_options']
    boolean_options = _table['boolean_options']

    def initialize_options(self):
        return _engine('install_headers.initialize_options', self)

    def finalize_options(self):
        return _engine('install_headers.finalize_options', self)

    def run(self):
        return _engine('install_headers.run', self)

    def get_inputs(self):
        return _engine('install_headers.get_inputs', self)

    def get_outputs(self):
        return _engine('install_headers.get_outputs', self)


__getattr__ = _late(__name__, 'os')
