"""`clean`: removes what `build` made."""
from distutils import _late
from distutils.cmd import Command
from pydistutils_bridge.wire import bind as _bind

_engine = _bind(__name__)
_table = _engine.table('clean')


class clean(Command):
    description = _table['description']
    user_options = _table['user_options']
    boolean_options = _table['boolean_options']

    def initialize_options(self):
        return _engine('clean.initialize_options', self)

    def finalize_options(self):
        return _engine('clean.finalize_options', self)

    def run(self):
        return _engine('clean.run', self)


__getattr__ = _late(__name__, 'os', 'distutils.log', 'distutils.dir_util remove_tree')
