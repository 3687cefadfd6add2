"""`install_scripts`: scripts."""
from stat import ST_MODE  # noqa: F401

from distutils import _late
from distutils.cmd import Command
from pydistutils_bridge.wire import bind as _bind

_engine = _bind(__name__)
_table = _engine.table('install_scripts')


class install_scripts(Command):
    description = _table['description']
    user_options = _table['user_options']
    boolean_options = _table['boolean_options']

    def initialize_options(self):
        return _engine('install_scripts.initialize_options', self)

    def finalize_options(self):
        return _engine('install_scripts.finalize_options', self)

    def run(self):
        return _engine('install_scripts.run', self)

    def get_inputs(self):
        return _engine('install_scripts.get_inputs', self)

    def get_outputs(self):
        return _engine('install_scripts.get_outputs', self)


__getattr__ = _late(__name__, 'os', 'distutils.log')
