"""`bdist_wininst`: an installer for Windows. Can be imported and configured, not run."""
import sys

from distutils import _ERRORS, _late
from distutils.cmd import Command
from distutils.errors import DistutilsPlatformError
from pydistutils_bridge.wire import bind as _bind

_engine = _bind(__name__)
if _engine.version >= (3, 10):
    raise ImportError("No module named 'distutils.command.bdist_wininst'")
_table = _engine.table('bdist_wininst')


class bdist_wininst(Command):
    _python_only = True
    description = _table['description']
    user_options = _table['user_options']
    boolean_options = _table['boolean_options']
    if _engine.version >= (3, 7):
        _unsupported = sys.platform != 'win32'

    def initialize_options(self):
        for option in self.user_options:
            setattr(self, option[0].rstrip('=').replace('-', '_'), None)

    def finalize_options(self):
        options = ('dist_dir', 'plat_name', 'skip_build')
        self.set_undefined_options('bdist', *zip(options, options))

    # Differs: refused in words.
    def run(self):
        raise DistutilsPlatformError('bdist_wininst is not supported: its installers are no longer in use; build a wheel')


__getattr__ = _late(__name__, _ERRORS, 'os', 'distutils.log')
