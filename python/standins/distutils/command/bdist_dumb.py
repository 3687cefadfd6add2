"""`bdist_dumb`: an archive of what would be installed."""
from distutils import _ERRORS, _late
from distutils.cmd import Command
from pydistutils_bridge.wire import bind as _bind

_engine = _bind(__name__)
_table = _engine.table('bdist_dumb')


class bdist_dumb(Command):
    description = _table['description']
    user_options = _table['user_options']
    boolean_options = _table['boolean_options']
    default_format = {'posix': 'gztar', 'nt': 'zip'}
    if _engine.version < (3,):
        default_format['os2'] = 'zip'

    def initialize_options(self):
        return _engine('bdist_dumb.initialize_options', self)

    def finalize_options(self):
        return _engine('bdist_dumb.finalize_options', self)

    def run(self):
        return _engine('bdist_dumb.run', self)


__getattr__ = _late(__name__, _ERRORS, 'os', 'distutils.log', 'distutils.util get_platform',
                    'distutils.dir_util remove_tree ensure_relative', 'distutils.sysconfig get_python_version')
